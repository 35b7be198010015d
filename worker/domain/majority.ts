import { sum } from 'simple-statistics'
import type { Majority } from '../../schemas/results.ts'
import { thirdsOf } from '../../schemas/thirds.ts'

/**
 * The third of a scale that holds more than half of the answers, or `split` where none does, from the number of answers
 * at each level, lowest first. Rule 4 (small cells).
 */
export const majorityOf = (counts: readonly number[]): Majority => {
  const { low, middle, high } = thirdsOf(counts)
  const half = sum([...counts]) / 2
  if (low > half) return 'low'
  if (middle > half) return 'middle'
  return high > half ? 'high' : 'split'
}
