import type { Change, NowCell, Point, Reading } from '../../schemas/comparison.ts'
import { fundamentalLevels } from '../../schemas/fundamental.ts'
import { coarseLevel } from './small-cell.ts'

type Level = Extract<Reading, { kind: 'level' }>

/**
 * Where a line is at one of its points, and the change since its own last reading before that: charts rule 4. A gathering
 * without a reading is passed over; one that is withheld, or where the team did not know, is not.
 *
 * @param points a line's points on a fundamental, in the order of the gatherings
 * @param at which of them is now
 */
export const nowAt = (points: readonly Point[], at: number): NowCell => {
  const point = points[at] ?? { reading: { kind: 'none' }, breakBefore: false }
  const beforeAt = lastBefore(points, at)
  const before = points[beforeAt]?.reading ?? { kind: 'none' }
  return { now: point.reading, before, beforeAt, change: changeBetween(before, point) }
}

/** Which point holds a line's own last reading before a point. -1 where there is none. */
export const lastBefore = (points: readonly Point[], at: number): number =>
  points.findLastIndex(({ reading }, index) => index < at && !passedOver.has(reading.kind))

const passedOver: ReadonlySet<Reading['kind']> = new Set(['none', 'waiting', 'absent'])

/**
 * The change from a line's own last reading to a point: `hidden` where one of the two is withheld, `break` where the
 * question changed, `none` where there is nothing to compare, also for a total that covers only some municipalities.
 */
export const changeBetween = (before: Reading, { reading: now, breakBefore }: Point): Change => {
  const readings = [before, now]
  if (!readings.every(({ kind }) => kind === 'level' || kind === 'hidden')) return { kind: 'none' }
  if (before.kind !== 'level' || now.kind !== 'level') return { kind: 'hidden' }
  if (breakBefore) return { kind: 'break' }
  return before.partial || now.partial ? { kind: 'none' } : moved(before, now)
}

/** A small group's level is coarse. Beside one, an exact level is taken as coarsely, or rounding would look like a change. */
const moved = (before: Level, now: Level): Change => {
  const coarse = [before, now].some(({ cell }) => cell?.kind === 'coarse')
  const [from, to] = coarse ? [coarselyOf(before), coarselyOf(now)] : [before.level, now.level]
  const direction = to > from ? 'up' : to < from ? 'down' : 'same'
  return coarse && (isOpenEnded(from) || isOpenEnded(to))
    ? { kind: 'moved', direction }
    : { kind: 'moved', direction, by: Math.abs(to - from) }
}

const coarselyOf = ({ level }: Level): number => coarseLevel(level, fundamentalLevels)

/** «1 or lower» and «4 or higher»: nobody knows by how much. */
const isOpenEnded = (level: number): boolean => level <= 1 || level >= fundamentalLevels - 2
