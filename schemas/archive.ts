import * as z from 'zod'
import { storedAnswersSchema } from './answers.ts'
import { auditEntrySchema } from './audit.ts'
import { languageSchema } from './language.ts'
import { networkSchema, slugSchema } from './network.ts'
import { keySchema } from './question.ts'
import { questionnaireDraftSchema } from './questionnaire-draft.ts'
import { questionnaireSchema } from './questionnaire.ts'
import { roleSchema } from './role.ts'
import { roundSchema } from './round.ts'
import { teamLevelsSchema } from './team-results.ts'

/** The only format there has been. */
export const archiveFormat = 1

const hashSchema = z.string().regex(/^[0-9a-f]{64}$/)

/**
 * A release's results as they are stored. They are carried, never read: only `worker/storage/releases.ts` makes `Results`
 * of them again, and it refuses what is not.
 */
const carriedResultsSchema = z.looseObject({ round: z.string() })

export const archivedReleaseSchema = z.strictObject({
  edition: z.int().min(1),
  hash: hashSchema,
  /** When the round closed whose answers it shows. Archives had it not at first: then the round has closed once. */
  closedAt: z.iso.datetime().optional(),
  fundamentals: carriedResultsSchema,
  results: carriedResultsSchema,
})

export type ArchivedRelease = z.infer<typeof archivedReleaseSchema>

/** A municipality's joint answer. One that was withdrawn is empty, and its revision counts on. */
const jointAnswerSchema = z.strictObject({
  municipality: slugSchema,
  questionnaireVersion: z.int().min(1),
  revision: z.int().min(1),
  answers: storedAnswersSchema,
})

/** A round's name in its address: never that of another page. */
const roundIdSchema = z
  .string()
  .regex(/^[\w-]{1,100}$/)
  .refine((id) => id !== 'new')

/** As Access names people here. Nobody else could be signed in as, or taken out. */
const personSchema = z.strictObject({
  email: z
    .string()
    .min(1)
    .max(254)
    .refine((email) => email === email.trim().toLowerCase()),
  role: roleSchema,
})

/** A round with everything that was frozen when it opened, and what may be shown of it. Its network is the archive's. */
const archivedRoundSchema = z.strictObject({
  ...roundSchema.omit({ network: true, deleted: true }).shape,
  id: roundIdSchema,
  teamLevels: teamLevelsSchema,
  jointAnswers: z.array(jointAnswerSchema),
  releases: z.array(archivedReleaseSchema),
})

export type ArchivedRound = z.infer<typeof archivedRoundSchema>

/** Everything of a network but own answers, links and reminders, in an order that the content alone decides. */
export const archiveContentSchema = z.strictObject({
  network: networkSchema,
  questionnaires: z.array(
    z.strictObject({ definition: questionnaireSchema, reasons: z.record(z.string(), z.string()) }),
  ),
  drafts: z.array(
    z.strictObject({
      id: keySchema,
      revision: z.int(),
      /** The version that it was made ready as, where it has not been changed since. */
      madeReady: z.int().optional(),
      definition: questionnaireDraftSchema,
    }),
  ),
  rounds: z.array(archivedRoundSchema),
  people: z.array(personSchema),
  contacts: z.array(z.strictObject({ municipality: slugSchema, email: z.email(), language: languageSchema })),
  audit: z.array(auditEntrySchema),
})

export type ArchiveContent = z.infer<typeof archiveContentSchema>

/**
 * A whole network in one file. `hash` is SHA-256, in hexadecimal, of `content` as JSON without spaces, its keys in their
 * order; the time that the archive was taken (ISO, UTC) stands outside it, so that the same state has the same hash.
 */
export interface Archive {
  format: typeof archiveFormat
  takenAt: string
  hash: string
  content: ArchiveContent
}
