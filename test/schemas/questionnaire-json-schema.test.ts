import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { questionnaireJsonSchema } from '../../schemas/questionnaire-json-schema.ts'
import { readQuestionnaire } from '../../schemas/read-questionnaire.ts'
import allQuestionTypes from '../../schemas/examples/all-question-types.json' with { type: 'json' }
import fiveFundamentals from '../../schemas/questionnaires/five-fundamentals.json' with { type: 'json' }
import presentation from '../../schemas/questionnaires/presentation.json' with { type: 'json' }
import reflection from '../../schemas/questionnaires/reflection.json' with { type: 'json' }
import roadmap from '../../schemas/questionnaires/roadmap.json' with { type: 'json' }
import wheel from '../../schemas/questionnaires/wheel.json' with { type: 'json' }
import { conditional } from '../support/conditional.ts'

const files = { fiveFundamentals, presentation, reflection, roadmap, wheel, allQuestionTypes, conditional }

/** Someone else's reading of JSON Schema. Dates also have a pattern, so their format adds nothing. */
const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true, formats: { date: true } })
const validate = ajv.compile(questionnaireJsonSchema())

/** A copy with one thing changed, at a path. */
const changed = (file: unknown, path: readonly (string | number)[], value: unknown): unknown => {
  const copy = structuredClone(file)
  const last = path.at(-1) ?? ''
  const parent = path
    .slice(0, -1)
    .reduce<Record<string | number, unknown>>((at, step) => at[step] as never, copy as never)
  if (value === undefined) delete parent[last]
  else parent[last] = value
  return copy
}

describe('the published schema', () => {
  it.each(Object.entries(files))('accepts %s', (_, file) => {
    expect(validate(file) ? [] : validate.errors).toEqual([])
  })

  it('accepts a file that points to it, for editors', () => {
    expect(validate({ $schema: 'https://fundament.example.no/schemas/questionnaire.json', ...wheel })).toBe(true)
  })

  it.each<[mistake: string, path: (string | number)[], value: unknown]>([
    ['a label without nynorsk', ['sections', 0, 'questions', 0, 'label', 'nn'], undefined],
    ['an empty label', ['sections', 0, 'questions', 0, 'label', 'en'], ''],
    ['a key with a capital', ['sections', 0, 'key'], 'Wheel'],
    ['an unknown question type', ['sections', 0, 'questions', 0, 'type'], 'slider'],
    ['a property that nothing reads', ['sections', 0, 'questions', 0, 'requird'], true],
    ['one option', ['sections', 0, 'questions', 0, 'options'], [{ key: 'a', label: { nb: 'A', nn: 'A', en: 'A' } }]],
    ['an unknown voice', ['sections', 0, 'voices'], ['everyone']],
    ['no sections', ['sections'], []],
    ['version 0', ['version'], 0],
    ['a condition without a question', ['sections', 0, 'questions', 0, 'askedIf'], { answers: ['yes'] }],
  ])('refuses %s, as the import does', (_, path, value) => {
    const file = changed(wheel, path, value)
    expect([validate(file), readQuestionnaire(file).ok]).toEqual([false, false])
  })

  it.each(['required', 'recalls', 'levels', 'dontKnow', 'concept', 'wording', 'voices', 'minutes', 'howToAnswer'])(
    'says in words what «%s» is for',
    (name) => {
      const found = propertiesNamed(name, questionnaireJsonSchema()['properties'])
      expect(found.length).toBeGreaterThan(0)
      for (const property of found) expect(property).toHaveProperty('description')
    },
  )
})

/** Every property of this name that a schema describes, wherever it stands. */
const propertiesNamed = (name: string, schema: unknown): unknown[] => {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, value]) => [
    ...(key === name && !Array.isArray(value) ? [value] : []),
    ...propertiesNamed(name, value),
  ])
}
