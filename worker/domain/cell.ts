import { sum } from 'simple-statistics'
import type { Cell } from '../../schemas/results.ts'
import { exactCell } from './exact-cell.ts'
import { exactFrom } from './limits.ts'
import { smallCell } from './small-cell.ts'

/**
 * What is published of the answers in one cell, from the number at each level, lowest first. Which of the three shapes it
 * takes depends on how many answered and nothing else. Rules 3 (under the threshold), 4 (small cells) and 5 (from ten).
 *
 * No answers look like too few: «none» would tell that everyone who took part did not know.
 */
export const cellOf = (counts: readonly number[], threshold: number): Cell => {
  const n = sum([...counts])
  if (n < threshold) return { kind: 'hidden', reason: 'few' }
  return n < exactFrom ? smallCell(counts, threshold) : exactCell(counts)
}
