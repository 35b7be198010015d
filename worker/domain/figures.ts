import { sum } from 'simple-statistics'
import { dontKnow } from '../../schemas/answers.ts'
import type { Cell, Majority, Total } from '../../schemas/results.ts'
import type { TeamLevel } from '../../schemas/team-results.ts'
import type { Band } from './csv.ts'
import { describeLevels } from './describe-levels.ts'
import { scoreAt, scoreOfCell } from './score.ts'
import { thirdsOf } from '../../schemas/thirds.ts'

/** Every code that the column `hidden` of results.csv can hold. */
export const hiddenCodes = ['few', 'complement', 'none', 'held', 'partial', 'thirds', 'dont-know', 'waiting'] as const

export type HiddenCode = (typeof hiddenCodes)[number]

/** The numbers of a row of results. A withheld one has its reason in `hidden`, and nothing else. */
export interface Figures {
  /** Exact from ten answers, a band under ten; of a joint answer 1, of all of them the number of municipalities. */
  n?: number | Band
  median?: number
  majority?: Majority
  mean?: number
  low?: number
  middle?: number
  high?: number
  /** On 0–1. */
  score?: number
  hidden?: HiddenCode
}

/** What a file says of a published cell. Of one under ten answers no mean and no counts: there are none. */
export const cellFigures = (cell: Cell, levels: number): Figures => {
  switch (cell.kind) {
    case 'hidden':
      return { hidden: cell.reason }
    case 'coarse': {
      const { from, to, median, majority } = cell
      return { n: { from, to }, median, ...(majority && { majority }), score: scoreOfCell(cell, levels) }
    }
    case 'exact': {
      const { n, median, majority, mean, counts } = cell
      return { n, median, majority, mean, ...thirdsOf(counts), score: scoreOfCell(cell, levels) }
    }
  }
}

/**
 * What a file says of a network total. One that covers only some municipalities has its numbers, and says so; so does one
 * that is told by thirds, which has neither median, mean nor score.
 */
export const totalFigures = ({ cell, partial }: Total, levels: number): Figures => {
  if (cell.kind === 'thirds') {
    const { n, majority, low, middle, high } = cell
    return { n, majority, low, middle, high, hidden: 'thirds' }
  }
  const figures = cellFigures(cell, levels)
  return partial && cell.kind !== 'hidden' ? { ...figures, hidden: 'partial' } : figures
}

/** What a file says of one municipality's joint answer: open, as of a single answer. */
export const teamFigures = (level: TeamLevel | undefined, levels: number, isOpen: boolean): Figures => {
  if (level === dontKnow) return { hidden: 'dont-know' }
  const counts = Array.from({ length: levels }, (_, other) => Number(other === level))
  return jointFigures(counts, isOpen)
}

/** What a file says of some joint answers, from how many municipalities chose each level, lowest first. */
export const jointFigures = (counts: readonly number[], isOpen: boolean): Figures => {
  if (sum([...counts]) === 0) return { hidden: isOpen ? 'waiting' : 'none' }
  const { n, median, majority, mean } = describeLevels(counts)
  return { n, median, majority, mean, ...thirdsOf(counts), score: scoreAt(mean, counts.length) }
}
