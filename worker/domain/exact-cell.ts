import type { Cell } from '../../schemas/results.ts'
import { describeLevels } from './describe-levels.ts'

type ExactCell = Extract<Cell, { kind: 'exact' }>

/**
 * What is published of ten answers or more, from the number at each level, lowest first: the counts, the median, the mean
 * to one decimal, and the third that holds more than half. Rule 5 (a cell from ten).
 */
export const exactCell = (counts: readonly number[]): ExactCell => ({ kind: 'exact', ...describeLevels(counts) })
