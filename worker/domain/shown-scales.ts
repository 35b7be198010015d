import { sum } from 'simple-statistics'
import type { Counted } from '../../schemas/basis.ts'
import type { Cell, Total } from '../../schemas/results.ts'
import { cellOf } from './cell.ts'
import { exactFloor } from './limits.ts'
import type { QuestionTally } from './tally.ts'
import { totalOf } from './total.ts'
import type { OverAll } from './total.ts'

export type LevelsTally = Extract<QuestionTally, { kind: 'levels' }>

/** What an edition says of a scale in a municipality, and what that rests on. */
export interface Standing extends Counted {
  cell: Cell
}

/** What is decided for each municipality and scale, by question and then by municipality. */
export type Standings = ReadonlyMap<string, ReadonlyMap<string, Standing>>

/**
 * The cells of the scales, from the answers as they are now. How many answered a question with a condition tells how many
 * answered another in some way: it has a cell only where that one is a scale that is shown exactly there. So a condition
 * is no way around the rules for what it hangs on. Rules 3, 4 and 5.
 */
export const cellsNow = (
  scales: readonly LevelsTally[],
  threshold: number,
): ((slug: string, scale: LevelsTally) => Cell) => {
  const floor = exactFloor(threshold)
  const isTold = (slug: string, scale: LevelsTally): boolean =>
    !scale.hangsOn?.others && basesOf(scale, scales).every((base) => sum(countsIn(base, slug)) >= floor)
  return (slug, scale) =>
    isTold(slug, scale) ? cellOf(countsIn(scale, slug), threshold) : { kind: 'hidden', reason: 'complement' }
}

/** The network's totals of the scales, and what they let be shown of the questions that hang on them. */
export interface ShownTotals {
  totals: ReadonlyMap<string, Total>
  /** Whether how many answered a question, in the whole network, can be told from what is shown of what it hangs on. */
  isToldInAll: (question: QuestionTally) => boolean
}

/**
 * The totals of the scales, from what stands in each municipality. A question with a condition counts in a total over all
 * only where what it hangs on does. Rules 6 and 7.
 *
 * @param mayCoverAll whether nothing else keeps the total of a question, of a kind, from covering all
 */
export const shownTotals = (
  scales: readonly LevelsTally[],
  standings: Standings,
  threshold: number,
  mayCoverAll: (question: string, kind: OverAll) => boolean,
): ShownTotals => {
  const totals = new Map<string, Total>()
  const isToldInAll = (question: QuestionTally): boolean =>
    basesOf(question, scales).every((base) => coversAllByLevel(totals.get(base.question)))
  // What a question hangs on comes before it.
  for (const scale of scales) {
    const { question } = scale
    const cells = [...(standings.get(question)?.values() ?? [])]
    const isTold = isToldInAll(scale)
    totals.set(
      question,
      totalOf(cells, threshold, (kind) => isTold && mayCoverAll(question, kind)),
    )
  }
  return { totals, isToldInAll }
}

/** How a total over all municipalities is shown. Nothing where it is hidden, or covers only some. */
export const overAllIn = (total: Total | undefined): OverAll | undefined => {
  if (!total || total.partial) return undefined
  const { kind } = total.cell
  return kind === 'exact' || kind === 'thirds' ? kind : undefined
}

/** Only counts by level tell how many were asked what hangs on them. */
const coversAllByLevel = (total: Total | undefined): boolean => overAllIn(total) === 'exact'

/** The scales whose answers decided who was asked a question. */
export const basesOf = ({ hangsOn }: QuestionTally, scales: readonly LevelsTally[]): LevelsTally[] =>
  hangsOn ? scales.filter(({ question }) => hangsOn.scales.includes(question)) : []

/** How many chose each level in a municipality, lowest first. */
export const countsIn = ({ levels, municipalities }: LevelsTally, slug: string): number[] =>
  municipalities.get(slug)?.counts ?? Array.from({ length: levels }, () => 0)
