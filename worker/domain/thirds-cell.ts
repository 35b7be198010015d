import { sum } from 'simple-statistics'
import type { ThirdsCell } from '../../schemas/results.ts'
import { thirdsOf } from '../../schemas/thirds.ts'
import { majorityOf } from './majority.ts'

/**
 * What is published of all municipalities together beside small cells, from the number of answers at each level, lowest
 * first: how many there are, how many in each third, and which third has more than half. Rule 6 (network totals).
 */
export const thirdsCell = (counts: readonly number[]): ThirdsCell => ({
  kind: 'thirds',
  n: sum([...counts]),
  ...thirdsOf(counts),
  majority: majorityOf(counts),
})
