import { median, sum } from 'simple-statistics'
import type { Cell } from '../../schemas/results.ts'
import { levelsIn } from './describe-levels.ts'
import { exactFrom, majorityFrom } from './limits.ts'
import { majorityOf } from './majority.ts'

type SmallCell = Extract<Cell, { kind: 'coarse' }>

/**
 * What is published of fewer than ten answers, from the number at each level, lowest first, at least `threshold` of them:
 * the band from the threshold to nine, a coarse median and, from five answers, the third that holds more than half.
 * Rule 4 (small cells). On two levels «split» would give away the counts, so there is no majority.
 *
 * With a threshold of 3 or 4 a missing majority tells that there are fewer than five answers. The band says no more.
 */
export const smallCell = (counts: readonly number[], threshold: number): SmallCell => {
  const n = sum([...counts])
  const coarse = coarseLevel(median(levelsIn(counts)), counts.length)
  const published = { kind: 'coarse', from: threshold, to: exactFrom - 1, median: coarse } as const
  const hasMajority = n >= majorityFrom && counts.length > 2
  return hasMajority ? { ...published, majority: majorityOf(counts) } : published
}

/**
 * A median as a small cell shows it: rounded half up to a whole level, the lowest two and the highest two levels each as
 * one. On six levels 1 is «1 or lower» and 4 «4 or higher»; on three or fewer it is always 1 and says nothing.
 * Rule 4 (small cells).
 */
export const coarseLevel = (level: number, levels: number): number =>
  Math.max(1, Math.min(levels - 2, Math.round(level)))
