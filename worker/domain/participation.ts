import type { Participation } from '../../schemas/participation.ts'

/**
 * How far a municipality has come in a round, in words: from the number of answers, the round's threshold, and how many
 * are expected, where that is known. Under the threshold always the first. Rule 11 (participation).
 */
export const participationIn = (count: number, threshold: number, expected: number | undefined): Participation => {
  if (count < threshold) return 'fewer-than-threshold'
  if (expected === undefined || count < expected) return 'threshold-or-more'
  return count === expected ? 'all' : 'more-than-expected'
}
