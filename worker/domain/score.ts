import type { Reading } from '../../schemas/comparison.ts'

/**
 * A published reading as a score on 0–1: the mean from ten answers, else the shown median or joint level; over the highest
 * level. So a small group's score lies between 0.2 and 0.8: a zero is the team's verdict, never arithmetic on a few people.
 * Nothing where no level is shown.
 */
export const scoreOf = (reading: Reading, levels: number): number | undefined => {
  if (reading.kind !== 'level') return undefined
  const level = reading.cell?.kind === 'exact' ? reading.cell.mean : reading.level
  return level / (levels - 1)
}
