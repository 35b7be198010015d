import { describe, expect, it } from 'vitest'
import { network } from '../../demo/network.ts'
import { rounds } from '../../demo/story.ts'
import type { Change, Reading } from '../../schemas/comparison.ts'
import { fundamentals } from '../../schemas/fundamental.ts'
import { compare } from '../../worker/domain/comparison.ts'
import type { Outcome } from '../../worker/domain/comparison.ts'
import { fundamentalViewOf } from '../../worker/domain/fundamental-view.ts'
import { overviewOf } from '../../worker/domain/overview.ts'
import { profileOf } from '../../worker/domain/profile.ts'
import { buildRelease, buildRound } from '../support/builders.ts'

/** Rounds 1 and 2 released, round 3 open. */
const outcomes = rounds.map((story): Outcome => {
  const status = story.gathering === 3 ? 'open' : 'closed'
  const round = buildRound(story.gathering, { expected: story.expected, status })
  const responses = Object.entries(story.own).flatMap(([municipality, all]) =>
    all.map((answers) => ({ municipality, answers })),
  )
  const levels = Object.entries(story.joint).map(([slug, joint]) => [
    slug,
    Object.fromEntries(fundamentals.flatMap((key) => (typeof joint[key] === 'number' ? [[key, joint[key]]] : []))),
  ])
  const team = { ...round, round: round.id, municipalities: Object.fromEntries(levels), hash: 'team' }
  return { round, phase: status, team, ...(status === 'closed' && { release: buildRelease(round, responses) }) }
})
const comparison = compare(network, outcomes)
const overview = overviewOf(comparison)

const inWords = (reading: Reading): string | number => (reading.kind === 'level' ? reading.level : reading.kind)
const changeInWords = (change: Change): string =>
  change.kind === 'moved' ? `${change.direction} ${change.by ?? '?'}` : change.kind
const rowOf = (voice: 'team' | 'individual', slug: string) => {
  const cells = overview.voices[voice].rows.find(({ municipality }) => municipality.slug === slug)?.cells
  return fundamentals.map((key) => (cells ? `${inWords(cells[key].now)} ${changeInWords(cells[key].change)}` : ''))
}
const profile = (slug: string) => {
  const found = profileOf(comparison, slug)
  if (!found) throw new Error(`no ${slug}`)
  return found
}

describe('the network’s page of the story', () => {
  it('is at gathering 3 for the joint answers and at gathering 2, the latest shared, for own answers', () => {
    const { team, individual } = overview.voices
    expect([team.latest?.number, team.earlier?.number]).toEqual([3, 2])
    expect([individual.latest?.number, individual.earlier?.number]).toEqual([2, 1])
  })

  it('says to talk about backing, lowest in four municipalities; never which', () => {
    expect(overview.voices.team.talkAbout).toEqual(['anchoring'])
    expect(overview.voices.team.summaries.map(({ lowestIn }) => lowestIn)).toEqual([0, 2, 1, 1, 4])
  })

  it('had in round 1 the value as the lowest in all six', () => {
    const first = overviewOf(compare(network, outcomes.slice(0, 1))).voices.team
    expect(first.talkAbout).toEqual(['value'])
    expect(first.summaries.find(({ fundamental }) => fundamental === 'value')?.lowestIn).toBe(6)
    expect(first.earlier).toBeUndefined()
  })

  it('has each municipality’s change from its own last round', () => {
    expect(rowOf('team', 'hamar')).toEqual(['4 up 1', '3 up 1', '4 up 1', '4 up 1', '3 up 1'])
    expect(rowOf('team', 'notteroy')).toEqual(['4 up 1', '3 same 0', '2 down 1', '3 same 0', '1 down 1'])
    expect(rowOf('team', 'grong')).toEqual(['3 up 1', '2 up 2', '3 up 1', '3 up 1', '1 same 0'])
    expect(rowOf('team', 'froya')).toEqual(fundamentals.map(() => 'waiting none'))
  })

  it('counts as moved since gathering 2 only those who answered at gathering 2', () => {
    expect(overview.voices.team.summaries.map(({ moved }) => moved)).toEqual([
      { up: 2, same: 2, down: 0 },
      { up: 2, same: 2, down: 0 },
      { up: 1, same: 1, down: 2 },
      { up: 1, same: 3, down: 0 },
      { up: 1, same: 2, down: 1 },
    ])
  })

  it('withholds Frøya and Grong in own answers, and the changes with them', () => {
    expect(rowOf('individual', 'froya')).toEqual(fundamentals.map(() => 'hidden hidden'))
    expect(rowOf('individual', 'grong')).toEqual(fundamentals.map(() => 'hidden hidden'))
    expect(rowOf('individual', 'notteroy')).toEqual(['3 up 1', '2 up ?', '3 same 0', '3 up 1', '2 down ?'])
  })

  it('has municipalities in the network’s order, whatever their levels', () => {
    const order = network.municipalities.map(({ slug }) => slug)
    expect(overview.voices.team.rows.map(({ municipality }) => municipality.slug)).toEqual(order)
  })

  it('says that the voices are apart in one of four municipalities, at gathering 2', () => {
    expect(overview.gap).toMatchObject({ gathering: { number: 2 }, compared: 4, apart: 1 })
  })
})

