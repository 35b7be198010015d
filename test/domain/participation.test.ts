import { describe, expect, it } from 'vitest'
import { participationAgain, participationIn } from '../../worker/domain/participation.ts'

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

describe('how far a municipality has come once its round has been opened again after results', () => {
  it('says no more while it is open than whether the threshold is reached, and after that what someone must decide', () => {
    const said = [4, 5, 11, 12, 13].map((count) =>
      [false, true].map((closed) => participationAgain(count, 5, 12, closed)),
    )
    expect(said).toEqual([
      ['fewer-than-threshold', 'fewer-than-threshold'],
      ['threshold-or-more', 'threshold-or-more'],
      ['threshold-or-more', 'threshold-or-more'],
      ['threshold-or-more', 'threshold-or-more'],
      ['threshold-or-more', 'more-than-expected'],
    ])
  })
})
