/** One level's part of a bar: where it begins and ends, as shares of all answers from the middle of the scale. Low is below zero. */
export interface Segment {
  level: number
  count: number
  from: number
  to: number
}

/**
 * The parts of one diverging bar, from the number of answers at each level, lowest first. The lower half of the levels lies
 * to the left of zero and the upper half to the right; the middle one of an odd number lies on both sides. Levels without an
 * answer have no part.
 */
export const segmentsOf = (counts: readonly number[]): Segment[] => {
  const all = sumOf(counts)
  let from = -belowMiddle(counts)
  return counts.flatMap((count, level) => {
    const to = from + count
    const segment = { level, count, from: from / all, to: to / all }
    from = to
    return count > 0 ? [segment] : []
  })
}

/** How far from zero some bars reach, as a share of their answers: the same to both sides, and at least a half. */
export const reachOf = (bars: readonly (readonly Segment[])[]): number =>
  Math.max(0.5, ...bars.flat().flatMap(({ from, to }) => [-from, to]))

/** How many answers lie to the left of zero. */
const belowMiddle = (counts: readonly number[]): number => {
  const half = counts.length / 2
  const middle = Number.isInteger(half) ? 0 : (counts[Math.floor(half)] ?? 0)
  return sumOf(counts.slice(0, Math.floor(half))) + middle / 2
}

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0)

/** How a level is filled: which side of the middle it is on, and how far out, 1 to 3. The middle one of an odd number is 0. */
export interface Shade {
  side: 'low' | 'middle' | 'high'
  strength: number
}

const strongest = 3

/** The fill of a level on a scale of so many. */
export const shadeOf = (level: number, levels: number): Shade => {
  const out = level - (levels - 1) / 2
  const strength = Math.min(strongest, Math.ceil(Math.abs(out)))
  return { side: out === 0 ? 'middle' : out < 0 ? 'low' : 'high', strength }
}

/** Where each third is in the bar of a small group, whose shares are not told: thirds of one whole bar around zero. */
export const thirdsOfBar = {
  low: { from: -1 / 2, to: -1 / 6 },
  middle: { from: -1 / 6, to: 1 / 6 },
  high: { from: 1 / 6, to: 1 / 2 },
} as const
