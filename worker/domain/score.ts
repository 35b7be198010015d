import type { Reading } from '../../schemas/comparison.ts'
import type { ShownCell } from '../../schemas/results.ts'

/**
 * A published reading as a score on 0–1: of a cell from ten answers its mean, of a smaller one its coarse median, of a joint
 * answer its level, over the highest level. Nothing where no level is shown. Rule 8 (derived values).
 *
 * So a small group's score on six levels lies between 0.2 and 0.8: a zero is the team's verdict, never arithmetic on a few.
 */
export const scoreOf = (reading: Reading, levels: number): number | undefined => {
  if (reading.kind !== 'level') return undefined
  return reading.cell ? scoreOfCell(reading.cell, levels) : scoreAt(reading.level, levels)
}

/** A published cell's score on 0–1: its mean over the highest level from ten answers, else its coarse median. */
export const scoreOfCell = (cell: ShownCell, levels: number): number =>
  scoreAt(cell.kind === 'exact' ? cell.mean : cell.median, levels)

/** A level or mean of levels as a score on 0–1: over the highest level, to four decimals. */
export const scoreAt = (level: number, levels: number): number =>
  Math.round((level / (levels - 1)) * precision) / precision

const precision = 10_000
