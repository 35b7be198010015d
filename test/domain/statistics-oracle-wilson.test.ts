import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readingIn } from '../../worker/domain/reading.ts'
import { release } from '../../worker/domain/release.ts'
import { tally } from '../../worker/domain/tally.ts'
import { wilsonInterval } from '../../worker/domain/wilson.ts'
import { buildRound, people, questionnaire } from '../support/builders.ts'

/** Where a function that rises through zero does so, by halving. */
const zeroOf = (f: (x: number) => number, from: number, to: number): number => {
  let [low, high] = [from, to]
  for (let step = 0; step < 200; step += 1) {
    const middle = (low + high) / 2
    if (f(middle) < 0) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** The normal distribution up to x, by Simpson's rule from 0. */
const normal = (x: number): number => {
  const parts = 2000
  const at = (index: number) => Math.exp(-(((index * x) / parts) ** 2) / 2)
  const inside = Array.from({ length: parts - 1 }, (_, index) => (index % 2 === 0 ? 4 : 2) * at(index + 1))
  const sum = at(0) + inside.reduce((so, one) => so + one, 0) + at(parts)
  return 0.5 + ((x / parts / 3) * sum) / Math.sqrt(2 * Math.PI)
}

const z = zeroOf((x) => normal(x) - 0.975, 0, 4)

/**
 * The interval as the score test turned round: every share P that the observed one does not reject, that is
 * n (p − P)² ≤ z² P (1 − P). Its ends are found by halving, on either side of p.
 */
const byTurningTheTestRound = (count: number, n: number): { low: number; high: number } => {
  const p = count / n
  const rejects = (share: number) => n * (p - share) ** 2 - z ** 2 * share * (1 - share)
  return {
    low: count === 0 ? 0 : zeroOf((share) => -rejects(share), 0, p),
    high: count === n ? 1 : zeroOf(rejects, p, 1),
  }
}

describe('the Wilson interval', () => {
  it('is what the score test turned round gives, on thousands of shares, none and all included', () => {
    const shares = fc
      .integer({ min: 1, max: 5000 })
      .chain((n) => fc.tuple(fc.oneof(fc.constantFrom(0, 1, n - 1, n), fc.integer({ min: 0, max: n })), fc.constant(n)))
    fc.assert(
      fc.property(shares, ([count, n]) => {
        const { share, low, high } = wilsonInterval(count, n)
        const turned = byTurningTheTestRound(count, n)
        expect(share).toBe(count / n)
        expect(Math.abs(low - turned.low)).toBeLessThan(1e-9)
        expect(Math.abs(high - turned.high)).toBeLessThan(1e-9)
        expect(0 <= low && low <= share && share <= high && high <= 1).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })

  it.each([
    [3, 5, 23, 88],
    [5, 5, 57, 100],
    [6, 10, 31, 83],
    [0, 10, 0, 28],
    [81, 263, 26, 37],
  ])('of %i in %i is %i to %i per cent, as published', (count, n, low, high) => {
    const interval = wilsonInterval(count, n)
    expect([interval.low, interval.high].map((end) => Math.round(100 * end))).toEqual([low, high])
  })

  it('is to four decimals Newcombe’s of 81 in 263: 0.2553 to 0.3662', () => {
    const { low, high } = wilsonInterval(81, 263)
    expect([low.toFixed(4), high.toFixed(4)]).toEqual(['0.2553', '0.3662'])
  })

  it('of those who did not is the same one, seen from the other end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 400 }), (n, some) => {
        const count = some % (n + 1)
        expect(wilsonInterval(count, n).low).toBeCloseTo(1 - wilsonInterval(n - count, n).high, 9)
      }),
    )
  })
})

const readingOf = (levels: string) =>
  readingIn(
    release(buildRound(), tally(questionnaire, people('hamar', levels)), (texts) => [...texts]).results,
    'hamar',
    'need',
  )

describe('shares', () => {
  it('are told from thirty answers, one for each level, of the published counts', () => {
    expect(readingOf('3'.repeat(29))).not.toHaveProperty('shares')
    const told = readingOf('1'.repeat(12) + '3'.repeat(18) + 'x'.repeat(7))
    expect(told).toMatchObject({ shares: [0, 12, 0, 18, 0, 0].map((count) => wilsonInterval(count, 30)) })
  })

  it('of a municipality where thirty answered and some did not know are of those who knew', () => {
    expect(readingOf('3'.repeat(29) + 'x')).not.toHaveProperty('shares')
  })
})
