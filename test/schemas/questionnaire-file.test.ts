import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import allQuestionTypes from '../../schemas/examples/all-question-types.json' with { type: 'json' }
import { languages } from '../../schemas/language.ts'
import { misprintRules } from '../../schemas/misprint.ts'
import { questionnaireFile, readQuestionnaireFile } from '../../schemas/questionnaire-file.ts'
import { readyQuestionnaires } from '../../schemas/ready-questionnaires.ts'
import { textsIn } from '../../web/texts/texts.ts'
import { questionnaireFiles, randomQuestionnaires } from '../support/random-questionnaire.ts'

const read = (text: string) => {
  const reading = readQuestionnaireFile(text)
  if (!reading.ok) throw new Error(JSON.stringify(reading.misprints))
  return reading.questionnaire
}

const misprintsIn = (text: string) => {
  const reading = readQuestionnaireFile(text)
  return reading.ok ? [] : reading.misprints
}

/** The same file with the keys of every object in another order, and no spaces. */
const shuffled = (json: unknown): unknown => {
  if (Array.isArray(json)) return json.map(shuffled)
  if (typeof json !== 'object' || json === null) return json
  return Object.fromEntries(
    Object.entries(json)
      .toReversed()
      .map(([key, value]) => [key, shuffled(value)]),
  )
}

describe('a questionnaire', () => {
  it.each(readyQuestionnaires().map((questionnaire) => [questionnaire.id, questionnaire] as const))(
    '%s, exported and imported, is the same to the byte',
    (_, questionnaire) => {
      const file = questionnaireFile(questionnaire)
      expect(questionnaireFile(read(file))).toBe(file)
      expect(read(file)).toEqual(questionnaire)
    },
  )

  it('of any kind is the same to the byte after any number of times', () => {
    fc.assert(
      fc.property(randomQuestionnaires, (questionnaire) => {
        const file = questionnaireFile(questionnaire)
        expect(questionnaireFile(read(questionnaireFile(read(file))))).toBe(file)
        expect(new TextDecoder().decode(new TextEncoder().encode(file))).toBe(file)
      }),
    )
  })

  it('becomes the same file however it was written: order of keys, spaces, defaults, byte order mark, pointer', () => {
    fc.assert(
      fc.property(questionnaireFiles, (written) => {
        const file = questionnaireFile(read(JSON.stringify(written)))
        expect(questionnaireFile(read(`\uFEFF${JSON.stringify(shuffled(written))}`))).toBe(file)
        expect(
          questionnaireFile(read(JSON.stringify({ $schema: 'https://x.no/s.json', ...(written as object) }))),
        ).toBe(file)
      }),
    )
  })

  it('is written with two spaces and a line end at the end', () => {
    const file = questionnaireFile(read(JSON.stringify(allQuestionTypes)))
    expect(file.startsWith('{\n  "id": "all-question-types",\n  "version": 1,\n')).toBe(true)
    expect(file.endsWith('\n}\n')).toBe(true)
  })
})

describe('a file that is not a questionnaire', () => {
  it('says at which line and character it stops being JSON', () => {
    expect(misprintsIn('{\n  "id": "a",\n  "version" 1\n}')).toMatchObject([{ code: 'not-json', place: '3:13' }])
    expect(misprintsIn('{\n  "id": "a"')).toMatchObject([{ code: 'not-json', place: '2:12' }])
  })

  it.each(['', 'null', '[]', '"hei"', '{}', '['.repeat(100_000)])('is a value, not an exception: %j', (text) => {
    expect(misprintsIn(text).length).toBeGreaterThan(0)
  })

  it('may not hide a page of ours', () => {
    expect(misprintsIn(JSON.stringify({ ...allQuestionTypes, id: 'import' }))).toMatchObject([{ code: 'reserved-id' }])
  })

  it.each<[string, string, unknown, object]>([
    ['a missing text', 'title.nn', undefined, { code: 'missing', place: 'title.nn' }],
    ['a number in quotes', 'version', '1', { code: 'wrong-type', about: 'number' }],
    ['an unknown voice', 'sections.0.voices.0', 'all', { code: 'unknown-value', about: 'individual, team' }],
    ['an unknown type', 'sections.0.questions.0.type', 'slider', { code: 'unknown-value' }],
    ['an unknown property', 'sections.0.titel', {}, { code: 'unknown-property', about: 'titel', place: 'sections[0]' }],
    ['no sections', 'sections', [], { code: 'too-few', about: '1' }],
    ['an empty text', 'title.en', ' ', { code: 'empty-text' }],
    ['a key with a capital', 'sections.0.key', 'Steps', { code: 'not-a-key' }],
    ['a date that is none', 'sections.1.questions.3.min', '2013-02-30', { code: 'not-a-date' }],
    ['minutes of none', 'minutes.team', 0, { code: 'too-low', about: '1' }],
    ['a text that is too long', 'sections.1.questions.6.maxCharacters', 301, { code: 'too-high', about: '300' }],
    ['a key used twice', 'sections.1.key', 'steps', { code: 'key-twice', about: 'steps' }],
    [
      'a condition on a later question',
      'sections.0.questions.0.askedIf',
      { question: 'laps' },
      { code: 'condition-not-earlier', about: 'laps' },
    ],
    ['a lacking voice', 'minutes', { team: 1 }, { code: 'minutes-missing', about: 'individual' }],
  ])('tells %s by its code, its place and what it is about', (_, path, value, misprint) => {
    const copy: unknown = structuredClone(allQuestionTypes)
    const steps = path.split('.')
    const last = steps.pop() ?? ''
    Object.assign(
      steps.reduce((at, step) => at[step] as never, copy as Record<string, never>),
      { [last]: value },
    )
    expect(misprintsIn(JSON.stringify(copy))).toContainEqual(expect.objectContaining(misprint))
  })

  it('has words for every rule in every language, and none is left to the program’s own', () => {
    for (const language of languages)
      for (const rule of misprintRules) {
        const words = textsIn(language).questionnaireFiles.misprints[rule]('team-task')
        expect(words).toMatch(/^[A-ZÅ«“Æ].*\.$/)
      }
  })
})
