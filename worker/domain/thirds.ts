import { sum } from 'simple-statistics'

/** How many answers are in each third of a scale. */
export interface Thirds {
  low: number
  middle: number
  high: number
}

/**
 * How many answers are in the low, middle and high third of a scale, from the number of answers at each level, lowest
 * first. Low and high are round(levels / 3) levels each: 0–1, 2–3 and 4–5 of six. Statistics rule 5.
 */
export const thirdsOf = (counts: readonly number[]): Thirds => {
  const outer = Math.round(counts.length / 3)
  return {
    low: sum(counts.slice(0, outer)),
    middle: sum(counts.slice(outer, -outer)),
    high: sum(counts.slice(-outer)),
  }
}
