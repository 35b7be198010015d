import { describe, expect, it } from 'vitest'
import { mergerOf } from '../../schemas/merger.ts'
import type { Network } from '../../schemas/network.ts'
import { compare } from '../../worker/domain/comparison.ts'
import { overviewOf } from '../../worker/domain/overview.ts'
import { resultsRows } from '../../worker/domain/results-rows.ts'
import { buildNetwork, buildOutcome, buildRound, people } from '../support/builders.ts'

const merged = { gathering: 2, merged: { into: 'farder', date: '2018-01-01' } }

/** Nøtterøy and Tjøme become Færder after gathering 2; Hamar is there all along. */
const network: Network = {
  ...buildNetwork('hamar', 'notteroy', 'tjome', 'farder'),
  municipalities: buildNetwork('hamar', 'notteroy', 'tjome', 'farder').municipalities.map((municipality) => ({
    ...municipality,
    ...(['notteroy', 'tjome'].includes(municipality.slug) && { until: merged }),
    ...(municipality.slug === 'farder' && { fromGathering: 3 }),
  })),
}

const outcomes = [
  buildOutcome(buildRound(1), { hamar: '22222', notteroy: '33333', tjome: '11111' }, [
    ...people('hamar', '22222'),
    ...people('notteroy', '33333'),
  ]),
  buildOutcome(buildRound(2), { hamar: '22222', notteroy: '44444', tjome: '11111' }, people('notteroy', '33333')),
  buildOutcome(buildRound(3), { hamar: '33333', farder: '22222' }, people('farder', '22222')),
]

const lineOf = (slug: string, voice: 'team' | 'individual') =>
  compare(network, outcomes)
    .trends[voice].need.lines.find(({ municipality }) => municipality.slug === slug)
    ?.points.map(({ reading }) => (reading.kind === 'level' ? reading.level : reading.kind))

const find = (slug: string) => network.municipalities.filter((one) => one.slug === slug)

describe('two municipalities that become one', () => {
  it('keep their series under the old names, and the new one begins its own', () => {
    expect(lineOf('notteroy', 'team')).toEqual([3, 4, 'absent'])
    expect(lineOf('tjome', 'team')).toEqual([1, 1, 'absent'])
    expect(lineOf('farder', 'team')).toEqual(['absent', 'absent', 2])
  })

  it('are never taken for ones whose answers are withheld, before or after', () => {
    expect(lineOf('notteroy', 'individual')).toEqual([3, 3, 'absent'])
    expect(lineOf('farder', 'individual')).toEqual(['absent', 'absent', 2])
  })

  it('give the new one no change from before', () => {
    const row = overviewOf(compare(network, outcomes)).voices.team.rows.find(
      ({ municipality }) => municipality.slug === 'farder',
    )
    expect(row?.cells.need).toMatchObject({ beforeAt: -1, change: { kind: 'none' } })
  })

  it('have rows in the file only for the gatherings that each took part in', () => {
    const rows = resultsRows(network, outcomes, { voice: 'team' }).filter(({ question }) => question === 'need')
    const gatheringsOf = (slug: string) =>
      rows.filter(({ municipality }) => municipality === slug).map(({ gathering }) => gathering)
    expect(gatheringsOf('hamar')).toEqual([1, 2, 3])
    expect(gatheringsOf('notteroy')).toEqual([1, 2])
    expect(gatheringsOf('farder')).toEqual([3])
  })

  it('are told from each other: what became of the old, what the new was made of, and when', () => {
    const [old] = find('tjome').map((one) => mergerOf(network, one))
    const [made] = find('farder').map((one) => mergerOf(network, one))
    expect(old).toMatchObject({ into: { slug: 'farder' }, of: [], date: '2018-01-01' })
    expect(made?.of.map(({ slug }) => slug)).toEqual(['notteroy', 'tjome'])
    expect(find('hamar').map((one) => mergerOf(network, one))).toEqual([undefined])
  })
})
