import * as z from 'zod'
import { leastMonthsKept, mostMonthsKept, usualMonthsKept } from '../schemas/retention.ts'
import type { Bindings } from './bindings.ts'

/** A form may be 64 kB; questionnaires are refused if their longest answer could come near it. */
export const largestFormBytes = 64 * 1024

/** A form has a few dozen fields; a round's settings have two for each municipality. */
export const mostFormFields = 4000

/** A form that takes longer to come than this is given up. */
export const slowestFormSeconds = 20

/** More gatherings than any network will ever have. */
export const mostGatherings = 999

/** An archive of a network may be 20 MB: all of it is in memory at once, several times over. */
export const largestArchiveBytes = 20_000_000

/** A questionnaire file may be 512 kB: the largest that can be made is far smaller. */
export const largestQuestionnaireBytes = 512 * 1024

/**
 * What a draft's file may be, many times over, and most pictures: so that what was typed beside it comes back when it is none.
 * A larger one is refused unread, and what was typed stands in the browser, one page back.
 */
export const largestDraftUploadBytes = 10_000_000

/** An upload that takes longer to come than this is given up: what is largest may come over a slow line. */
export const slowestUploadSeconds = 300

/** How long a browser keeps a style sheet or script: its name changes with its content. */
export const assetSeconds = 365 * 24 * 60 * 60

/** How long a published schema may be kept: it changes only when the program does. */
export const schemaSeconds = 60 * 60

/** How long a browser should wait before it sends again, when the database was away. */
export const retrySeconds = 10

/** How long a browser should wait before it asks after an answer that is held. */
export const heldSeconds = 60

/**
 * How long a held answer waits before it is tried again: a minute while the database is away; where something else is wrong,
 * doubled each time, and never more than the longest.
 */
export const heldRetrySeconds = { away: 60, first: 30, longest: 480 }

/**
 * How long after closing a round waits for what was held, before it is counted, and how long the queue has to say how much
 * that is: see `isDrained`.
 */
export const draining = {
  askedSeconds: 10,
  atLeastSeconds: 2 * 60,
  unknownSeconds: 20 * 60,
  atMostSeconds: 24 * 60 * 60,
}

/**
 * One question to the database is asked at most three times, and waited for at most eight seconds each time, so that
 * nobody waits longer than half a minute for an answer.
 */
export const databasePatience = { attempts: 3, firstWaitMs: 50, longestWaitMs: 2000, deadlineMs: 8000 }

/** The hour of the day, in UTC, at which the withdrawals of a day are written in the ledger. */
export const ledgerHour = 2

/** How long a network waits before it is deleted, so that its owners can change their minds. In days. */
export const endingDays = 30

const settingsSchema = z
  .object({
    ACCESS_AUDIENCE: z.string().min(1).optional().catch(undefined),
    PUBLIC_ORIGIN: z.url().transform((url) => new URL(url).origin),
    LINK_SEAL_KEY: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional()
      .catch(undefined),
    FIRST_OWNER: z.string().trim().toLowerCase().pipe(z.email()).optional().catch(undefined),
    EMAIL_FROM: z.email().optional().catch(undefined),
    OPERATED_BY: z.string().trim().min(1).max(200).optional().catch(undefined),
    PRIVACY_CONTACT: z.email().optional().catch(undefined),
    MONTHS_KEPT: z.coerce.number().int().min(leastMonthsKept).max(mostMonthsKept).default(usualMonthsKept),
    DEMO: z.string().optional(),
  })
  .transform((env) => ({
    /** The audience tag of the Access application in front of /networks. Without it, nobody is let in there. */
    accessAudience: env.ACCESS_AUDIENCE,
    /** Where this installation answers: scheme and host. */
    publicOrigin: env.PUBLIC_ORIGIN,
    /** Seals the tokens of links: 32 bytes in hexadecimal. Without it, links work but cannot be shown again. */
    linkSealKey: env.LINK_SEAL_KEY,
    /** Who may make the first network. Owners of a network may make more. */
    firstOwner: env.FIRST_OWNER,
    /** Whom reminders are from, where they are sent. */
    emailFrom: env.EMAIL_FROM,
    /** Who runs this installation, and whom to ask about privacy: for the privacy notice. */
    operatedBy: env.OPERATED_BY,
    privacyContact: env.PRIVACY_CONTACT,
    /** How many months the individual answers of rounds that open now are kept after they have closed. */
    monthsKept: env.MONTHS_KEPT,
    localDemo: env.DEMO === 'local',
  }))

export type Settings = z.infer<typeof settingsSchema>

const parsed = new WeakMap<object, Settings>()

/** The settings of this installation, parsed once. Throws where the public origin is missing, or it or a number is wrong. */
export const settingsFrom = (env: Omit<Bindings, 'DB'>): Settings => {
  const settings = parsed.get(env) ?? settingsSchema.parse(env)
  parsed.set(env, settings)
  return settings
}
