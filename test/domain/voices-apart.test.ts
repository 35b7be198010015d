import { describe, expect, it } from 'vitest'
import { compare } from '../../worker/domain/comparison.ts'
import { distanceBetween } from '../../worker/domain/gap.ts'
import { profileOf } from '../../worker/domain/profile.ts'
import { readingIn } from '../../worker/domain/reading.ts'
import { buildNetwork, buildOutcome, buildRelease, buildRound, people } from '../support/builders.ts'
import { answerLists } from './answer-lists.ts'

const network = buildNetwork('hamar', 'froya')

const distanceTo = (own: string, joint: number) => {
  const { results } = buildRelease(buildRound(), people('hamar', own))
  return distanceBetween({ kind: 'level', level: joint }, readingIn(results, 'hamar', 'need'))
}

describe('the two voices of a municipality', () => {
  it('stand side by side at the latest gathering that has both', () => {
    const outcomes = [
      buildOutcome(buildRound(1), { hamar: '33333' }, people('hamar', '222222222222')),
      buildOutcome(buildRound(2), { hamar: '4x444' }, people('hamar', '111111111111')),
      buildOutcome(buildRound(3), { hamar: '55555' }),
    ]
    const apart = profileOf(compare(network, outcomes), 'hamar')?.apart
    expect(apart?.gathering.number).toBe(2)
    expect(apart?.fundamentals.map(({ distance }) => distance?.by)).toEqual([3, undefined, 3, 3, 3])
    expect(profileOf(compare(network, outcomes), 'froya')?.apart).toBeUndefined()
  })

  it('are as far apart as their levels where ten or more have answered', () => {
    expect(distanceTo('223333333344', 5)).toEqual({ by: 2, kind: 'exact' })
    expect(distanceTo('222223333344', 3)).toEqual({ by: 0, kind: 'exact' })
  })

  it('are about, at least or at most so far apart where fewer have', () => {
    expect(distanceTo('22333', 5)).toEqual({ by: 2, kind: 'about' })
    expect(distanceTo('00111', 4)).toEqual({ by: 3, kind: 'at-least' })
    expect(distanceTo('44555', 5)).toEqual({ by: 1, kind: 'at-most' })
    expect(distanceTo('44455', 4)).toEqual({ by: 1, kind: 'at-most' })
    expect(distanceTo('00111', 0)).toEqual({ by: 1, kind: 'at-most' })
  })

  it('are never said to be further or nearer than the rounded median is, whatever five or six people answer', () => {
    for (const counts of [...answerLists(5, 6), ...answerLists(6, 6)]) {
      const own = counts.map((count, level) => String(level).repeat(count)).join('')
      const median = (Number(own[Math.floor((own.length - 1) / 2)]) + Number(own[Math.ceil((own.length - 1) / 2)])) / 2
      for (const joint of [0, 2, 3, 5]) {
        const said = distanceTo(own, joint)
        const away = Math.abs(joint - Math.round(median))
        if (said?.kind === 'at-least') expect(away).toBeGreaterThanOrEqual(said.by)
        else if (said?.kind === 'at-most') expect(away).toBeLessThanOrEqual(said.by)
        else expect(said).toEqual({ by: away, kind: 'about' })
      }
    }
  })

  it('are not compared where one of them is withheld', () => {
    expect(distanceTo('33', 3)).toBeUndefined()
  })
})
