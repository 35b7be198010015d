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

/**
 * The same in a round that has been opened again since it had results: those tell how many there were, so «all» would tell
 * how many have come. More than expected is said once it has closed again, when someone must decide. Rules 2 and 11.
 */
export const participationAgain = (
  count: number,
  threshold: number,
  expected: number | undefined,
  hasClosed: boolean,
): Participation => {
  const participation = participationIn(count, threshold, expected)
  const isTold = participation === 'fewer-than-threshold' || (hasClosed && participation === 'more-than-expected')
  return isTold ? participation : 'threshold-or-more'
}
