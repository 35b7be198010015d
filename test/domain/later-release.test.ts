import { describe, expect, it } from 'vitest'
import type { Answers } from '../../schemas/answers.ts'
import { buildEditions, laterQuestions } from '../support/editions.ts'
import type { Kept, Moment } from '../support/editions.ts'

const three: Answers = { trust: 3 }

/** So many people of a municipality from this number on, each with the same answer. */
const people = (municipality: string, count: number, { from = 0, answers = three } = {}): Kept[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `${municipality}-${from + index}`,
    revision: 1,
    municipality,
    answers,
  }))

const changed = (kept: Kept, answers: Answers): Kept => ({ ...kept, revision: kept.revision + 1, answers })

const editionsOf = (...moments: (readonly Kept[] | Moment)[]) =>
  buildEditions(
    { questionnaire: laterQuestions },
    moments.map((moment) => ('answers' in moment ? moment : { answers: moment })),
  )

const cellsOf = (editions: ReturnType<typeof editionsOf>, slug = 'hamar', question = 'trust') =>
  editions.map(({ results }) => results.municipalities[slug]?.[question])

const totalsOf = (editions: ReturnType<typeof editionsOf>, question = 'trust') =>
  editions.map(({ results }) => results.network[question])

const few = { kind: 'hidden', reason: 'few' }

describe('a second release', () => {
  it('changes an exact cell where ten have come and nobody who was there is gone', () => {
    const first = people('hamar', 12)
    const late = people('hamar', 10, { from: 12, answers: { trust: 5 } })
    expect(cellsOf(editionsOf(first, [...first, ...late]))).toMatchObject([
      { n: 12 },
      { n: 22, counts: [0, 0, 0, 12, 0, 10] },
    ])
  })

  it('keeps what it said where nine have come', () => {
    const first = people('hamar', 12)
    const [before, after] = cellsOf(editionsOf(first, [...first, ...people('hamar', 9, { from: 12 })]))
    expect(after).toEqual(before)
  })

  it('keeps what it said where one who was there has changed or withdrawn the answer, however many have come', () => {
    const first = people('hamar', 12)
    const [one, ...others] = first
    const late = people('hamar', 30, { from: 12 })
    const [before, edited] = cellsOf(
      editionsOf(first, [...(one ? [changed(one, { trust: 0 })] : []), ...others, ...late]),
    )
    expect(edited).toEqual(before)
    expect(cellsOf(editionsOf(first, [...others, ...late]))[1]).toEqual(before)
  })

  it('counts what ten have withdrawn no longer, and hides what is under ten then', () => {
    const first = people('hamar', 25)
    expect(cellsOf(editionsOf(first, first.slice(10)))).toMatchObject([{ n: 25 }, { n: 15 }])
    expect(cellsOf(editionsOf(first, first.slice(16)))).toMatchObject([
      { n: 25 },
      { kind: 'hidden', reason: 'complement' },
    ])
  })

  it('never changes a coarse cell: beside an exact one of the same people it would tell their answers', () => {
    const first = people('hamar', 6)
    const [before, after] = cellsOf(editionsOf(first, [...first, ...people('hamar', 14, { from: 6 })]))
    expect(before?.kind).toBe('coarse')
    expect(after).toEqual(before)
  })

  it('shows what was hidden, and in no total over all, once ten more have come', () => {
    const first = people('hamar', 4)
    expect(cellsOf(editionsOf(first, [...first, ...people('hamar', 9, { from: 4 })]))).toEqual([few, few])
    const editions = editionsOf(first, [...first, ...people('hamar', 10, { from: 4 })])
    expect(cellsOf(editions)).toMatchObject([few, { n: 14 }])
  })

  it('keeps hidden what a total over all has counted', () => {
    const others = [...people('froya', 7), ...people('grong', 8)]
    const first = [...people('hamar', 4), ...others]
    const editions = editionsOf(first, [...first, ...people('hamar', 10, { from: 4 })])
    expect(cellsOf(editions)).toEqual([few, few])
    expect(totalsOf(editions)[1]).toEqual(totalsOf(editions)[0])
    expect(totalsOf(editions)[0]).toMatchObject({ partial: false, cell: { n: 19 } })
  })

  it('covers all no more once a cell that was shown exactly is hidden', () => {
    const small = [...people('froya', 7), ...people('grong', 8), ...people('sarpsborg', 4)]
    const others = [...small, ...people('notteroy', 11)]
    const first = [...people('hamar', 15), ...others]
    expect(totalsOf(editionsOf(first, [...first.slice(10, 15), ...others]))).toMatchObject([
      { partial: false, cell: { n: 45 } },
      { partial: true, cell: { n: 11 } },
    ])
  })

  it('covers all still where all that differs is an exact cell', () => {
    const others = [...people('froya', 7), ...people('grong', 8), ...people('sarpsborg', 4)]
    const first = [...people('hamar', 15), ...others]
    const late = people('hamar', 10, { from: 15 })
    expect(totalsOf(editionsOf(first, [...first, ...late]))).toMatchObject([
      { partial: false, cell: { n: 34 } },
      { partial: false, cell: { n: 44 } },
    ])
  })

  it('shows a municipality that was held, once it is accepted and has ten answers', () => {
    const all = [...people('hamar', 12), ...people('froya', 7), ...people('grong', 13)]
    const editions = editionsOf({ answers: all, held: ['hamar'] }, all)
    expect(cellsOf(editions)).toMatchObject([{ reason: 'held' }, { n: 12 }])
    const seven = all.slice(5)
    expect(cellsOf(editionsOf({ answers: seven, held: ['hamar'] }, seven))).toMatchObject([
      { reason: 'held' },
      { reason: 'held' },
    ])
  })

  it('keeps what it said of a municipality that is held now', () => {
    const first = people('hamar', 12)
    const all = [...first, ...people('hamar', 12, { from: 12 })]
    const [before, after] = cellsOf(editionsOf(first, { answers: all, held: ['hamar'] }))
    expect(after).toEqual(before)
  })

  it('shows a municipality that is new and has under ten answers as one with too few, and in no total', () => {
    const first = [...people('hamar', 12), ...people('grong', 12)]
    const editions = editionsOf(first, [...first, ...people('froya', 9)])
    expect(cellsOf(editions, 'froya')).toEqual([undefined, few])
    expect(totalsOf(editions)).toMatchObject([
      { partial: false, cell: { n: 24 } },
      { partial: true, cell: { n: 24 } },
    ])
  })

  it('takes ten as the threshold, where that is higher', () => {
    const first = people('hamar', 16)
    const after = (count: number) =>
      buildEditions({ questionnaire: laterQuestions, threshold: 15 }, [
        { answers: first },
        { answers: [...first, ...people('hamar', count, { from: 16 })] },
      ])
    expect(cellsOf(after(14))[1]).toMatchObject({ n: 16 })
    expect(cellsOf(after(15))[1]).toMatchObject({ n: 31 })
  })

  it('says the same as the first, to the letter, where nothing has changed', () => {
    const all = [...people('hamar', 12), ...people('froya', 7, { answers: { trust: 1, distrust: 2, more: 'x' } })]
    const [first, second] = editionsOf(all, all)
    expect(JSON.stringify(second?.results)).toBe(JSON.stringify(first?.results))
  })
})

