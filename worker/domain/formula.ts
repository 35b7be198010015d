import { geometricMean, product as productOf } from 'simple-statistics'
import type { Reading } from '../../schemas/comparison.ts'
import type { Factor, Formula } from '../../schemas/formula.ts'
import { fundamentalLevels, fundamentals } from '../../schemas/fundamental.ts'
import type { Fundamental } from '../../schemas/fundamental.ts'
import { scoreOf } from './score.ts'
import { whatIf } from './what-if.ts'

/**
 * The success formula of one municipality: need × value of the solution × champion × team × backing, credited by KS to
 * Curtis Carlson. No source states the product as a law: it is a teaching device, not a probability. The readable number
 * is the geometric mean × 5.
 *
 * From published readings alone, and withheld where a factor is missing or hidden, since four factors and the product
 * give away the fifth. Rule 8 (derived values).
 */
export const formulaOf = (readings: Record<Fundamental, Reading>): Formula => {
  const factors = fundamentals.map((fundamental) => factorOf(fundamental, readings[fundamental]))
  const shown = factors.filter((factor) => 'score' in factor)
  if (shown.length < fundamentals.length) return { kind: 'withheld', factors }
  const scores = shown.map(({ score }) => score)
  return {
    kind: 'shown',
    factors: shown,
    product: productOf(scores),
    overallLevel: geometricMean(scores) * (fundamentalLevels - 1),
    lowest: lowestOf(shown),
    whatIf: whatIf(shown),
  }
}

const factorOf = (fundamental: Fundamental, reading: Reading): Factor | { fundamental: Fundamental } => {
  const score = scoreOf(reading, fundamentalLevels)
  if (score === undefined || reading.kind !== 'level') return { fundamental }
  const { cell, edge } = reading
  return { fundamental, score, ...(cell?.kind === 'coarse' && { coarse: true }), ...(edge && { edge }) }
}

/** The factors with the lowest score, alone or shared. None where all are equal: none stands out. */
const lowestOf = (factors: readonly Factor[]): Fundamental[] => {
  const lowest = Math.min(...factors.map(({ score }) => score))
  const sharing = factors.filter(({ score }) => score === lowest)
  return sharing.length === factors.length ? [] : sharing.map(({ fundamental }) => fundamental)
}
