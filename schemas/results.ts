import * as z from 'zod'
import type { EditionName } from './editions.ts'
import { scaleInResultsSchema } from './round.ts'

/** Why a cell is withheld. Listed in the codebook; each has words in three languages. */
export const hiddenReasons = ['few', 'complement', 'none', 'held'] as const

export type HiddenReason = (typeof hiddenReasons)[number]

/** A third of a scale, or none of them: where more than half of the answers are. */
export const majorities = ['low', 'middle', 'high', 'split'] as const

export type Majority = (typeof majorities)[number]

/** Where a coarse median stands for more levels than its own. */
export type Edge = 'or-lower' | 'or-higher'

const hiddenCell = z.strictObject({ kind: z.literal('hidden'), reason: z.enum(hiddenReasons) })

/** From the threshold to nine answers: a band, a coarse median, and a third of the scale. */
const coarseCell = z.strictObject({
  kind: z.literal('coarse'),
  /** The band that the number of answers is in: from the threshold to nine. */
  from: z.int(),
  to: z.int(),
  /** Whole level. The second lowest stands for «that or lower», the second highest for «that or higher». */
  median: z.int(),
  /** Absent under five answers, where the threshold lets such cells be shown. */
  majority: z.enum(majorities).optional(),
})

/** Ten answers or more. */
const exactCell = z.strictObject({
  kind: z.literal('exact'),
  n: z.int().min(10),
  /** How many chose each level, lowest first. */
  counts: z.array(z.int().min(0)),
  median: z.number(),
  /** To one decimal. */
  mean: z.number(),
  majority: z.enum(majorities),
})

const cellSchema = z.discriminatedUnion('kind', [hiddenCell, coarseCell, exactCell])

export type Cell = z.infer<typeof cellSchema>
export type ShownCell = Exclude<Cell, { kind: 'hidden' }>

/** All municipalities together, of which some are shown coarsely: how many are in each third of the scale. */
const thirdsCell = z.strictObject({
  kind: z.literal('thirds'),
  n: z.int().min(10),
  low: z.int().min(0),
  middle: z.int().min(0),
  high: z.int().min(0),
  majority: z.enum(majorities),
})

/** A network total. A partial one covers only the municipalities that are shown with ten answers or more. */
const totalSchema = z.strictObject({
  cell: z.discriminatedUnion('kind', [hiddenCell, coarseCell, exactCell, thirdsCell]),
  partial: z.boolean(),
})

export type Total = z.infer<typeof totalSchema>
export type ThirdsCell = z.infer<typeof thirdsCell>

/** What is published of a question without a scale: for the whole network only, from ten answers. */
const countsSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('hidden'), reason: z.enum(hiddenReasons) }),
  z.strictObject({ kind: z.literal('counts'), n: z.int().min(10), counts: z.record(z.string(), z.int().min(0)) }),
  z.strictObject({ kind: z.literal('median'), n: z.int().min(10), median: z.union([z.number(), z.iso.date()]) }),
  z.strictObject({ kind: z.literal('texts'), texts: z.array(z.string()).min(10) }),
])

export type NetworkAnswer = z.infer<typeof countsSchema>

/**
 * The results of the individual answers of one round, after the rules for small numbers. Pages, files and charts take
 * nothing else of individual answers. Only `worker/domain/release.ts` makes them; `worker/storage/releases.ts` keeps them.
 */
export const resultsSchema = z
  .strictObject({
    round: z.string(),
    gathering: z.int(),
    questionnaire: z.strictObject({ id: z.string(), version: z.int() }),
    threshold: z.int(),
    scales: z.array(scaleInResultsSchema),
    /** By municipality, then by question. */
    municipalities: z.record(z.string(), z.record(z.string(), cellSchema)),
    /** By question. */
    network: z.record(z.string(), totalSchema),
    /** By question, for those without a scale. */
    others: z.record(z.string(), countsSchema),
  })
  .brand<'released'>()

export type Results = z.infer<typeof resultsSchema>

/** Results with what cites them. */
export interface Release extends EditionName {
  results: Results
}
