import { fundamentals } from '../../schemas/fundamental.ts'
import type { Fundamental } from '../../schemas/fundamental.ts'
import type { Formula } from '../../schemas/comparison.ts'

/** The highest level of a fundamental. */
const highestLevel = 5

/**
 * The success formula: need × value of the solution × champion × team × anchoring, credited by KS to Curtis Carlson. No
 * source states the product as a law: it is a teaching device, not a probability. Withheld where a factor is missing or
 * hidden, since four factors and the product give away the fifth.
 *
 * @param scores each on 0–1, from published values
 */
export const formulaOf = (scores: Partial<Record<Fundamental, number>>): Formula => {
  const factors = fundamentals.flatMap((fundamental) => {
    const score = scores[fundamental]
    return score === undefined ? [] : [{ fundamental, score }]
  })
  if (factors.length < fundamentals.length)
    return { kind: 'withheld', factors: fundamentals.map((fundamental) => ({ fundamental, ...scoreOf(scores, fundamental) })) }
  const product = factors.reduce((so, { score }) => so * score, 1)
  return {
    kind: 'shown',
    factors,
    product,
    overallLevel: product ** (1 / factors.length) * highestLevel,
    lowest: lowestOf(factors.map(({ fundamental, score }) => ({ fundamental, value: score }))),
  }
}

/** The fundamentals with the lowest value, alone or shared. None where all are equal. */
export const lowestOf = (values: readonly { fundamental: Fundamental; value: number }[]): Fundamental[] => {
  const lowest = Math.min(...values.map(({ value }) => value))
  const sharing = values.filter(({ value }) => value === lowest)
  return sharing.length === values.length ? [] : sharing.map(({ fundamental }) => fundamental)
}

const scoreOf = (scores: Partial<Record<Fundamental, number>>, fundamental: Fundamental): { score?: number } => {
  const score = scores[fundamental]
  return score === undefined ? {} : { score }
}
