import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dontKnow } from '../../schemas/answers.ts'
import type { TeamLevel } from '../../schemas/team-results.ts'
import { compare } from '../../worker/domain/comparison.ts'
import { middleHalfOf } from '../../worker/domain/middle-half.ts'
import { teamCounts, teamMedian } from '../../worker/domain/team-results.ts'
import { buildNetwork, buildOutcome, buildRound } from '../support/builders.ts'

const numRuns = 5000

/** Levels as they are published: whole, half or to one decimal, many alike. */
const published = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 60 }),
  fc.array(
    fc.integer({ min: 0, max: 10 }).map((halves) => halves / 2),
    { maxLength: 60 },
  ),
  fc.array(
    fc.integer({ min: 0, max: 50 }).map((tenths) => tenths / 10),
    { maxLength: 60 },
  ),
)

/**
 * A quartile by weights: the values in order stand at 0, 1/(n−1), …, 1, and each counts the more the nearer it is, down to
 * nothing one place away. (Hyndman and Fan's seventh; a spreadsheet's QUARTILE.)
 */
const quartileByWeights = (levels: readonly number[], part: number): number => {
  const place = (levels.length - 1) * part
  const rankOf = (level: number, at: number) =>
    levels.filter((other, index) => other < level || (other === level && index < at)).length
  return levels.reduce((so, level, at) => so + Math.max(0, 1 - Math.abs(rankOf(level, at) - place)) * level, 0)
}

describe('the middle half, against a second reckoning on thousands of networks,', () => {
  it('is the quartiles, and nothing under four municipalities', () => {
    fc.assert(
      fc.property(published, (levels) => {
        const half = middleHalfOf(levels)
        expect(half !== undefined).toBe(levels.length >= 4)
        if (!half) return
        expect(Math.abs(half.low - quartileByWeights(levels, 0.25))).toBeLessThan(1e-9)
        expect(Math.abs(half.high - quartileByWeights(levels, 0.75))).toBeLessThan(1e-9)
      }),
      { numRuns },
    )
  })

  it('on the pages is of the shown levels alone', () => {
    const network = buildNetwork('a', 'b', 'c', 'd', 'e')
    const { trends } = compare(network, [
      buildOutcome(buildRound(1), { a: '1xxxx', b: '2xxxx', c: '3xxxx', d: '4xxxx', e: 'xxxxx' }),
    ])
    expect(trends.team.need.middleHalf).toEqual([{ low: 1.75, high: 3.25 }])
    expect(trends.team.value.middleHalf).toEqual([undefined])
  })
})

describe('the median of the joint answers, against a second reckoning on thousands of networks,', () => {
  it('is half-way between the middle two of those who know, and nothing where none does', () => {
    const levels = fc.array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constant<TeamLevel>(dontKnow)), {
      maxLength: 40,
    })
    fc.assert(
      fc.property(levels, (joint) => {
        const team = {
          ...buildOutcome(buildRound(1), {}).team,
          municipalities: Object.fromEntries(joint.map((level, at) => [`m${at}`, { need: level }])),
        }
        const counts = Array.from({ length: 6 }, (_, level) => joint.filter((one) => one === level).length)
        expect(teamCounts(team, 'need', 6)).toEqual(counts)
        expect(teamMedian(team, 'need')).toBe(middleOf(counts))
      }),
      { numRuns },
    )
  })
})

/** Takes the lowest and the highest away, pair by pair, until one or two are left. */
const middleOf = (counts: readonly number[]): number | undefined => {
  const left = [...counts]
  let n = left.reduce((so, one) => so + one, 0)
  for (; n > 2; n -= 2)
    for (const at of [left.findIndex((count) => count > 0), left.findLastIndex((count) => count > 0)])
      left[at] = (left[at] ?? 0) - 1
  const [low, high] = [left.findIndex((count) => count > 0), left.findLastIndex((count) => count > 0)]
  return n === 0 ? undefined : (low + high) / 2
}
