import type { Reading } from '../../schemas/comparison.ts'
import { dontKnow } from '../../schemas/answers.ts'
import type { Cell, Total } from '../../schemas/results.ts'
import type { TeamLevel } from '../../schemas/team-results.ts'

/** What a published cell says: its median, at an edge where a coarse one stands for «or lower» or «or higher». */
export const readingOfCell = (cell: Cell | undefined, levels: number): Reading => {
  if (cell === undefined) return { kind: 'none' }
  switch (cell.kind) {
    case 'hidden':
      return { kind: 'hidden', reason: cell.reason }
    case 'exact':
      return { kind: 'level', level: cell.median, cell }
    case 'coarse':
      return { kind: 'level', level: cell.median, cell, ...edgeOf(cell.median, levels) }
  }
}

/** What a published total says. */
export const readingOfTotal = (total: Total | undefined, levels: number): Reading => {
  const reading = readingOfCell(total?.cell, levels)
  return reading.kind === 'level' && total ? { ...reading, partial: total.partial } : reading
}

/** What a joint answer says. One that is not there may still come while the round is open. */
export const readingOfTeam = (level: TeamLevel | undefined, isOpen: boolean): Reading => {
  if (level === undefined) return { kind: isOpen ? 'waiting' : 'none' }
  return level === dontKnow ? { kind: 'dont-know' } : { kind: 'level', level }
}

const edgeOf = (median: number, levels: number): { edge?: 'or-lower' | 'or-higher' } => {
  if (median <= 1) return { edge: 'or-lower' }
  return median >= levels - 2 ? { edge: 'or-higher' } : {}
}
