import { describe, expect, it } from 'vitest'
import { participationIn } from '../../worker/domain/participation.ts'

describe('participation', () => {
  it('under the threshold is always said the same way, whatever was expected', () => {
    for (const count of [0, 1, 4])
      for (const expected of [undefined, 0, 1, 4, 8])
        expect(participationIn(count, 5, expected)).toBe('fewer-than-threshold')
  })

  it('is then in words: enough, all, or more than expected', () => {
    expect([5, 7, 8, 9].map((count) => participationIn(count, 5, 8))).toEqual([
      'threshold-or-more',
      'threshold-or-more',
      'all',
      'more-than-expected',
    ])
    expect(participationIn(50, 5, undefined)).toBe('threshold-or-more')
  })
})
