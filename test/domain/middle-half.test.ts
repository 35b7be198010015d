import { describe, expect, it } from 'vitest'
import { middleHalfOf } from '../../worker/domain/middle-half.ts'

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
