import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellOf } from '../../worker/domain/cell.ts'

const counts = fc.array(fc.nat(8), { minLength: 6, maxLength: 6 })
const total = (of: readonly number[]): number => of.reduce((so, count) => so + count, 0)

/** Written out again, the slow and plain way. */
const oracle = (of: readonly number[]) => {
  const sorted: number[] = []
  of.forEach((count, level) => sorted.push(...Array.from({ length: count }, () => level)))
  const middle = sorted.filter(
    (_, index) => index === Math.floor((sorted.length - 1) / 2) || index === Math.ceil((sorted.length - 1) / 2),
  )
  return { median: total(middle) / middle.length, mean: total(sorted) / sorted.length }
}

describe('a cell', () => {
  it('is hidden under the threshold, small to nine, exact from ten, whatever was answered', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 3, max: 9 }), (of, threshold) => {
        const n = total(of)
        expect(cellOf(of, threshold).kind).toBe(n < threshold ? 'hidden' : n < 10 ? 'coarse' : 'exact')
      }),
    )
  })

  it('that is hidden holds a reason and nothing else, the same for nobody as for a few', () => {
    expect([0, 1, 4].map((n) => cellOf([n, 0, 0, 0, 0, 0], 5))).toEqual(
      Array.from({ length: 3 }, () => ({ kind: 'hidden', reason: 'few' })),
    )
  })

  it('from ten holds the counts, the median, and the mean to one decimal', () => {
    expect(cellOf([1, 2, 3, 2, 1, 1], 5)).toEqual({
      kind: 'exact',
      n: 10,
      counts: [1, 2, 3, 2, 1, 1],
      median: 2,
      mean: 2.3,
      majority: 'split',
    })
  })

  it('from ten agrees with the plain definitions of median and mean', () => {
    fc.assert(
      fc.property(counts, (of) => {
        fc.pre(total(of) >= 10)
        const cell = cellOf(of, 5)
        if (cell.kind !== 'exact') throw new Error('not exact')
        expect(cell.median).toBe(oracle(of).median)
        expect(Math.abs(cell.mean - oracle(of).mean)).toBeLessThanOrEqual(0.05 + 1e-9)
        expect(String(cell.mean)).toMatch(/^\d(\.\d)?$/)
        expect(total(cell.counts)).toBe(cell.n)
      }),
    )
  })

  it('with a threshold above ten is hidden under it', () => {
    expect(cellOf([11, 0, 0, 0, 0, 0], 12)).toEqual({ kind: 'hidden', reason: 'few' })
    expect(cellOf([12, 0, 0, 0, 0, 0], 12).kind).toBe('exact')
  })
})
