import * as z from 'zod'
import { fundamentalLevels, fundamentalSchema } from './fundamental.ts'
import { localizedSchema } from './language.ts'

const mostChoicesInARow = 7
const shortTextMaxCharacters = 300
const longTextMaxCharacters = 4000

/** Names a question, an option or a section. It stays the same in every language and every version. */
export const keySchema = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/, 'a key is a-z, 0-9 and hyphen, begins with a letter, and has at most 40 characters')
  .refine((key) => key !== 'constructor', '«constructor» is the one such word that every object in the program knows')

/** Asked only of those who answered an earlier question, and, where `answers` are named, in one of those ways. */
const askedIfSchema = z.strictObject({
  question: keySchema,
  /** As a form sends them: option keys, levels as `0` and up, or `dont-know`. Absent: any answer at all. */
  answers: z.array(z.string().min(1)).min(1).optional(),
})

const asked = {
  key: keySchema,
  label: localizedSchema,
  help: localizedSchema.optional(),
  required: z.boolean().default(false),
  /** Asked only where the municipality's joint answer before this one has a text at this key; that text is shown above. */
  recalls: keySchema.optional(),
  askedIf: askedIfSchema.optional(),
}

const optionSchema = z.strictObject({ key: keySchema, label: localizedSchema })

const optionsSchema = (most: number) =>
  z
    .array(optionSchema)
    .min(2)
    .max(most)
    .refine(
      (options) => new Set(options.map(({ key }) => key)).size === options.length,
      'two options have the same key',
    )

const scaleSchema = z
  .strictObject({
    type: z.literal('scale'),
    ...asked,
    /** What can be observed at each level, lowest first. The place in the list is the level: 0, 1, 2 … */
    levels: z.array(localizedSchema).min(2).max(mostChoicesInARow),
    dontKnow: z.boolean().default(false),
    fundamental: fundamentalSchema.optional(),
    /** What is measured. Stays the same when the words change. */
    concept: keySchema.optional(),
    /** Counts up when a wording or level changes so much that a trend line must break. */
    wording: z.int().min(1).default(1),
  })
  .refine((scale) => !scale.fundamental || scale.levels.length === fundamentalLevels, {
    path: ['levels'],
    error: `a scale of a fundamental has ${fundamentalLevels} levels, 0 to ${fundamentalLevels - 1}`,
  })
  .refine((scale) => scale.levels.length + (scale.dontKnow ? 1 : 0) <= mostChoicesInARow, {
    path: ['levels'],
    error: `at most ${mostChoicesInARow} choices in a row, «vet ikke» included`,
  })

const choiceSchema = z.strictObject({
  type: z.literal('choice'),
  ...asked,
  options: optionsSchema(mostChoicesInARow),
})

const choicesSchema = z.strictObject({
  type: z.literal('choices'),
  ...asked,
  options: optionsSchema(2 * mostChoicesInARow),
})

const shortTextSchema = z.strictObject({
  type: z.literal('short-text'),
  ...asked,
  maxCharacters: z.int().min(1).max(shortTextMaxCharacters).default(shortTextMaxCharacters),
})

const longTextSchema = z.strictObject({
  type: z.literal('long-text'),
  ...asked,
  maxCharacters: z.int().min(1).max(longTextMaxCharacters),
})

const numberSchema = z
  .strictObject({
    type: z.literal('number'),
    ...asked,
    min: z.number(),
    max: z.number(),
    decimals: z.int().min(0).max(3).default(0),
  })
  .refine((number) => number.min <= number.max, { path: ['max'], error: 'max is lower than min' })

const dateSchema = z
  .strictObject({ type: z.literal('date'), ...asked, min: z.iso.date().optional(), max: z.iso.date().optional() })
  .refine((date) => !date.min || !date.max || date.min <= date.max, { path: ['max'], error: 'max is before min' })

const statementSchema = z.strictObject({
  type: z.literal('statement'),
  key: keySchema,
  label: localizedSchema,
  askedIf: askedIfSchema.optional(),
})

/**
 * A question of a questionnaire, told apart by `type`. A statement is only read; the seven others take an answer.
 * To add a type: an arm here, then follow the compiler (README, «Add a question type»).
 */
export const questionSchema = z.discriminatedUnion('type', [
  scaleSchema,
  choiceSchema,
  choicesSchema,
  shortTextSchema,
  longTextSchema,
  numberSchema,
  dateSchema,
  statementSchema,
])

export type Question = z.infer<typeof questionSchema>
export type Statement = z.infer<typeof statementSchema>
export type AskedQuestion = Exclude<Question, Statement>
export type Scale = z.infer<typeof scaleSchema>
export type Option = z.infer<typeof optionSchema>
