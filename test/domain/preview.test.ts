import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answersSchemaFor } from '../../schemas/answers.ts'
import type { Answers } from '../../schemas/answers.ts'
import { fundamentals } from '../../schemas/fundamental.ts'
import { questionsFor } from '../../schemas/questionnaire.ts'
import { readyQuestionnaires } from '../../schemas/ready-questionnaires.ts'
import { madeUpAnswers } from '../../worker/domain/made-up-answers.ts'
import { madeUpRelease } from '../../worker/domain/made-up-release.ts'
import { previewOf } from '../../worker/domain/preview.ts'
import { buildNetwork, buildRelease, buildRound, questionnaire } from '../support/builders.ts'
import { conditional } from '../support/conditional.ts'

const slugs = ['a', 'b', 'c', 'd', 'e', 'f']

const previewFor = (expected: Record<string, number>, threshold = 5, asked = questionnaire) =>
  previewOf(buildNetwork(...slugs), buildRound(1, { status: 'planned', scales: [], expected, threshold }), asked)

const lookFor = (count: number, threshold = 5) =>
  previewFor({ a: count }, threshold).municipalities[0]?.foreseen?.everyone.cell

describe('what is foreseen of a municipality', () => {
  it.each([
    [0, 5, { kind: 'hidden', reason: 'few' }],
    [4, 5, { kind: 'hidden', reason: 'few' }],
    [5, 5, { kind: 'coarse', majority: true }],
    [9, 5, { kind: 'coarse', majority: true }],
    [10, 5, { kind: 'exact', shares: false }],
    [29, 5, { kind: 'exact', shares: false }],
    [30, 5, { kind: 'exact', shares: true }],
    [99_999, 5, { kind: 'exact', shares: true }],
    [4, 3, { kind: 'coarse', majority: false }],
    [11, 12, { kind: 'hidden', reason: 'few' }],
    [12, 12, { kind: 'exact', shares: false }],
  ])('where %i are asked, with at least %i, is %j', (count, threshold, look) => {
    expect(lookFor(count, threshold)).toEqual(look)
  })

  it('is of three of four too, rounded down', () => {
    const [, b, c] = previewFor({ b: 6, c: 7 }).municipalities
    expect(b?.foreseen).toMatchObject({
      everyone: { answering: 6, cell: { kind: 'coarse' } },
      'three-of-four': { answering: 4, cell: { kind: 'hidden', reason: 'few' } },
    })
    expect(c?.foreseen?.['three-of-four']).toMatchObject({ answering: 5, cell: { kind: 'coarse' } })
  })

  it('is nothing where nobody has said how many are asked: unknown is not none', () => {
    const [a, b] = previewFor({ a: 0 }).municipalities
    expect(a).toMatchObject({ expected: 0, foreseen: { everyone: { cell: { kind: 'hidden' } } } })
    expect(b).toEqual({ municipality: expect.objectContaining({ slug: 'b' }) })
  })
})

const totalFor = (...counts: number[]) =>
  previewFor(Object.fromEntries(slugs.map((slug, at) => [slug, counts[at] ?? 0]))).questions[0]?.foreseen.everyone

describe('what is foreseen of the network', () => {
  it('is whole, partial or withheld by the rule for totals', () => {
    expect(totalFor(10, 10, 10, 10, 10, 10)).toEqual({ kind: 'whole' })
    expect(totalFor(10, 10, 10, 9, 9, 9)).toEqual({ kind: 'thirds' })
    expect(totalFor(10, 10, 4, 4, 4, 3)).toEqual({ kind: 'whole' })
    expect(totalFor(10, 10, 10, 10, 10, 9)).toEqual({ kind: 'partial', municipalities: 5 })
    expect(totalFor(4, 4, 0, 0, 0, 0)).toEqual({ kind: 'hidden', reason: 'complement' })
  })

  it('takes a municipality that nobody counted to have no answers', () => {
    expect(previewFor({ a: 20, b: 20 }).questions[0]?.foreseen.everyone).toEqual({ kind: 'partial', municipalities: 2 })
  })
})

