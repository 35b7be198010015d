import { describe, expect, it } from 'vitest'
import { mayCoverAll } from '../../worker/domain/later-totals.ts'
import { buildEditions, laterQuestions } from '../support/editions.ts'
import type { Kept } from '../support/editions.ts'

/** So many people of a municipality from this number on, each at the same level. */
const people = (municipality: string, count: number, { from = 0, level = 3 } = {}): Kept[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `${municipality}-${from + index}`,
    revision: 1,
    municipality,
    answers: { trust: level },
  }))

const editionsOf = (...moments: (readonly Kept[])[]) =>
  buildEditions(
    { questionnaire: laterQuestions },
    moments.map((answers) => ({ answers })),
  )

describe('a total beside small cells in a second release', () => {
  it('covers all no more where an earlier edition told its total in another way', () => {
    const all = [...people('hamar', 12), ...people('froya', 7), ...people('grong', 8), ...people('sarpsborg', 4)]
    const [first, second] = editionsOf(all, all)
    const standings = new Map([
      [
        'trust',
        new Map(
          Object.entries(first?.results.municipalities ?? {}).flatMap(([slug, { trust: cell }]) =>
            cell ? [[slug, { cell, since: 1, counts: [] }]] : [],
          ),
        ),
      ],
    ])
    expect(second?.results.network['trust']).toMatchObject({ partial: false, cell: { kind: 'thirds', n: 31 } })
    expect(mayCoverAll(first ? [first] : [], 'trust', standings, 'thirds')).toBe(true)
    expect(mayCoverAll(first ? [first] : [], 'trust', standings, 'exact')).toBe(false)
  })

  it('says thirds of the same people again beside an exact cell that has changed, and so no more of them', () => {
    const others = [...people('froya', 7), ...people('grong', 8), ...people('sarpsborg', 4, { level: 0 })]
    const first = [...people('hamar', 15), ...others]
    const late = people('hamar', 10, { from: 15, level: 5 })
    expect(editionsOf(first, [...first, ...late]).map(({ results }) => results.network['trust'])).toMatchObject([
      { partial: false, cell: { kind: 'thirds', low: 4, middle: 30, high: 0 } },
      { partial: false, cell: { kind: 'thirds', low: 4, middle: 30, high: 10 } },
    ])
  })
})
