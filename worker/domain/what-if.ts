import { geometricMean } from 'simple-statistics'
import type { Factor, Lift, WhatIf } from '../../schemas/formula.ts'
import { fundamentalLevels } from '../../schemas/fundamental.ts'

const highestLevel = fundamentalLevels - 1

/** Published levels have one decimal at most, so that levels can be reckoned with as whole tenths. */
const tenths = 10

/**
 * What becomes of one municipality's success formula for each factor that goes up by a level (or to the highest) while the
 * others stay: (b/5 × the rest) ÷ (a/5 × the rest) = b/a times as large, from a to b. From nothing there is no such
 * number: it goes to something, or stays nothing where another is nothing too. From published scores alone, which a small
 * group's are as 1 to 4: from «4 or higher» nobody knows of a higher one. Rule 8 (derived values).
 *
 * @param factors all five, with their scores on 0–1
 */
export const whatIf = (factors: readonly Factor[]): WhatIf[] => factors.map((factor) => whatIfOf(factor, factors))

const whatIfOf = (factor: Factor, factors: readonly Factor[]): WhatIf => {
  const { fundamental, edge } = factor
  const from = levelIn(factor)
  if (edge === 'or-higher' || from === highestLevel)
    return { fundamental, kind: 'highest', level: from, ...(edge && { edge }) }
  const lift = liftOf(factor, factors)
  const because = factors.filter((other) => other !== factor && other.score === 0)
  if (because.length > 0)
    return { fundamental, kind: 'nothing', lift, because: because.map((other) => other.fundamental) }
  return from === 0
    ? { fundamental, kind: 'something', lift }
    : { fundamental, kind: 'times', times: lift.to / from, lift }
}

const liftOf = (factor: Factor, factors: readonly Factor[]): Lift => {
  const from = levelIn(factor)
  const to = Math.min(highestLevel, (from * tenths + tenths) / tenths)
  const levels = factors.map((other) => (other === factor ? to : levelIn(other)))
  return { from, to, overallLevel: geometricMean(levels), ...(factor.edge && { edge: factor.edge }) }
}

const levelIn = ({ score }: Factor): number => Math.round(score * highestLevel * tenths) / tenths
