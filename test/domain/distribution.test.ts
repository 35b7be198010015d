import { describe, expect, it } from 'vitest'
import type { Reading } from '../../schemas/comparison.ts'
import type { Round } from '../../schemas/round.ts'
import { compare } from '../../worker/domain/comparison.ts'
import type { Outcome } from '../../worker/domain/comparison.ts'
import { distributionOf, jointDistributionOf } from '../../worker/domain/distribution.ts'
import { buildNetwork, buildOutcome, buildRound, people } from '../support/builders.ts'

const network = buildNetwork('hamar', 'froya', 'grong', 'sarpsborg')
const inWords = (reading: Reading): string => {
  if (reading.kind !== 'level' || !reading.cell) return reading.kind
  return reading.cell.kind === 'exact' ? reading.cell.counts.join(',') : `${reading.cell.kind} ${reading.cell.majority}`
}
const released = (gathering: number, hamar: string, froya: string, more: Partial<Round> = {}): Outcome =>
  buildOutcome(buildRound(gathering, more), {}, [...people('hamar', hamar), ...people('froya', froya)])
const own = (...outcomes: Outcome[]) => distributionOf(compare(network, outcomes).trends.individual.need)
const joint = (...outcomes: Outcome[]) => jointDistributionOf(compare(network, outcomes).trends.team.need)

describe('how own answers are spread', () => {
  it('is last time and now, the municipalities in the network’s order whatever they answered', () => {
    const shown = own(released(1, '000000000055', '11111'), released(2, '333333333333', '44'))
    expect(shown?.gatherings.map(({ number }) => number)).toEqual([1, 2])
    expect(shown?.lines.map(({ municipality, readings }) => [municipality.slug, ...readings.map(inWords)])).toEqual([
      ['hamar', '10,0,0,0,0,2', '0,0,0,12,0,0'],
      ['froya', 'coarse low', 'hidden'],
      ['grong', 'hidden', 'hidden'],
      ['sarpsborg', 'hidden', 'hidden'],
    ])
  })

  it('leaves last time out where the question was another', () => {
    const changed = buildRound(2).scales.map((scale) => ({ ...scale, wording: scale.wording + 1 }))
    const shown = own(released(1, '222222222222', ''), released(2, '333333333333', '', { scales: changed }))
    expect(shown?.gatherings.map(({ number }) => number)).toEqual([2])
    expect(shown?.network.map(inWords)).toEqual(['0,0,0,12,0,0'])
  })

  it('is nothing before something is shown', () => {
    expect(own(buildOutcome(buildRound(1, { status: 'open' }), {}))).toBeUndefined()
    expect(own(released(1, '22', '22'))).toBeUndefined()
  })
})

describe('how joint answers are spread', () => {
  it('is how many municipalities agreed on each level, and names none', () => {
    const shown = joint(
      buildOutcome(buildRound(1), { hamar: '1', froya: '1', grong: '2', sarpsborg: '5' }),
      buildOutcome(buildRound(2), { hamar: '2', froya: '3', grong: 'x', sarpsborg: '3' }),
      buildOutcome(buildRound(3), { hamar: '2', froya: '3', grong: '3', sarpsborg: '4' }),
    )
    expect(shown?.gatherings.map(({ number }) => number)).toEqual([2, 3])
    expect(shown?.network.map(inWords)).toEqual(['0,0,1,2,0,0', '0,0,1,2,1,0'])
    expect(shown?.lines).toEqual([])
  })

  it('is nothing under four municipalities, whose lines say it', () => {
    expect(joint(buildOutcome(buildRound(1), { hamar: '1', froya: '1', grong: '2' }))).toBeUndefined()
  })
})
