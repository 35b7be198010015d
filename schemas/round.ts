import * as z from 'zod'
import { fundamentalSchema } from './fundamental.ts'
import { deletedParts, leastMonthsKept, mostMonthsKept } from './retention.ts'

export const leastThreshold = 3
/** The fewest answers that are shown, where a facilitator has not chosen otherwise. */
export const usualThreshold = 5

/** A scale as results need it: which question, what it measures, how many levels, and which wording of it. */
export const scaleInResultsSchema = z.strictObject({
  question: z.string(),
  fundamental: fundamentalSchema.optional(),
  concept: z.string().optional(),
  wording: z.int(),
  levels: z.int().min(2),
})

export type ScaleInResults = z.infer<typeof scaleInResultsSchema>

/** What a round's row says. Where it is at an instant, `phaseOf` says: a planned one with an opening time opens by itself. */
export const roundStatuses = ['planned', 'open', 'closed'] as const

/** One questionnaire, open before, at or after one gathering. What is frozen was frozen when it opened. */
export const roundSchema = z.strictObject({
  id: z.string(),
  network: z.string(),
  gathering: z.int().min(1),
  questionnaire: z.strictObject({ id: z.string(), version: z.int().min(1) }),
  status: z.enum(roundStatuses),
  /** Instants in UTC. A round without a closing time is closed by hand. */
  opensAt: z.iso.datetime().optional(),
  closesAt: z.iso.datetime().optional(),
  /** Frozen: the fewest answers that may be shown. */
  threshold: z.int().min(leastThreshold),
  /** Frozen: the scales of the questionnaire's version. */
  scales: z.array(scaleInResultsSchema),
  /** How many are expected to answer, by municipality. */
  expected: z.record(z.string(), z.int().min(0)),
  /** The round before this one in the network, whose commitments come back in this one's form. */
  previous: z.string().optional(),
  /** Whether the clock makes the release as soon as the round has closed. Else a facilitator does. */
  releaseOnClosing: z.boolean().optional(),
  /** Frozen: how many months its individual answers are kept after it has closed. Absent: as many as is usual. */
  monthsKept: z.int().min(leastMonthsKept).max(mostMonthsKept).optional(),
  /** How far the deleting of its individual answers has come since it closed. Absent: nothing is deleted. */
  deleted: z.enum(deletedParts).optional(),
})

export type Round = z.infer<typeof roundSchema>

/** Whether a round takes answers at an instant (ISO, UTC). */
export const isOpen = (round: Pick<Round, 'status' | 'opensAt' | 'closesAt'>, now: string): boolean =>
  phaseOf(round, now) === 'open'

/**
 * Where a round is at an instant (ISO, UTC): before it opens, open, or closed. One that was planned for an instant opens
 * then, whether or not the clock has come by to write it down.
 */
export const phaseOf = (
  { status, opensAt, closesAt }: Pick<Round, 'status' | 'opensAt' | 'closesAt'>,
  now: string,
): Round['status'] => {
  if (status === 'closed') return 'closed'
  const hasOpened = opensAt === undefined ? status === 'open' : opensAt <= now
  if (!hasOpened) return 'planned'
  return closesAt !== undefined && closesAt <= now ? 'closed' : 'open'
}
