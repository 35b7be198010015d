import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answers } from '../../schemas/answers.ts'
import { buildEditions, countedAt, laterQuestions, nameOf } from '../support/editions.ts'
import type { Kept, Moment } from '../support/editions.ts'
import { determinedSizes } from '../support/elimination.ts'

const slugs = ['froya', 'grong', 'hamar', 'sarpsborg']

/** What happens in one municipality before an edition is made. */
interface Step {
  come: number
  leave: number
  change: number
  isHeld: boolean
}

const step: fc.Arbitrary<Step> = fc.record({
  come: fc.constantFrom(0, 0, 1, 4, 6, 9, 10, 11, 13),
  leave: fc.constantFrom(0, 0, 0, 0, 1, 9, 10, 12),
  change: fc.constantFrom(0, 0, 0, 0, 1, 10),
  isHeld: fc.constantFrom(false, false, false, false, false, true),
})

/** How many have answered in one municipality when the first edition is made. */
const start: fc.Arbitrary<Step> = fc.record({
  come: fc.constantFrom(4, 7, 8, 9, 9, 12, 15, 25),
  leave: fc.constant(0),
  change: fc.constant(0),
  isHeld: fc.constantFrom(false, false, false, false, false, true),
})

/** For each edition, what happens in each municipality. */
const histories = fc
  .tuple(
    fc.tuple(start, start, start, start),
    fc.array(fc.tuple(step, step, step, step), { minLength: 1, maxLength: 3 }),
  )
  .map(([first, later]) => [first, ...later])

/** An endless row of numbers, the same for the same seed. */
const numbersFrom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state >>> 8
  }
}

const anyAnswers = (next: () => number): Answers => {
  const trust = next() % 8
  const heard = ['yes', 'no', 'no', undefined][next() % 4]
  return {
    ...(trust < 6 && { trust }),
    ...(trust === 6 && { trust: 'dont-know' }),
    ...(trust < 3 && next() % 4 > 0 && { distrust: next() % 6 }),
    ...(heard && { heard }),
    ...(heard === 'no' && { unheard: next() % 6, why: `w${next() % 3}` }),
    ...(next() % 3 > 0 && { more: `m${next() % 3}` }),
  }
}

const everyAnswer = (next: () => number): Answers => ({
  trust: next() % 6,
  heard: 'no',
  unheard: next() % 6,
  more: `m${next()}`,
})

const momentsOf = (history: readonly (readonly Step[])[], answersBy: () => Answers): Moment[] => {
  let there: Kept[] = []
  return history.map((steps, edition) => {
    there = steps.flatMap((happens, place) =>
      afterStep(there, happens, { slug: slugs[place] ?? '', edition, answersBy }),
    )
    return { answers: there, held: slugs.filter((_, place) => steps[place]?.isHeld) }
  })
}

const afterStep = (
  there: readonly Kept[],
  { come, leave, change }: Step,
  { slug, edition, answersBy }: { slug: string; edition: number; answersBy: () => Answers },
): Kept[] => {
  const here = there.filter(({ municipality }) => municipality === slug).slice(leave)
  const late = Array.from({ length: come }, (_, index) => ({
    id: `${slug}-${edition}-${index}`,
    revision: 1,
    municipality: slug,
    answers: answersBy(),
  }))
  const changed = here.map((kept, index) =>
    index < change ? { ...kept, revision: kept.revision + 1, answers: answersBy() } : kept,
  )
  return [...changed, ...late]
}

const editionsOf = (moments: readonly Moment[], threshold = 5) =>
  buildEditions(
    { questionnaire: laterQuestions, threshold, expected: Object.fromEntries(slugs.map((slug) => [slug, 9])) },
    moments,
  )

type Editions = ReturnType<typeof editionsOf>

const scales = ['trust', 'distrust', 'unheard']

/** A group of people who were counted, the same, at the same editions: nobody can tell them apart by when they were there. */
interface Batch {
  municipality: string
  at: Set<number>
  people: Kept[]
}

const batchesOf = (moments: readonly Moment[]): Batch[] => {
  const people = new Map<string, { kept: Kept; at: number[] }>()
  moments.forEach((moment, index) => {
    for (const kept of countedAt(moment)) {
      const one = people.get(nameOf(kept)) ?? { kept, at: [] }
      people.set(nameOf(kept), { kept, at: [...one.at, index + 1] })
    }
  })
  const groups = Map.groupBy(people.values(), ({ kept, at }) => `${kept.municipality} ${at.join(' ')}`)
  return [...groups.values()].map((group) => ({
    municipality: group[0]?.kept.municipality ?? '',
    at: new Set(group[0]?.at),
    people: group.map(({ kept }) => kept),
  }))
}

