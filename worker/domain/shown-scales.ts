import { sum } from 'simple-statistics'
import type { Cell, Total } from '../../schemas/results.ts'
import { cellOf } from './cell.ts'
import { exactFloor } from './limits.ts'
import type { QuestionTally } from './tally.ts'
import { totalOf } from './total.ts'

export type LevelsTally = Extract<QuestionTally, { kind: 'levels' }>

/** What may be shown of the scales of a round, and what that lets be shown of the questions that hang on them. */
export interface ShownScales {
  cell: (slug: string, scale: LevelsTally) => Cell
  total: (scale: LevelsTally) => Total
  /** Whether how many answered a question, in the whole network, can be told from what is shown of what it hangs on. */
  isToldInAll: (question: QuestionTally) => boolean
}

/**
 * The cells and totals of the scales. How many answered a question with a condition tells how many answered another in some
 * way: it has a cell only where that one is a scale that is shown exactly there, and counts in a total over all only where
 * that one does. So a condition is no way around the rules for what it hangs on. Rules 4, 6 and 7.
 */
export const shownScales = (
  slugs: readonly string[],
  scales: readonly LevelsTally[],
  threshold: number,
): ShownScales => {
  const floor = exactFloor(threshold)
  const basesOf = ({ hangsOn }: QuestionTally) => scales.filter(({ question }) => hangsOn?.scales.includes(question))
  const isTold = (slug: string, scale: LevelsTally): boolean =>
    !scale.hangsOn?.others && basesOf(scale).every((base) => sum(countsIn(base, slug)) >= floor)
  const isToldInAll = (question: QuestionTally): boolean =>
    basesOf(question).every((base) => {
      const { cell, partial } = total(base)
      return cell.kind === 'exact' && !partial
    })
  const total = (scale: LevelsTally): Total =>
    totalOf(
      slugs.map((slug) => countsIn(scale, slug)),
      threshold,
      { mayBeShown: (place) => isTold(slugs[place] ?? '', scale), mayCoverAll: isToldInAll(scale) },
    )
  const cell = (slug: string, scale: LevelsTally): Cell =>
    isTold(slug, scale) ? cellOf(countsIn(scale, slug), threshold) : { kind: 'hidden', reason: 'complement' }
  return { cell, total, isToldInAll }
}

const countsIn = ({ levels, municipalities }: LevelsTally, slug: string): number[] =>
  municipalities.get(slug)?.counts ?? Array.from({ length: levels }, () => 0)
