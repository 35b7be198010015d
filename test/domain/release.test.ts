import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rounds } from '../../demo/story.ts'
import allTypes from '../../schemas/examples/all-question-types.json' with { type: 'json' }
import type { Answers } from '../../schemas/answers.ts'
import { fundamentals } from '../../schemas/fundamental.ts'
import { questionnaireSchema, scalesInResults } from '../../schemas/questionnaire.ts'
import type { Cell } from '../../schemas/results.ts'
import { fundamentalsOnly, release } from '../../worker/domain/release.ts'
import { tally } from '../../worker/domain/tally.ts'
import type { Individual } from '../../worker/domain/turnout.ts'
import { buildRelease, buildRound, people, questionnaire, unshuffled } from '../support/builders.ts'

const allTypesQuestionnaire = questionnaireSchema.parse(allTypes)
const allTypesRound = buildRound(1, { scales: scalesInResults(allTypesQuestionnaire) })
const ofAllTypes = (answers: Answers[], shuffled = unshuffled) =>
  release(
    allTypesRound,
    tally(
      allTypesQuestionnaire,
      answers.map((given) => ({ municipality: 'hamar', answers: given })),
    ),
    shuffled,
  ).results
const times = (n: number, answers: Answers): Answers[] => Array.from({ length: n }, () => answers)

const individuals = fc.array(
  fc.record({
    municipality: fc.constantFrom('hamar', 'froya', 'grong'),
    answers: fc.record(
      { need: fc.integer({ min: 0, max: 5 }), value: fc.constant('dont-know'), more: fc.string({ minLength: 1 }) },
      { requiredKeys: [] },
    ),
  }),
  { maxLength: 40 },
)

const releaseWith = (levels: string) =>
  buildRelease(buildRound(), [...people('hamar', '222222222222'), ...people('froya', levels)])

const cellAt = (threshold: number) =>
  buildRelease(buildRound(1, { threshold }), people('froya', '2333')).results.municipalities.froya?.need

describe('a release', () => {
  it('is the same whatever order the answers are stored in', () => {
    fc.assert(
      fc.property(individuals, fc.infiniteStream(fc.nat()), (responses, chance) => {
        const places = responses.map((response) => ({ response, place: chance.next().value }))
        const otherwise = places.toSorted((a, b) => a.place - b.place).map(({ response }) => response)
        const round = buildRound(1, { expected: { hamar: 8 } })
        expect(JSON.stringify(buildRelease(round, otherwise))).toBe(JSON.stringify(buildRelease(round, responses)))
      }),
    )
  })

  it('has nothing but a reason in every hidden cell, and no hidden cell with the threshold’s answers', () => {
    fc.assert(
      fc.property(individuals, (responses) => {
        const { municipalities } = buildRelease(buildRound(), responses).results
        for (const [slug, cells] of Object.entries(municipalities)) {
          const n = responses.filter((one) => one.municipality === slug && one.answers.need !== undefined).length
          const shown = { kind: n < 10 ? 'coarse' : 'exact' }
          expect(cells.need).toMatchObject(n < 5 ? { kind: 'hidden', reason: 'few' } : shown)
          expect(Object.keys(cells.need ?? {}).length === 2).toBe(n < 5)
        }
      }),
    )
  })

  it('does not change when someone in a hidden municipality answers something else', () => {
    expect(releaseWith('0123')).toEqual(releaseWith('5555'))
    expect(releaseWith('0123')).toEqual(releaseWith('0xxx'))
  })

  it('counts the people who answered that question, not those who took part', () => {
    const grong: Individual[] = [
      ...people('grong', '2222'),
      { municipality: 'grong', answers: { need: 2, value: 'dont-know' } },
    ]
    const { grong: cells } = buildRelease(buildRound(), grong).results.municipalities
    expect(cells?.need?.kind).toBe('coarse')
    expect(cells?.value).toEqual({ kind: 'hidden', reason: 'few' })
  })

  it('gives a municipality without answers the same cells as one with too few', () => {
    const { municipalities } = buildRelease(
      buildRound(1, { expected: { froya: 4, grong: 6 } }),
      people('froya', '22'),
    ).results
    expect(municipalities.grong).toEqual(municipalities.froya)
  })

  it('keeps the round’s own threshold', () => {
    expect(cellAt(5)?.kind).toBe('hidden')
    expect(cellAt(4)).toEqual({ kind: 'coarse', from: 4, to: 9, median: 3 })
  })

  it('has in its small extract the fundamentals and nothing else', () => {
    const results = ofAllTypes(times(12, { need: 3, 'gathering-outcome': 2, place: 'test' }))
    const extract = fundamentalsOnly(results)
    expect(extract.scales.map(({ question }) => question)).toEqual(['need'])
    expect(extract.municipalities).toEqual({ hamar: { need: results.municipalities.hamar?.need } })
    expect(extract.network).toEqual({ need: results.network.need })
    expect(extract.others).toEqual({})
    expect(results.municipalities.hamar?.['gathering-outcome']).toMatchObject({ counts: [0, 0, 12, 0] })
  })
})

