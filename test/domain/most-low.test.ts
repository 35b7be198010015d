import { expect, test } from 'vitest'
import type { NowCell, Reading } from '../../schemas/comparison.ts'
import { fundamentals } from '../../schemas/fundamental.ts'
import { mostLow } from '../../worker/domain/most-low.ts'

const nothing: Reading = { kind: 'none' }

const told = (low: number, n = 33): Reading => ({
  kind: 'thirds',
  cell: { kind: 'thirds', n, low, middle: n - low, high: 0, majority: 'middle' },
  levels: 6,
})

const lowIn = (...readings: Reading[]) =>
  mostLow(
    fundamentals.map((fundamental, at) => {
      const network: NowCell = { now: readings[at] ?? nothing, before: nothing, beforeAt: -1, change: { kind: 'none' } }
      return { fundamental, network }
    }),
  ).map(({ fundamental }) => fundamental)

test('most low answers are where the largest share is in the low third, alone or shared', () => {
  expect(lowIn(told(4), told(19, 32), told(2), told(19), told(10))).toEqual(['value'])
  expect(lowIn(told(4), told(9), told(2), told(9), told(1))).toEqual(['value', 'team'])
})

test('none stands out where all are alike, or where some fundamental is not told by thirds', () => {
  expect(lowIn(told(4), told(4), told(4), told(4), told(4))).toEqual([])
  expect(lowIn(told(4), told(9), told(2), told(9), { kind: 'hidden', reason: 'complement' })).toEqual([])
})
