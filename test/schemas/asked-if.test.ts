import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answersSchemaFor } from '../../schemas/answers.ts'
import type { Typed } from '../../schemas/answers.ts'
import { questionsFor, sectionsAsked } from '../../schemas/questionnaire.ts'
import type { Questionnaire } from '../../schemas/questionnaire.ts'
import { readQuestionnaire } from '../../schemas/read-questionnaire.ts'
import { conditional } from '../support/conditional.ts'

const questions = questionsFor(conditional, 'team')
const schema = answersSchemaFor(questions)

/** What each question would take. */
const right: Record<string, fc.Arbitrary<string[]>> = {
  areas: fc.subarray(['need', 'test']),
  'need-text': fc.constant(['Snakke med ansatte']),
  'test-text': fc.constant(['Prøve med tjue']),
  again: fc.constantFrom(['yes'], ['no'], []),
  laps: fc.constantFrom(['0'], ['3']),
  why: fc.constant(['Vi lærte noe']),
}

const wrong = fc.array(fc.oneof(fc.constantFrom('need', 'yes', ' ', '21', '\0'), fc.string()), { maxLength: 3 })

/** Whatever someone sends at every question: mostly what it would take, now and then anything at all. */
const anything: fc.Arbitrary<Typed> = fc.record(
  Object.fromEntries(
    questions.map(({ key }) => [
      key,
      fc.oneof({ weight: 5, arbitrary: right[key] ?? wrong }, { weight: 1, arbitrary: wrong }),
    ]),
  ),
)

const isAsked: Record<string, (typed: Record<string, unknown>) => boolean> = {
  'need-text': ({ areas }) => Array.isArray(areas) && areas.includes('need'),
  'test-text': ({ areas }) => Array.isArray(areas) && areas.includes('test'),
  laps: ({ again }) => again === 'yes',
  why: ({ again, laps }) => again === 'yes' && typeof laps === 'number',
}

describe('a question that is not asked', () => {
  it('is never stored an answer to, whatever is sent', () => {
    fc.assert(
      fc.property(anything, (typed) => {
        const { data: stored } = schema.safeParse(typed)
        for (const [key, asked] of Object.entries(isAsked))
          expect(stored?.[key] !== undefined && !asked(stored)).toBe(false)
      }),
    )
  })

  it('never has a fault, whatever is sent, though it must be answered when it is asked', () => {
    fc.assert(
      fc.property(anything, (typed) => {
        const faults = schema.safeParse(typed).error?.issues.map(({ path }) => path[0]) ?? []
        if (!typed['areas']?.includes('need')) expect(faults).not.toContain('need-text')
        if (!typed['again']?.map((value) => value.trim()).includes('yes')) expect(faults).not.toContain('laps')
      }),
    )
  })

  it('is dropped along the whole chain when what it hangs on is taken back', () => {
    const typed = { again: ['yes'], laps: ['2'], why: ['Vi lærte noe'] }
    expect(schema.parse(typed)).toEqual({ again: 'yes', laps: 2, why: 'Vi lærte noe' })
    expect(schema.parse({ ...typed, again: ['no'] })).toEqual({ again: 'no' })
  })

  it('is required as soon as it is asked', () => {
    const faults = schema.safeParse({ areas: ['test', 'need'], again: ['yes'] }).error?.issues
    expect(faults?.map(({ path, message }) => [path[0], message])).toEqual([
      ['need-text', 'missing'],
      ['laps', 'missing'],
    ])
  })
})

describe('a form', () => {
  it('leaves out what hangs on a question that is not on it', () => {
    expect(questionsFor(recalling(), 'team', new Set()).map(({ key }) => key)).toEqual(['again', 'laps', 'why'])
    expect(questionsFor(recalling(), 'team', new Set(['why'])).map(({ key }) => key)).toContain('need-text')
  })

  it('leaves out a section in which nothing can be asked', () => {
    expect(sectionsAsked(recalling(), 'team', new Set()).map(({ key }) => key)).toEqual(['again', 'laps'])
  })
})

describe('a condition is refused', () => {
  it.each([
    ['on a later question', { question: 'again' }, 'question'],
    ['on itself', { question: 'need-text' }, 'question'],
    ['on a question that is not there', { question: 'nowhere' }, 'question'],
    ['on an answer that the question does not have', { question: 'areas', answers: ['luck'] }, 'answers'],
  ])('%s', (_, askedIf, where) => {
    expect(places(withCondition(0, 1, askedIf))).toEqual([`sections[0].questions[1].askedIf.${where}`])
  })

  it('on words that are only read', () => {
    expect(places(withCondition(2, 2, { question: 'thanks' }))).toEqual(['sections[2].questions[2].askedIf.question'])
  })

  it('on a named answer to what is typed', () => {
    expect(places(withCondition(2, 2, { question: 'laps', answers: ['3'] }))).toEqual([
      'sections[2].questions[2].askedIf.answers',
    ])
  })

  it('on a question that one of the voices does not meet', () => {
    const copy = structuredClone(conditional)
    if (copy.sections[1]) copy.sections[1].voices = ['team']
    expect(places(copy)).toEqual(['sections[2].questions[0].askedIf.question'])
  })
})

/** «Områder» is asked only where the joint answer before this one says why. */
const recalling = (): Questionnaire => {
  const copy = structuredClone(conditional)
  const [areas] = copy.sections[0]?.questions ?? []
  if (areas?.type === 'choices') areas.recalls = 'why'
  return copy
}

const withCondition = (section: number, question: number, askedIf: unknown) => {
  const copy = structuredClone(conditional)
  Object.assign(copy.sections[section]?.questions[question] ?? {}, { askedIf })
  return copy
}

const places = (file: unknown) => {
  const reading = readQuestionnaire(file)
  return reading.ok ? [] : reading.misprints.map(({ place }) => place)
}
