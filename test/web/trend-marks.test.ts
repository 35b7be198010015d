import { describe, expect, it } from 'vitest'
import { coarseRange } from '../../web/browser/coarse-range.ts'
import { runsOf } from '../../web/browser/runs.ts'
import { coarseLevel } from '../../worker/domain/small-cell.ts'

describe('where a rounded level may be', () => {
  it('holds every median that is shown as that level, and none of the others', () => {
    const medians = Array.from({ length: 11 }, (_, step) => step / 2)
    for (const median of medians) {
      const level = coarseLevel(median, 6)
      const edge = level <= 1 ? 'or-lower' : level >= 4 ? 'or-higher' : undefined
      const { low, high } = coarseRange({ level, edge })
      expect(median >= low && (median < high || median === 5), `${median} as ${level}`).toBe(true)
      for (const other of medians.filter((one) => coarseLevel(one, 6) !== level))
        expect(other >= low && other < high, `${other} in ${low}–${high}`).toBe(false)
    }
  })
})

describe('a band', () => {
  it('ends where there is nothing, and where the question changed', () => {
    expect(runsOf([true, true, false, true])).toEqual([[0, 1], [3]])
    expect(runsOf([true, true, true], [false, false, true])).toEqual([[0, 1], [2]])
    expect(runsOf([true, true], [true, false])).toEqual([[0, 1]])
    expect(runsOf([])).toEqual([])
  })
})
