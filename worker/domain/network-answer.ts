import { median } from 'simple-statistics'
import type { NetworkAnswer } from '../../schemas/results.ts'
import type { QuestionTally } from './tally.ts'

/** Gives the same items in an order that says nothing of where they stood. */
export type Shuffle = <T>(items: readonly T[]) => T[]

type WithoutScale = Exclude<QuestionTally, { kind: 'levels' }>

/**
 * What is published of a question without a scale: for the whole network, from `floor` answers, and else that there are
 * too few. Rules 5 (from ten) and 10 (free text). Texts come in shuffled order, whatever order they were stored in. The
 * median of an even number of dates is the earlier of the middle two.
 *
 * Numbers are a network total of which no cell is shown: everyone in a municipality, who know their own answers, could
 * take them away. Who is left then must be as many, or nobody. Rule 6 (network totals).
 *
 * @param answered how many answered in each municipality
 */
export const networkAnswer = (
  tallied: WithoutScale,
  answered: readonly number[],
  floor: number,
  shuffled: Shuffle,
): NetworkAnswer => {
  const n = answeredIn(tallied)
  if (n < floor) return { kind: 'hidden', reason: 'few' }
  if (tallied.kind !== 'texts' && answered.some((own) => own < n && n - own < floor))
    return { kind: 'hidden', reason: 'complement' }
  switch (tallied.kind) {
    case 'options':
      return { kind: 'counts', n, counts: tallied.counts }
    case 'numbers':
      return { kind: 'median', n, median: Number(median(tallied.numbers).toFixed(decimals)) }
    case 'dates':
      return { kind: 'median', n, median: earlierMiddle(tallied.dates) }
    case 'texts':
      return { kind: 'texts', texts: shuffled(tallied.texts.toSorted()) }
  }
}

/** Answers have up to three decimals, so half-way between two has up to four. */
const decimals = 4

const answeredIn = (tallied: WithoutScale): number => {
  switch (tallied.kind) {
    case 'options':
      return tallied.answered
    case 'numbers':
      return tallied.numbers.length
    case 'dates':
      return tallied.dates.length
    case 'texts':
      return tallied.texts.length
  }
}

const earlierMiddle = (dates: readonly string[]): string => dates.toSorted()[Math.floor((dates.length - 1) / 2)] ?? ''
