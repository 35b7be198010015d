/** How many answers are in each third of a scale. */
export interface Thirds {
  low: number
  middle: number
  high: number
}

/**
 * How many answers are in the low, middle and high third of a scale, from the number of answers at each level, lowest
 * first. Statistics rule 5.
 */
export const thirdsOf = (counts: readonly number[]): Thirds => {
  const { low, middle, high } = levelsInThirds(counts.length)
  const among = (levels: readonly number[]): number => levels.reduce((sum, level) => sum + (counts[level] ?? 0), 0)
  return { low: among(low), middle: among(middle), high: among(high) }
}

/** Which levels each third of a scale has: low and high round(levels / 3) each, 0–1, 2–3 and 4–5 of six. Statistics rule 5. */
export const levelsInThirds = (levels: number): Record<keyof Thirds, number[]> => {
  const all = Array.from({ length: levels }, (_, level) => level)
  const outer = Math.round(levels / 3)
  return { low: all.slice(0, outer), middle: all.slice(outer, -outer), high: all.slice(-outer) }
}
