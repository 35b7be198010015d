import * as z from 'zod'
import { isAskedAfter } from './asked-if.ts'
import type { AskedQuestion, Option, Scale } from './question.ts'
import { tidyText, typedDate, typedNumber } from './typed-value.ts'

/** The answer of someone who does not know: counted on its own, never 0. */
export const dontKnow = 'dont-know'

/** Why an answer is not accepted. Each has words in three languages in web/texts. */
export const answerFaults = [
  'missing',
  'not-an-option',
  'too-long',
  'not-a-number',
  'out-of-range',
  'not-a-date',
  'unreadable',
] as const

export type AnswerFault = (typeof answerFaults)[number]

const answerSchema = z.union([z.number(), z.string(), z.array(z.string())])

/**
 * One response's answers by question key. A scale is its level (0 and up) or `dont-know`; one choice is its option's
 * key; several choices are a list of keys; a date is `YYYY-MM-DD`. A question that was skipped has no entry.
 */
export const storedAnswersSchema = z.record(z.string(), answerSchema)

export type Answer = z.infer<typeof answerSchema>
export type Answers = z.infer<typeof storedAnswersSchema>

/** What a form sends: for each question key, the values of the fields with that name. */
export type Typed = Record<string, string[]>

/**
 * The schema of the answers to these questions, in their order, from what a form sends. Fields that no question asks for
 * are dropped, and so is what was typed at a question whose condition the earlier answers do not meet: it is neither
 * required nor stored. Each fault is an issue whose path is the question's key and whose message is an `AnswerFault`.
 */
export const answersSchemaFor = (questions: readonly AskedQuestion[]) =>
  z.record(z.string(), z.array(z.string())).transform((typed, context): Answers => {
    const answers: Answers = {}
    for (const question of questions) {
      if (!isAskedAfter(question, answers)) continue
      const values = typed[question.key] ?? []
      const reading = readField(
        question,
        values.map(tidyText).filter((value) => value !== ''),
      )
      if ('fault' in reading) context.addIssue({ code: 'custom', message: reading.fault, path: [question.key] })
      else if (reading.answer !== undefined) answers[question.key] = reading.answer
    }
    return answers
  })

/** The answers as a form would send them, so that a stored response can be shown in its form again. */
export const typedFrom = (answers: Answers): Typed =>
  Object.fromEntries(Object.entries(answers).map(([key, answer]) => [key, [answer].flat().map(String)]))

type Reading = { answer: Answer | undefined } | { fault: AnswerFault }

const readField = (question: AskedQuestion, values: string[]): Reading => {
  const [value] = values
  if (value === undefined) return question.required ? { fault: 'missing' } : { answer: undefined }
  if (values.some((typed) => typed.includes('\0'))) return { fault: 'unreadable' }
  switch (question.type) {
    case 'scale':
      return readLevel(question, value)
    case 'choice':
      return isOption(question.options, value) ? { answer: value } : { fault: 'not-an-option' }
    case 'choices':
      return readChoices(question.options, values)
    case 'short-text':
    case 'long-text':
      return charactersIn(value) <= question.maxCharacters ? { answer: value } : { fault: 'too-long' }
    case 'number':
      return readNumber(question, value)
    case 'date':
      return readDate(question, value)
  }
}

const readLevel = (scale: Scale, value: string): Reading => {
  if (value === dontKnow && scale.dontKnow) return { answer: dontKnow }
  const level = scale.levels.findIndex((_, index) => String(index) === value)
  return level === -1 ? { fault: 'not-an-option' } : { answer: level }
}

const readChoices = (options: readonly Option[], values: string[]): Reading => {
  if (!values.every((value) => isOption(options, value))) return { fault: 'not-an-option' }
  return { answer: options.map((option) => option.key).filter((key) => values.includes(key)) }
}

const readNumber = (question: Extract<AskedQuestion, { type: 'number' }>, value: string): Reading => {
  const number = typedNumber(value)
  if (number === undefined || Number(number.toFixed(question.decimals)) !== number) return { fault: 'not-a-number' }
  return number >= question.min && number <= question.max ? { answer: number } : { fault: 'out-of-range' }
}

const readDate = (question: Extract<AskedQuestion, { type: 'date' }>, value: string): Reading => {
  const date = isoDate(value)
  if (!date) return { fault: 'not-a-date' }
  const early = question.min !== undefined && date < question.min
  const late = question.max !== undefined && date > question.max
  return early || late ? { fault: 'out-of-range' } : { answer: date }
}

const isoDate = (value: string): string | undefined => {
  const date = typedDate(value)
  return z.iso.date().safeParse(date).success ? date : undefined
}

/** In code points: a plain emoji is one, as it is to a person. */
const charactersIn = (text: string): number => Array.from(text).length

const isOption = (options: readonly Option[], value: string): boolean => options.some((option) => option.key === value)
