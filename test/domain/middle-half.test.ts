import { describe, expect, it } from 'vitest'
import type { Point } from '../../schemas/comparison.ts'
import { middleHalfOf, middleHalves } from '../../worker/domain/middle-half.ts'

describe('the middle half', () => {
  it('is nothing under four municipalities', () => {
    expect(middleHalfOf([])).toBeUndefined()
    expect(middleHalfOf([1, 2, 3])).toBeUndefined()
  })

  it('is the quartiles that a spreadsheet’s QUARTILE gives', () => {
    expect(middleHalfOf([4, 1, 3, 2])).toEqual({ low: 1.75, high: 3.25 })
    expect(middleHalfOf([0, 1, 2, 3, 4])).toEqual({ low: 1, high: 3 })
    expect(middleHalfOf([3, 3, 3, 3, 3, 5])).toEqual({ low: 3, high: 3 })
  })
})

const shown = (level: number): Point => ({ reading: { kind: 'level', level }, breakBefore: false })
const gap: Point = { reading: { kind: 'none' }, breakBefore: false }

describe('the middle half over the gatherings', () => {
  it('is broken where the question has changed since the one before it, also over a gathering without', () => {
    const lines = [1, 2, 3, 4].map((level) => [shown(level), gap, shown(level), shown(level)])
    const broken = middleHalves(lines, [false, true, false, false])
    expect(broken.map((half) => half?.breakBefore)).toEqual([undefined, undefined, true, undefined])
    const whole = middleHalves(lines, [false, false, false, false])
    expect(whole.every((half) => half?.breakBefore === undefined)).toBe(true)
  })
})