describe('what is foreseen', () => {
  it('is what real answers get, whatever they are, where as many answer', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 14 }), { minLength: 6, maxLength: 6 })
    fc.assert(
      fc.property(
        counts,
        fc.integer({ min: 3, max: 12 }),
        fc.infiniteStream(fc.integer({ min: 0, max: 5 })),
        (all, threshold, levels) => {
          const expected = Object.fromEntries(slugs.map((slug, at) => [slug, all[at] ?? 0]))
          const given = slugs.flatMap((municipality, at) =>
            Array.from({ length: all[at] ?? 0 }, () => ({
              municipality,
              answers: Object.fromEntries(fundamentals.map((key) => [key, levels.next().value])) as Answers,
            })),
          )
          const real = buildRelease(buildRound(1, { threshold, expected }), given).results
          const foreseen = previewFor(expected, threshold)
          for (const { municipality, foreseen: look } of foreseen.municipalities)
            for (const cell of Object.values(real.municipalities[municipality.slug] ?? {}))
              expect(look?.everyone.cell?.kind).toBe(cell.kind)
          for (const { question, foreseen: total } of foreseen.questions) {
            const shown = real.network[question]
            if (!shown) continue
            const kind = shown.cell.kind === 'exact' ? (shown.partial ? 'partial' : 'whole') : shown.cell.kind
            expect(total.everyone.kind).toBe(kind)
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it('is of every ready questionnaire, and of conditions, without a fault', () => {
    for (const asked of [...readyQuestionnaires(), conditional]) {
      const { questions, municipalities } = previewFor({ a: 12, b: 12, c: 12 }, 5, asked)
      expect(questions.map(({ question }) => question)).toEqual(questionsFor(asked, 'individual').map(({ key }) => key))
      expect(municipalities).toHaveLength(slugs.length)
    }
  })

  it('says of a question that only some are asked that it is one, and tells no more of it than the rules do', () => {
    const { questions } = previewFor({ a: 40, b: 40 }, 5, conditional)
    expect(
      questions.map(({ question, conditional: some, foreseen }) => [question, some, foreseen.everyone.kind]),
    ).toEqual([
      ['areas', false, 'whole'],
      ['need-text', true, 'whole'],
      ['test-text', true, 'whole'],
      ['again', false, 'whole'],
      ['laps', true, 'whole'],
      ['why', true, 'whole'],
    ])
  })
})

describe('made-up answers', () => {
  it('are such as the form would take from anyone, conditions too', () => {
    for (const asked of [...readyQuestionnaires(), conditional]) {
      const questions = questionsFor(asked, 'individual')
      for (let person = 0; person < 40; person += 1) {
        const answers = madeUpAnswers(questions, person)
        const typed = Object.entries(answers).map(([key, answer]) => [key, [answer].flat().map(String)])
        const read = answersSchemaFor(questions).safeParse(Object.fromEntries(typed))
        expect(read, asked.id).toMatchObject({ success: true, data: answers })
      }
    }
  })

  it('are the same each time, and not all alike', () => {
    const answering = new Map([['a', 12]])
    const release = () => madeUpRelease(buildRound(1), questionnaire, answering)
    expect(release()).toEqual(release())
    const cell = release().municipalities['a']?.['need']
    expect(cell).toMatchObject({ kind: 'exact', n: 12, counts: [2, 2, 2, 2, 2, 2] })
  })

  it('of very many people are quickly made: no more are made than matter', () => {
    const many = Array.from({ length: 356 }, (_, at) => `m${at}`)
    const round = buildRound(1, { status: 'planned', expected: Object.fromEntries(many.map((slug) => [slug, 99_999])) })
    expect(previewOf(buildNetwork(...many), round, questionnaire).questions[0]?.foreseen.everyone.kind).toBe('whole')
  })
})
