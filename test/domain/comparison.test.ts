import { describe, expect, it } from 'vitest'
import type { Point, Reading } from '../../schemas/comparison.ts'
import { compare } from '../../worker/domain/comparison.ts'
import type { Outcome } from '../../worker/domain/comparison.ts'
import { buildNetwork, buildOutcome, buildRound, people } from '../support/builders.ts'

const network = buildNetwork('hamar', 'froya', 'grong')
const pointsIn = (outcomes: Outcome[], voice: 'team' | 'individual' = 'team', line = 0): Point[] =>
  compare(network, outcomes).trends[voice].need.lines[line]?.points ?? []
const inWords = (reading: Reading): string | number => (reading.kind === 'level' ? reading.level : reading.kind)
const withNeed = (change: { wording?: number; concept?: string; levels?: number }) => {
  const round = buildRound(2)
  return {
    ...round,
    scales: round.scales.map((scale) => (scale.fundamental === 'need' ? { ...scale, ...change } : scale)),
  }
}

describe('a comparison', () => {
  it('has the gatherings with a round that scores a fundamental, in order, and the municipalities in the network’s', () => {
    const wheel = buildRound(1, { scales: [] })
    const comparison = compare(network, [
      buildOutcome(wheel, {}),
      buildOutcome(buildRound(3), {}),
      buildOutcome(buildRound(2), {}),
    ])
    expect(comparison.gatherings.map(({ number }) => number)).toEqual([2, 3])
    expect(comparison.trends.team.value.lines.map(({ municipality }) => municipality.slug)).toEqual([
      'hamar',
      'froya',
      'grong',
    ])
  })

  it('waits for joint answers while the round is open, and has none after it', () => {
    const joint = { froya: 'x3333', grong: '2' }
    const read = (status: 'open' | 'closed') =>
      compare(network, [buildOutcome(buildRound(1, { status }), joint)]).trends.team.need.lines.map(({ points }) =>
        points.map(({ reading }) => inWords(reading)),
      )
    expect(read('open')).toEqual([['waiting'], ['dont-know'], [2]])
    expect(read('closed')).toEqual([['none'], ['dont-know'], [2]])
  })

  it('waits for individual answers until there is a release, also after the round has closed', () => {
    expect(pointsIn([buildOutcome(buildRound(1), {})], 'individual')).toEqual([
      { reading: { kind: 'waiting' }, breakBefore: false },
    ])
  })

  it('reads a small cell as its coarse median with its edge, and a hidden one as hidden', () => {
    const outcome = buildOutcome(buildRound(), {}, [...people('hamar', '45454'), ...people('froya', '222')])
    const [hamar, froya, grong] = [0, 1, 2].map((line) => pointsIn([outcome], 'individual', line)[0]?.reading)
    expect(hamar).toMatchObject({ kind: 'level', level: 4, edge: 'or-higher', cell: { from: 5, to: 9 } })
    expect(froya).toEqual({ kind: 'hidden', reason: 'few' })
    expect(grong).toEqual(froya)
  })

  it('marks a network total that covers only some', () => {
    const outcome = buildOutcome(buildRound(), {}, [...people('hamar', '222222222222'), ...people('froya', '222')])
    expect(compare(network, [outcome]).trends.individual.need.network[0]?.reading).toMatchObject({
      level: 2,
      partial: true,
    })
  })

  it('has as the network’s line of joint answers their median, of those who know', () => {
    const outcome = buildOutcome(buildRound(), { hamar: '1', froya: '4', grong: 'x' })
    expect(compare(network, [outcome]).trends.team.need.network[0]?.reading).toEqual({ kind: 'level', level: 2.5 })
  })

  it.each([
    ['wording', { wording: 2 }],
    ['concept', { concept: 'another' }],
    ['number of levels', { levels: 5 }],
  ])('breaks the line where the %s changed', (_, change) => {
    const outcomes = [buildOutcome(buildRound(1), { hamar: '2' }), buildOutcome(withNeed(change), { hamar: '3' })]
    expect(pointsIn(outcomes).map(({ breakBefore }) => breakBefore)).toEqual([false, true])
  })

  it('breaks at the next shown point where the one at the change is not shown', () => {
    const outcomes = [
      buildOutcome(buildRound(1), { hamar: '2' }),
      buildOutcome(withNeed({ wording: 2 }), {}),
      buildOutcome({ ...withNeed({ wording: 2 }), id: 'saman-3', gathering: 3 }, { hamar: '3' }),
    ]
    expect(pointsIn(outcomes).map(({ breakBefore }) => breakBefore)).toEqual([false, false, true])
  })

  it('takes the later of two rounds of a gathering that score the same fundamental', () => {
    const again = { ...buildRound(1), id: 'saman-1b' }
    expect(pointsIn([buildOutcome(buildRound(1), { hamar: '2' }), buildOutcome(again, { hamar: '4' })])).toEqual([
      { reading: { kind: 'level', level: 4 }, breakBefore: false },
    ])
  })

  it('leaves out rounds that have not opened', () => {
    const planned = buildOutcome(buildRound(2, { status: 'planned' }), {})
    expect(compare(network, [buildOutcome(buildRound(1), {}), planned]).gatherings).toHaveLength(1)
  })

  it('has a middle half where four municipalities are shown', () => {
    const four = buildNetwork('a', 'b', 'c', 'd')
    const outcome = buildOutcome(buildRound(), { a: '1', b: '2', c: '3', d: '4' })
    expect(compare(four, [outcome]).trends.team.need.middleHalf).toEqual([{ low: 1.75, high: 3.25 }])
    expect(compare(network, [outcome]).trends.team.need.middleHalf).toEqual([undefined])
  })

  it('cites each round by voice, with a hash only where something is shown', () => {
    const outcomes = [
      buildOutcome(buildRound(1), { hamar: '2' }, people('hamar', '22222')),
      buildOutcome(buildRound(2), {}),
    ]
    expect(compare(network, outcomes).sources.map(({ round, voice, hash }) => [round, voice, hash])).toEqual([
      ['saman-1', 'individual', 'release-saman-1'],
      ['saman-1', 'team', 'team-saman-1'],
      ['saman-2', 'individual', undefined],
      ['saman-2', 'team', undefined],
    ])
  })
})