const backwards = <T>(items: readonly T[]): T[] => items.toReversed()

describe('what is released of questions without a scale', () => {
  it('is nothing under ten answers in the network', () => {
    const { others } = ofAllTypes(
      times(9, { place: 'test', laps: 1, 'last-test': '2013-05-01', 'tested-with': ['users'], learned: 'mye' }),
    )
    expect(new Set(Object.values(others).map((answer) => JSON.stringify(answer)))).toEqual(
      new Set(['{"kind":"hidden","reason":"few"}']),
    )
  })

  it('is counts, medians and texts from ten', () => {
    const dates = Array.from({ length: 10 }, (_, day) => ({
      'last-test': `2013-05-${String(day + 10)}`,
      laps: day % 4,
    }))
    const { others } = ofAllTypes([...dates, ...times(10, { place: 'test', 'tested-with': ['users', 'others'] })])
    expect(others['last-test']).toEqual({ kind: 'median', n: 10, median: '2013-05-14' })
    expect(others.laps).toEqual({ kind: 'median', n: 10, median: 1 })
    expect(others.place).toEqual({
      kind: 'counts',
      n: 10,
      counts: { need: 0, solution: 0, test: 10, 'not-started': 0 },
    })
    expect(others['tested-with']).toMatchObject({ n: 10, counts: { users: 10, others: 10, managers: 0 } })
  })

  it('is texts in the order that chance gives them, all of them once', () => {
    const texts = Array.from({ length: 10 }, (_, index) => `tekst ${index}`)
    const { others } = ofAllTypes(
      texts.toReversed().map((learned) => ({ learned })),
      backwards,
    )
    expect(others.learned).toEqual({ kind: 'texts', texts: texts.toReversed() })
  })
})

const released = (gathering: number) => {
  const story = rounds[gathering - 1]
  const responses = Object.entries(story?.own ?? {}).flatMap(([municipality, all]) =>
    all.map((answers) => ({ municipality, answers })),
  )
  return release(
    buildRound(gathering, { expected: story?.expected ?? {} }),
    tally(questionnaire, responses),
    unshuffled,
  ).results
}

const inWords = (cell: Cell | undefined) => (cell?.kind === 'coarse' ? `${cell.median} ${cell.majority}` : cell?.kind)

const said = (gathering: number) =>
  Object.entries(released(gathering).municipalities).map(([slug, cells]) => [
    slug,
    ...fundamentals.map((key) => inWords(cells[key])),
  ])

const totalsOverAll = (gathering: number) =>
  fundamentals
    .map((key) => released(gathering).network[key])
    .map((total) => total?.cell.kind === 'thirds' && [total.cell.low, total.cell.middle, total.cell.high].join(' '))

describe('the story’s own answers', () => {
  it('are in round 1 small or hidden: Frøya altogether, Grong on value', () => {
    expect(said(1)).toEqual([
      ['froya', 'hidden', 'hidden', 'hidden', 'hidden', 'hidden'],
      ['grong', '2 middle', 'hidden', '2 middle', '2 middle', '1 low'],
      ['hamar', '2 middle', '1 low', '2 middle', '2 split', '1 low'],
      ['kristiansund', '3 middle', '1 low', '3 middle', '2 middle', '2 middle'],
      ['notteroy', '2 middle', '1 low', '3 middle', '2 middle', '4 high'],
      ['sarpsborg', '3 middle', '2 middle', '4 high', '3 middle', '3 middle'],
    ])
  })

  it('are in round 2 the same for Frøya, which is too small, and Grong, where nobody answered', () => {
    expect(said(2)).toEqual([
      ['froya', 'hidden', 'hidden', 'hidden', 'hidden', 'hidden'],
      ['grong', 'hidden', 'hidden', 'hidden', 'hidden', 'hidden'],
      ['hamar', '3 middle', '2 middle', '3 middle', '3 middle', '2 middle'],
      ['kristiansund', '3 middle', '2 middle', '4 high', '2 middle', '2 middle'],
      ['notteroy', '3 middle', '2 middle', '3 middle', '3 middle', '2 middle'],
      ['sarpsborg', '4 high', '3 middle', '4 high', '3 middle', '3 middle'],
    ])
  })

  it('have totals over all who answered by thirds alone, since they are beside small cells', () => {
    expect(totalsOverAll(1)).toEqual(['4 28 1', '19 13 0', '2 25 6', '9 23 1', '10 19 4'])
  })

  it('show their written answers in round 2, and not the seven of round 1', () => {
    expect(released(1).others.more).toEqual({ kind: 'hidden', reason: 'few' })
    expect(released(2).others.more).toMatchObject({ kind: 'texts', texts: { length: 11 } })
  })
})