describe('a third release', () => {
  const first = people('hamar', 12)
  const second = [...first, ...people('hamar', 10, { from: 12 })]

  it('changes a cell again where it may beside each of the editions before it', () => {
    expect(cellsOf(editionsOf(first, second, [...second, ...people('hamar', 10, { from: 22 })]))).toMatchObject([
      { n: 12 },
      { n: 22 },
      { n: 32 },
    ])
  })

  it('keeps what the second said where those who left were there at the first as well', () => {
    expect(cellsOf(editionsOf(first, second, second.slice(10)))).toMatchObject([{ n: 12 }, { n: 22 }, { n: 22 }])
  })

  it('counts late answers that were too few for the second', () => {
    const few = [...first, ...people('hamar', 6, { from: 12 })]
    expect(cellsOf(editionsOf(first, few, [...few, ...people('hamar', 4, { from: 18 })]))).toMatchObject([
      { n: 12 },
      { n: 12 },
      { n: 22 },
    ])
  })
})

const unheard = (slug: string, from: number) => people(slug, 12, { from, answers: { heard: 'no', unheard: 4 } })

describe('a question with a condition in a second release', () => {
  const low = { trust: 1, distrust: 2 }

  it('changes with what it hangs on, and never alone', () => {
    const first = people('hamar', 20, { answers: low })
    const late = (answers: Answers) => people('hamar', 12, { from: 20, answers })
    expect(cellsOf(editionsOf(first, [...first, ...late(low)]), 'hamar', 'distrust')[1]).toMatchObject({ n: 32 })
    expect(cellsOf(editionsOf(first, [...first, ...late({ trust: 5 })]), 'hamar', 'distrust')[1]).toMatchObject({
      n: 20,
    })
    const unsure = { trust: 'dont-know', distrust: 2 }
    expect(cellsOf(editionsOf(first, [...first, ...late(unsure)]), 'hamar', 'distrust')[1]).toMatchObject({ n: 20 })
  })

  it('keeps its total where it hangs on something without a scale', () => {
    const first = [...unheard('hamar', 0), ...unheard('froya', 0), ...unheard('grong', 0)]
    const editions = editionsOf(first, [...first, ...unheard('hamar', 12), ...unheard('froya', 12)])
    expect(totalsOf(editions, 'unheard')).toMatchObject([{ cell: { n: 36 } }, { cell: { n: 36 } }])
    expect(editions[1]?.results.others['heard']).toMatchObject({ n: 60 })
  })
})

const wrote = (slug: string, count: number, from: number, more: string) =>
  people(slug, count, { from, answers: { more } })

describe('a question without a scale in a second release', () => {
  const first = [...wrote('hamar', 8, 0, 'a'), ...wrote('froya', 8, 0, 'b')]
  const textsOf = (...later: Kept[][]) => editionsOf(first, ...later).map(({ results }) => results.others['more'])

  it('changes where ten have come, still ten without any one municipality', () => {
    const late = [...wrote('hamar', 10, 8, 'c'), ...wrote('froya', 10, 8, 'd')]
    expect(textsOf([...first, ...late])[1]).toMatchObject({ texts: { length: 36 } })
  })

  it('keeps its words where they would all be known to come from one municipality', () => {
    const [before, after] = textsOf([...first, ...wrote('hamar', 30, 8, 'c'), ...wrote('froya', 9, 8, 'd')])
    expect(after).toEqual(before)
  })

  it('keeps its words where anyone in the network has changed an answer', () => {
    const late = [...wrote('hamar', 10, 8, 'c'), ...wrote('froya', 10, 8, 'd')]
    const [one, ...others] = first
    const [before, after] = textsOf([...(one ? [changed(one, { trust: 2, more: 'a' })] : []), ...others, ...late])
    expect(after).toEqual(before)
  })

  it('is shown where it was hidden, once ten more have answered', () => {
    const [before, nine, ten] = editionsOf(
      wrote('hamar', 4, 0, 'a'),
      wrote('hamar', 13, 0, 'a'),
      wrote('hamar', 14, 0, 'a'),
    ).map(({ results }) => results.others['more']?.kind)
    expect([before, nine, ten]).toEqual(['hidden', 'hidden', 'texts'])
  })
})
