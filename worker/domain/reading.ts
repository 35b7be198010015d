import { dontKnow } from '../../schemas/answers.ts'
import type { Reading, Share } from '../../schemas/comparison.ts'
import type { Cell, Edge, Results } from '../../schemas/results.ts'
import type { TeamLevel } from '../../schemas/team-results.ts'
import { sharesFrom } from './limits.ts'
import { wilsonInterval } from './wilson.ts'

/**
 * What a release says of a municipality on a question: the published median, at an edge where a coarse one stands for «or
 * lower» or «or higher». Nothing where the question was not for participants. A municipality that the release does not
 * know looks like one where too few answered: «nobody» is never told.
 */
export const readingIn = (results: Results, municipality: string, question: string): Reading => {
  const levels = levelsOf(results, question)
  if (levels === undefined) return { kind: 'none' }
  return readingOfCell(results.municipalities[municipality]?.[question] ?? { kind: 'hidden', reason: 'few' }, levels)
}

/** What a release says of the network as a whole on a question. */
export const readingOfTotal = (results: Results, question: string): Reading => {
  const levels = levelsOf(results, question)
  const total = results.network[question]
  if (levels === undefined || !total) return { kind: 'none' }
  const { cell, partial } = total
  if (cell.kind === 'thirds') return { kind: 'thirds', cell, levels }
  const reading = readingOfCell(cell, levels)
  return reading.kind === 'level' && partial ? { ...reading, partial: true } : reading
}

/** What a joint answer says. One that is not there may still come while the round is open. */
export const readingOfTeam = (level: TeamLevel | undefined, isOpen: boolean): Reading => {
  if (level === undefined) return { kind: isOpen ? 'waiting' : 'none' }
  return level === dontKnow ? { kind: 'dont-know' } : { kind: 'level', level }
}

const levelsOf = ({ scales }: Results, question: string): number | undefined =>
  scales.find((scale) => scale.question === question)?.levels

const readingOfCell = (cell: Cell, levels: number): Reading => {
  switch (cell.kind) {
    case 'hidden':
      return { kind: 'hidden', reason: cell.reason }
    case 'exact':
      return { kind: 'level', level: cell.median, cell, ...sharesOf(cell) }
    case 'coarse':
      return { kind: 'level', level: cell.median, cell, ...edgeOf(cell.median, levels) }
  }
}

const sharesOf = ({ n, counts }: Extract<Cell, { kind: 'exact' }>): { shares?: Share[] } =>
  n < sharesFrom ? {} : { shares: counts.map((count) => wilsonInterval(count, n)) }

const edgeOf = (median: number, levels: number): { edge?: Edge } => {
  if (median <= 1) return { edge: 'or-lower' }
  return median >= levels - 2 ? { edge: 'or-higher' } : {}
}
