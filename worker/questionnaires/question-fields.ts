import * as z from 'zod'
import { longTextMaxCharacters, shortTextMaxCharacters } from '../../schemas/question.ts'
import type { Question } from '../../schemas/question.ts'
import { field } from '../forms/typed-fields.ts'
import type { TypedFields } from '../forms/typed-fields.ts'
import { wordsFields } from './words-fields.ts'

/** In characters. */
const longestLabel = 400
const longestHelp = 1000
const longestRow = 300
const mostDecimals = 3

const plain = (text: string): string => text.trim().replace(',', '.').replace('−', '-')

/** A number, whole or with decimals: `-1,5`. */
const decimal = z
  .array(z.string())
  .transform(([text = '']) => plain(text))
  .pipe(
    z
      .string()
      .min(1, { error: 'missing' })
      .regex(/^-?\d{1,9}(\.\d{1,3})?$/, { error: 'not-a-number' }),
  )
  .transform(Number)

/** A number that was typed, once it has been found to be one. */
export const numberFrom = (text: string): number => Number(plain(text))

/** What a question's form takes, by its type and how many rows of levels or options it has. */
export const questionFields = (type: Question['type'], rows: number): TypedFields => ({
  ...wordsFields('label', longestLabel),
  ...(type !== 'statement' && wordsFields('help', longestHelp)),
  ...ownFields(type, rows),
})

const rowFields = (name: string, rows: number): TypedFields =>
  Object.assign({}, ...Array.from({ length: rows }, (_, index) => wordsFields(`${name}.${index}`, longestRow)))

const ownFields = (type: Question['type'], rows: number): TypedFields => {
  switch (type) {
    case 'scale':
      return rowFields('level', rows)
    case 'choice':
    case 'choices':
      return rowFields('option', rows)
    case 'short-text':
      return { maxCharacters: field.whole(1, shortTextMaxCharacters) }
    case 'long-text':
      return { maxCharacters: field.whole(1, longTextMaxCharacters) }
    case 'number':
      return { min: decimal, max: decimal, decimals: field.whole(0, mostDecimals) }
    case 'date':
      return { min: field.optionalDay(), max: field.optionalDay() }
    case 'statement':
      return {}
  }
}
