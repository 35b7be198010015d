import { mean, median, sum } from 'simple-statistics'
import type { Majority } from '../../schemas/results.ts'
import { majorityOf } from './majority.ts'

export interface LevelNumbers {
  n: number
  counts: number[]
  median: number
  /** To one decimal. */
  mean: number
  majority: Majority
}

/**
 * Everything there is to say of some answers on a scale, from the number at each level, lowest first: at least one answer.
 * Of individual answers only `exact-cell.ts` may publish it.
 */
export const describeLevels = (counts: readonly number[]): LevelNumbers => {
  const levels = levelsIn(counts)
  return {
    n: sum([...counts]),
    counts: [...counts],
    median: median(levels),
    mean: Math.round(mean(levels) * 10) / 10,
    majority: majorityOf(counts),
  }
}

/** The answers as a list of levels, lowest first: `[0, 2, 1]` is `[1, 1, 2]`. */
export const levelsIn = (counts: readonly number[]): number[] =>
  counts.flatMap((count, level) => Array.from({ length: count }, () => level))
