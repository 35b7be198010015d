import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentOf } from '../../schemas/answers-content.ts'
import { answersSchemaFor, typedFrom } from '../../schemas/answers.ts'
import { isAskedAfter } from '../../schemas/asked-if.ts'
import type { AskedQuestion } from '../../schemas/question.ts'
import { choicesIn, questionnaireSchema, questionsFor } from '../../schemas/questionnaire.ts'
import allQuestionTypes from '../../schemas/examples/all-question-types.json' with { type: 'json' }
import { contentOfFields } from '../../web/browser/draft-content.ts'
import { randomQuestionnaires } from '../support/random-questionnaire.ts'

/** What a browser finds in the fields of a question: choices in the order of the form, and texts as they were typed. */
const fieldOf = (question: AskedQuestion): fc.Arbitrary<string[]> => {
  const choices = choicesIn(question)
  if (question.type === 'choices') return fc.subarray(choices)
  if (choices.length > 0)
    return fc.option(
      fc.constantFrom(...choices).map((one) => [one]),
      { nil: [] },
    )
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      ' ',
      'a\r\nb',
      ' a\n',
      '1 000,5',
      '−2',
      '-0',
      '3.0',
      '5.3.2014',
      '05. 03. 2014',
      '2014-03-05',
      '0001',
    ),
    fc.integer({ min: -9, max: 9 }).map(String),
  )
  return text.map((typed) => (typed === '' ? [] : [typed]))
}

const formOf = (questions: AskedQuestion[]) =>
  fc.record(Object.fromEntries(questions.map((question) => [question.key, fieldOf(question)])))

/** The text of a draft equals the text of what the server stores of it, wherever it stores it. */
const agree = (questions: AskedQuestion[], typed: Record<string, string[]>): boolean => {
  const stored = answersSchemaFor(questions).safeParse(typed)
  if (!stored.success) return false
  const asked = questions.filter((question) => isAskedAfter(question, stored.data))
  const fields = asked.map(({ key, type }) => ({ key, values: typed[key] ?? [], reads: type }))
  expect(contentOfFields(fields)).toBe(contentOf(Object.entries(typedFrom(stored.data))))
  return true
}

describe('the text that a receipt’s hash is made of', () => {
  it('is made alike by the browser and the server, of every type of question', () => {
    const questions = questionsFor(questionnaireSchema.parse(allQuestionTypes), 'individual')
    const optional = questions.map((question) => ({ ...question, required: false }))
    let accepted = 0
    fc.assert(
      fc.property(formOf(optional), (typed) => void (accepted += agree(optional, typed) ? 1 : 0)),
      { numRuns: 500 },
    )
    expect(accepted).toBeGreaterThan(10)
  })

  it('is made alike of any questionnaire that someone may write', () => {
    let accepted = 0
    const filled = randomQuestionnaires.chain((questionnaire) => {
      const questions = questionsFor(questionnaire, 'individual')
      return formOf(questions).map((typed) => ({ questions, typed }))
    })
    fc.assert(
      fc.property(filled, ({ questions, typed }) => void (accepted += agree(questions, typed) ? 1 : 0)),
      { numRuns: 300 },
    )
    expect(accepted).toBeGreaterThan(10)
  })
})