/** Everything exact that the editions say of a scale: each as the batches whose sum it is. */
const rowsOf = (editions: Editions, question: string, batches: readonly Batch[]): number[][] =>
  editions.flatMap(({ results, basis }) => {
    const sinceOf = (slug: string) => basis.counted[question]?.[slug]?.since ?? 0
    const rowOver = (covers: (slug: string) => boolean) =>
      batches.map(({ municipality, at }) => Number(covers(municipality) && at.has(sinceOf(municipality))))
    const shown = slugs.filter((slug) => results.municipalities[slug]?.[question]?.kind === 'exact')
    const total = results.network[question]
    return [
      ...shown.map((slug) => rowOver((other) => other === slug)),
      ...(total?.cell.kind === 'exact' ? [rowOver((slug) => !total.partial || shown.includes(slug))] : []),
    ]
  })

const sizesOf = (batches: readonly Batch[], question: string): number[] =>
  batches.map(({ people }) => people.filter(({ answers }) => typeof answers[question] === 'number').length)

describe('any editions of a round', () => {
  it('let nobody compute what fewer than ten people answered, knowing who came, left and changed', () => {
    fc.assert(
      fc.property(histories, fc.nat(), fc.constantFrom(3, 5, 12), (history, seed, threshold) => {
        const next = numbersFrom(seed)
        const moments = momentsOf(history, () => anyAnswers(next))
        const editions = editionsOf(moments, threshold)
        const batches = batchesOf(moments)
        for (const question of scales) {
          const sizes = determinedSizes(rowsOf(editions, question, batches), sizesOf(batches, question))
          expect(sizes.filter((size) => size > 0 && size < 10)).toEqual([])
        }
      }),
      { numRuns: 300 },
    )
  })

  it('never change a coarse cell, and change an exact one only where ten answers differ', () => {
    fc.assert(
      fc.property(histories, fc.nat(), (history, seed) => {
        const next = numbersFrom(seed)
        const editions = editionsOf(momentsOf(history, () => anyAnswers(next)))
        editions.forEach(({ results }, index) => {
          const before = editions[index - 1]?.results.municipalities ?? {}
          for (const [slug, cells] of Object.entries(before))
            for (const [question, cell] of Object.entries(cells)) {
              const after = results.municipalities[slug]?.[question]
              if (cell.kind === 'coarse') expect(after).toEqual(cell)
              if (cell.kind === 'exact' && after?.kind === 'exact' && JSON.stringify(after) !== JSON.stringify(cell))
                expect(Math.abs(after.n - cell.n)).toBeGreaterThanOrEqual(10)
            }
        })
      }),
      { numRuns: 200 },
    )
  })

  it('decide what may change from who came, left and answered, and not from what they answered', () => {
    fc.assert(
      fc.property(histories, fc.nat(), fc.nat(), (history, one, other) => {
        const decided = [one, other].map((seed) => {
          const next = numbersFrom(seed)
          const editions = editionsOf(momentsOf(history, () => everyAnswer(next)))
          return editions.map(({ results, basis }) => [
            Object.values(basis.counted).map((bySlug) =>
              Object.entries(bySlug).map(([slug, { since }]) => [slug, since]),
            ),
            Object.values(results.municipalities).map((cells) => Object.values(cells).map(({ kind }) => kind)),
            Object.values(results.network).map(({ cell, partial }) => [cell.kind, partial]),
          ])
        })
        expect(decided[0]).toEqual(decided[1])
      }),
      { numRuns: 200 },
    )
  })

  it('say in the cells and totals of each what it rests on, and nothing else', () => {
    fc.assert(
      fc.property(histories, fc.nat(), (history, seed) => {
        const next = numbersFrom(seed)
        const moments = momentsOf(history, () => anyAnswers(next))
        for (const { results, basis } of editionsOf(moments))
          for (const [slug, cells] of Object.entries(results.municipalities))
            for (const [question, cell] of Object.entries(cells)) {
              const { since = 0, counts } = basis.counted[question]?.[slug] ?? {}
              const moment = moments[since - 1]
              const there = (moment ? countedAt(moment) : []).filter(({ municipality }) => municipality === slug)
              const levels = Array.from(
                { length: 6 },
                (_, level) => there.filter(({ answers }) => answers[question] === level).length,
              )
              if (cell.kind !== 'hidden') expect(counts).toEqual(levels)
              if (cell.kind === 'exact') expect(cell.counts).toEqual(levels)
            }
      }),
      { numRuns: 100 },
    )
  })
})