describe('a municipality’s page of the story', () => {
  it('shows Kristiansund where its voices are apart', () => {
    expect(profile('kristiansund').gaps).toEqual([
      { fundamental: 'team', team: 4, individual: 2 },
      { fundamental: 'anchoring', team: 4, individual: 2 },
    ])
    expect(profile('hamar').gaps).toEqual([])
  })

  it('compares Grong with gathering 1, its own last, and has no formula from own answers', () => {
    const { team, individual } = profile('grong').voices
    expect([team.latest?.number, team.earlier?.number]).toEqual([3, 1])
    expect(team.formula).toMatchObject({ kind: 'shown', lowest: ['anchoring'] })
    expect(individual.formula.kind).toBe('withheld')
  })

  it('has Frøya at gathering 2, its own latest, while the joint answer of round 3 is waited for', () => {
    const { team } = profile('froya').voices
    expect([team.latest?.number, team.earlier?.number]).toEqual([2, 1])
    expect(team.fundamentals[0]?.points.map(({ reading }) => inWords(reading))).toEqual([2, 3, 'waiting'])
  })

  it('has the middle half of the network beside its levels', () => {
    expect(profile('hamar').voices.team.fundamentals[0]).toMatchObject({
      now: { level: 4 },
      middleHalf: { low: 4, high: 4 },
    })
  })

  it('is nothing where the network has no such municipality', () => {
    expect(profileOf(comparison, 'oslo')).toBeUndefined()
  })
})

describe('one fundamental’s page of the story', () => {
  it('has both voices’ lines and the same summary as the network’s page', () => {
    const view = fundamentalViewOf(comparison, 'anchoring')
    expect(view.voices.team.lines[2]?.points.map(({ reading }) => inWords(reading))).toEqual([4, 2, 1])
    expect(view.summaries.team).toEqual(overview.voices.team.summaries[4])
    expect(view.summaries.individual).toEqual(overview.voices.individual.summaries[4])
    expect([view.earlier.team?.number, view.earlier.individual?.number]).toEqual([2, 1])
  })
})

describe('a network without anything to show', () => {
  it('has no latest gathering, no formula and nothing to talk about', () => {
    const empty = overviewOf(compare(network, []))
    expect(empty.voices.team).toMatchObject({ talkAbout: [], sources: [] })
    expect(empty.voices.team.latest).toBeUndefined()
    expect(empty.gap).toBeUndefined()
    expect(profileOf(compare(network, []), 'hamar')?.voices.team.formula.kind).toBe('withheld')
  })
})
