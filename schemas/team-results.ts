import * as z from 'zod'
import { dontKnow } from './answers.ts'
import type { ScaleInResults } from './round.ts'

/** A municipality's level on a scale, or that it does not know. A skipped question has no entry. */
export const teamLevelSchema = z.union([z.int().min(0), z.literal(dontKnow)])

export type TeamLevel = z.infer<typeof teamLevelSchema>

/** The joint answers' levels, by municipality and then by question: open, and shown at once. */
export const teamLevelsSchema = z.record(z.string(), z.record(z.string(), teamLevelSchema))

export type TeamLevels = z.infer<typeof teamLevelsSchema>

/** The results of the joint answers of one round. Never mixed with `Results`. */
export interface TeamResults {
  round: string
  gathering: number
  questionnaire: { id: string; version: number }
  scales: ScaleInResults[]
  municipalities: TeamLevels
  /** The hash, in hexadecimal, of these levels. */
  hash: string
}
