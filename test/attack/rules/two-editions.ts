import { attackComings, attackTwoEditions } from '../networks/two-editions.ts'
import { moreThanUnanimity } from '../oracle/told.ts'
import type { Told } from '../oracle/told.ts'
import type { Attack, Example } from './attack.ts'
import { inWords, levelsGiven } from './words.ts'

/**
 * Every table of one municipality in two editions, in the smaller world where three answers are what ten are
 * (`exactFrom(3)`), on two levels.
 */
export const everyTwoEditions: Attack = (subject) => {
  const extent = { municipalities: 1, people: 5, levels: 2, threshold: 2, few: 3 }
  return exampleOf(moreThanUnanimity(attackTwoEditions(subject, extent).told))
}

/** Three people on four levels, and five more later, in the smaller world where five answers are what ten are. */
export const smallThenMany: Attack = (subject) => {
  const extent = { municipalities: 1, levels: 4, threshold: 3, few: 5 }
  return exampleOf(moreThanUnanimity(attackComings(subject, extent, [[[3, 0, 5]]]).told))
}

const exampleOf = ([told]: readonly Told[]): Example | undefined => {
  if (!told) return undefined
  const [stayed = '', left = '', came = ''] = told.world.map(levelsGiven)
  return {
    answers: `${stayed} in both editions, ${left} only in the first, ${came} only in the second`,
    shown: 'a cell in each edition',
    told: inWords(told, ['those in both', 'those who left', 'those who came']),
  }
}
