import type { Change, NowCell, Point, Reading } from '../../schemas/comparison.ts'

/**
 * The change within one line, from its own last reading before a point to that point. Nothing where there is nothing to
 * compare with; `break` where the question changed in between; `hidden` where either is withheld.
 *
 * @param points a line's points, in the order of the gatherings
 * @param at which of them is now
 */
export const nowAt = (points: readonly Point[], at: number): NowCell => {
  const now = points[at]?.reading ?? { kind: 'none' }
  const before = points.findLastIndex((point, index) => index < at && isSaid(point.reading))
  const earlier = points[before]?.reading ?? { kind: 'none' }
  const hasBreak = points.slice(before + 1, at + 1).some(({ breakBefore }) => breakBefore)
  return { now, before: earlier, change: before === -1 ? { kind: 'none' } : changeBetween(earlier, now, hasBreak) }
}

/** The change between two readings of the same line. By how much is unknown where both ends are not exact levels. */
export const changeBetween = (before: Reading, now: Reading, hasBreak: boolean): Change => {
  if (before.kind === 'hidden' || now.kind === 'hidden') return { kind: 'hidden' }
  if (before.kind !== 'level' || now.kind !== 'level') return { kind: 'none' }
  if (hasBreak) return { kind: 'break' }
  const by = Math.abs(now.level - before.level)
  if (by === 0) return { kind: 'moved', direction: 'same', by }
  const direction = now.level > before.level ? 'up' : 'down'
  return before.edge || now.edge ? { kind: 'moved', direction } : { kind: 'moved', direction, by }
}

const isSaid = (reading: Reading): boolean => reading.kind === 'level' || reading.kind === 'hidden' || reading.kind === 'dont-know'
