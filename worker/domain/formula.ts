import { geometricMean, product as productOf } from 'simple-statistics'
import type { Formula, Reading } from '../../schemas/comparison.ts'
import { fundamentalLevels, fundamentals } from '../../schemas/fundamental.ts'
import type { Fundamental } from '../../schemas/fundamental.ts'
import { scoreOf } from './score.ts'

/**
 * The success formula of one municipality: need × value of the solution × champion × team × backing, credited by KS to
 * Curtis Carlson. No source states the product as a law: it is a teaching device, not a probability. The readable number
 * is the geometric mean × 5.
 *
 * From published readings alone, and withheld where a factor is missing or hidden, since four factors and the product
 * give away the fifth. Rule 8 (derived values).
 */
export const formulaOf = (readings: Record<Fundamental, Reading>): Formula => {
  const factors = fundamentals.map((fundamental) => ({
    fundamental,
    score: scoreOf(readings[fundamental], fundamentalLevels),
  }))
  const shown = factors.flatMap(({ fundamental, score }) => (score === undefined ? [] : [{ fundamental, score }]))
  if (shown.length < fundamentals.length)
    return {
      kind: 'withheld',
      factors: factors.map(({ fundamental, score }) =>
        score === undefined ? { fundamental } : { fundamental, score },
      ),
    }
  const scores = shown.map(({ score }) => score)
  return {
    kind: 'shown',
    factors: shown,
    product: productOf(scores),
    overallLevel: geometricMean(scores) * (fundamentalLevels - 1),
    lowest: lowestOf(shown),
  }
}

/** The factors with the lowest score, alone or shared. None where all are equal: none stands out. */
const lowestOf = (factors: readonly { fundamental: Fundamental; score: number }[]): Fundamental[] => {
  const lowest = Math.min(...factors.map(({ score }) => score))
  const sharing = factors.filter(({ score }) => score === lowest)
  return sharing.length === factors.length ? [] : sharing.map(({ fundamental }) => fundamental)
}
