import { median, sum } from 'simple-statistics'
import type { Cell } from '../../schemas/results.ts'
import { levelsIn } from './describe-levels.ts'
import { exactFrom, majorityFrom } from './limits.ts'
import { majorityOf } from './majority.ts'

type SmallCell = Extract<Cell, { kind: 'coarse' }>

/**
 * What is published of fewer than ten answers, from the number at each level, lowest first, at least `threshold` of them:
 * a band, a coarse median and, from five answers, the third that holds more than half. Rule 4 (small cells). On two levels
 * «split» would give away the counts, so there is no majority.
 *
 * With a threshold of 3 or 4 a missing majority tells that there are fewer than five answers. The band says so openly:
 * `threshold`–4, then 5–9. A wider one would only look as if it hid it.
 */
export const smallCell = (counts: readonly number[], threshold: number): SmallCell => {
  const n = sum([...counts])
  const hasMajority = n >= majorityFrom && counts.length > 2
  return {
    kind: 'coarse',
    ...(n < majorityFrom
      ? { from: threshold, to: majorityFrom - 1 }
      : { from: Math.max(threshold, majorityFrom), to: exactFrom - 1 }),
    median: coarseLevel(median(levelsIn(counts)), counts.length),
    ...(hasMajority && { majority: majorityOf(counts) }),
  }
}

/**
 * A median as a small cell shows it: rounded half up to a whole level, the lowest two and the highest two levels each as
 * one. On six levels 1 is «1 or lower» and 4 «4 or higher»; on three or fewer it is always 1 and says nothing.
 * Rule 4 (small cells).
 */
export const coarseLevel = (level: number, levels: number): number =>
  Math.max(1, Math.min(levels - 2, Math.round(level)))
