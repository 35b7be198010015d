import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestAnswerBytes, longestFormBytes } from '../../schemas/answer-size.ts'
import { answersSchemaFor, typedFrom } from '../../schemas/answers.ts'
import type { Typed } from '../../schemas/answers.ts'
import type { AskedQuestion } from '../../schemas/question.ts'
import { questionnaireSchema, questionsFor } from '../../schemas/questionnaire.ts'
import { voices } from '../../schemas/voice.ts'
import allQuestionTypes from '../../schemas/examples/all-question-types.json' with { type: 'json' }
import fiveFundamentals from '../../schemas/questionnaires/five-fundamentals.json' with { type: 'json' }

describe('a stored response', () => {
  const questions = questionsFor(questionnaireSchema.parse(allQuestionTypes), 'individual')
  const schema = answersSchemaFor(questions)

  it('is the same after it has been shown in its form and sent again', () => {
    fc.assert(
      fc.property(formOf(questions, typedFor), (typed) => {
        const stored = schema.parse(typed)
        expect(schema.parse(typedFrom(stored))).toEqual(stored)
      }),
    )
  })

  it('is the same after it has been stored as JSON', () => {
    fc.assert(
      fc.property(formOf(questions, typedFor), (typed) => {
        const stored = schema.parse(typed)
        expect(JSON.parse(JSON.stringify(stored))).toEqual(stored)
      }),
    )
  })
})

describe.each(voices)('the longest possible answer to five-fundamentals for %s', (voice) => {
  const questions = questionsFor(questionnaireSchema.parse(fiveFundamentals), voice)
  const schema = answersSchemaFor(questions)

  it('is accepted, and is sent in no more bytes than were computed, whatever is typed', () => {
    fc.assert(
      fc.property(formOf(questions, fullFor), (typed) => {
        expect(schema.safeParse(typed).success).toBe(true)
        expect(bytesSent(typed)).toBeLessThanOrEqual(longestAnswerBytes(questions))
      }),
    )
  })

  it('is computed to the byte: it is reached by the widest characters', () => {
    const typed = Object.fromEntries(questions.map((question) => [question.key, widest(question)]))
    const leadingAmpersand = 1
    expect(bytesSent(typed)).toBe(longestAnswerBytes(questions) - leadingAmpersand)
  })

  it('fits in a form that the server takes', () => {
    expect(longestAnswerBytes(questions)).toBeLessThanOrEqual(longestFormBytes)
  })
})

const bytesSent = (typed: Typed): number => {
  const form = new URLSearchParams()
  for (const [key, values] of Object.entries(typed)) for (const value of values) form.append(`q.${key}`, value)
  return form.toString().length
}

/** A form with something in every field of the questions. */
function formOf(
  questions: AskedQuestion[],
  fieldFor: (question: AskedQuestion) => fc.Arbitrary<string[]>,
): fc.Arbitrary<Typed> {
  return fc.record(Object.fromEntries(questions.map((question) => [question.key, fieldFor(question)])))
}

/** What someone may type, or leave out where the question can be skipped. */
function typedFor(question: AskedQuestion): fc.Arbitrary<string[]> {
  const given = givenFor(question)
  return question.required ? given : fc.oneof(fc.constantFrom<string[]>([], ['']), given)
}

function givenFor(question: AskedQuestion): fc.Arbitrary<string[]> {
  switch (question.type) {
    case 'scale': {
      const levels = question.levels.map((_, level) => String(level))
      return fc.constantFrom(...levels, ...(question.dontKnow ? ['dont-know'] : [])).map((value) => [value])
    }
    case 'choice':
      return fc.constantFrom(...question.options).map((option) => [option.key])
    case 'choices':
      return fc.shuffledSubarray(question.options.map((option) => option.key))
    case 'short-text':
    case 'long-text':
      return fc.string({ unit: 'binary', maxLength: 60 }).map((text) => [text.replaceAll('\0', '\r\n')])
    case 'number':
      return fc
        .tuple(fc.integer({ min: question.min, max: question.max }), fc.constantFrom('', ',0', '.00', ' '))
        .map(([whole, ending]) => [`${whole}${ending}`])
    case 'date':
      return fc
        .date({ min: new Date('2013-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
        .chain((day) =>
          fc.constantFrom(
            day.toISOString().slice(0, 10),
            `${day.getUTCDate()}.${day.getUTCMonth() + 1}.${day.getUTCFullYear()}`,
          ),
        )
        .map((value) => [value])
  }
}

/** As much as a field takes: every choice, or one character until the text is full. */
function fullFor(question: AskedQuestion): fc.Arbitrary<string[]> {
  if (question.type === 'choices') return fc.constant(question.options.map((option) => option.key))
  if (question.type !== 'short-text' && question.type !== 'long-text') return givenFor(question)
  return fc.constantFrom('a', 'å', '€', '字', '&', ' ', '\r\n', '😀', '👩‍⚕️').map((character) => {
    const counted = character === '\r\n' ? 1 : character.length
    return [character.repeat(Math.floor(question.maxCharacters / counted))]
  })
}

function widest(question: AskedQuestion): string[] {
  switch (question.type) {
    case 'scale':
      return ['dont-know']
    case 'choice':
      return [question.options.map((option) => option.key).reduce((a, b) => (b.length > a.length ? b : a))]
    case 'choices':
      return question.options.map((option) => option.key)
    case 'short-text':
    case 'long-text':
      return ['😀'.repeat(question.maxCharacters)]
    case 'number':
    case 'date':
      throw new Error(`five-fundamentals asks for no ${question.type}`)
  }
}
