import * as z from 'zod'
import { fundamentalLevels, fundamentalSchema } from './fundamental.ts'
import type { localizedSchema } from './language.ts'

/** The most levels or options in a row, «vet ikke» included. */
export const mostChoicesInARow = 7
/** The most options of a question that takes several. */
export const mostOptions = 2 * mostChoicesInARow
export const shortTextMaxCharacters = 300
export const longTextMaxCharacters = 4000
/** A draft may have more than it can keep when it is made ready. */
const mostInDraft = 40

/** Names a question, an option or a section. It stays the same in every language and every version. */
export const keySchema = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/, 'a key is a-z, 0-9 and hyphen, begins with a letter, and has at most 40 characters')
  .refine((key) => key !== 'constructor', {
    error: '«constructor» is the one such word that every object in the program knows',
    params: { rule: 'key-constructor' },
  })
  .meta({
    id: 'key',
    description:
      'Names a questionnaire, a section, a question or an option. It stays the same in every language and every version, and is never «constructor».',
  })

const askedIfSchema = z
  .strictObject({
    question: keySchema.describe('An earlier question, which everyone who meets this one meets too.'),
    answers: z
      .array(z.string().min(1))
      .min(1)
      .optional()
      .describe('As a form sends them: option keys, levels as 0 and up, or dont-know. Absent: any answer at all.'),
  })
  .meta({
    id: 'condition',
    description:
      'Asked only of those who answered an earlier question, and, where answers are named, in one of those ways.',
  })

/**
 * How much must be there. A ready question has all its words, levels and options; one in a draft may lack any of them, and
 * is held to the rules between them only when it is made ready.
 */
interface Demands {
  words: typeof localizedSchema
  isReady: boolean
}

const askedWith = ({ words }: Demands) => ({
  key: keySchema,
  label: words,
  help: words.optional(),
  required: z.boolean().default(false).describe('Whether it must be answered, when it is asked.'),
  recalls: keySchema
    .optional()
    .describe(
      'Asked only where the joint answer of the municipality in the round before has a text at this key; that text is shown above. For the team only.',
    ),
  askedIf: askedIfSchema.optional(),
})

const listOf = <T extends z.ZodType>(item: T, most: number, { isReady }: Demands) =>
  z
    .array(item)
    .min(isReady ? 2 : 0)
    .max(isReady ? most : mostInDraft)

const optionsWith = (demands: Demands, most: number) =>
  listOf(z.strictObject({ key: keySchema, label: demands.words }), most, demands).refine(
    (options) => new Set(options.map(({ key }) => key)).size === options.length,
    { error: 'two options have the same key', params: { rule: 'option-twice' } },
  )

const scaleWith = (demands: Demands) =>
  z
    .strictObject({
      type: z.literal('scale'),
      ...askedWith(demands),
      levels: listOf(demands.words, mostChoicesInARow, demands).describe(
        'What can be observed at each level, lowest first. The place in the list is the level: 0, 1, 2 …',
      ),
      dontKnow: z
        .boolean()
        .default(false)
        .describe(`Whether «don’t know» can be chosen. With it, at most ${mostChoicesInARow} choices in a row.`),
      fundamental: fundamentalSchema
        .optional()
        .describe(
          `The fundamental that it scores, if any: then it has ${fundamentalLevels} levels. One scale for each.`,
        ),
      concept: keySchema.optional().describe('What is measured. Stays the same when the words change.'),
      wording: z
        .int()
        .min(1)
        .default(1)
        .describe('Counts up when the words change so much that a trend line must break.'),
    })
    .refine((scale) => !demands.isReady || !scale.fundamental || scale.levels.length === fundamentalLevels, {
      path: ['levels'],
      error: `a scale of a fundamental has ${fundamentalLevels} levels, 0 to ${fundamentalLevels - 1}`,
      params: { rule: 'fundamental-levels' },
    })
    .refine((scale) => !demands.isReady || scale.levels.length + (scale.dontKnow ? 1 : 0) <= mostChoicesInARow, {
      path: ['levels'],
      error: `at most ${mostChoicesInARow} choices in a row, «vet ikke» included`,
      params: { rule: 'too-many-choices' },
    })

const choiceWith = (demands: Demands) =>
  z.strictObject({
    type: z.literal('choice'),
    ...askedWith(demands),
    options: optionsWith(demands, mostChoicesInARow),
  })

const choicesWith = (demands: Demands) =>
  z.strictObject({ type: z.literal('choices'), ...askedWith(demands), options: optionsWith(demands, mostOptions) })

const shortTextWith = (demands: Demands) =>
  z.strictObject({
    type: z.literal('short-text'),
    ...askedWith(demands),
    maxCharacters: z.int().min(1).max(shortTextMaxCharacters).default(shortTextMaxCharacters),
  })

const longTextWith = (demands: Demands) =>
  z.strictObject({
    type: z.literal('long-text'),
    ...askedWith(demands),
    maxCharacters: z.int().min(1).max(longTextMaxCharacters),
  })

const numberWith = (demands: Demands) =>
  z
    .strictObject({
      type: z.literal('number'),
      ...askedWith(demands),
      min: z.number(),
      max: z.number(),
      decimals: z.int().min(0).max(3).default(0),
    })
    .refine((number) => number.min <= number.max, {
      path: ['max'],
      error: 'max is lower than min',
      params: { rule: 'max-under-min' },
    })

const dateWith = (demands: Demands) =>
  z
    .strictObject({
      type: z.literal('date'),
      ...askedWith(demands),
      min: z.iso.date().optional(),
      max: z.iso.date().optional(),
    })
    .refine((date) => !date.min || !date.max || date.min <= date.max, {
      path: ['max'],
      error: 'max is before min',
      params: { rule: 'max-under-min' },
    })

const statementWith = ({ words }: Demands) =>
  z.strictObject({
    type: z.literal('statement'),
    key: keySchema,
    label: words,
    askedIf: askedIfSchema.optional(),
  })

/**
 * A question of a questionnaire, told apart by `type`. A statement is only read; the seven others take an answer.
 * To add a type: an arm here, then follow the compiler (README, «Add a question type»).
 */
export const questionWith = (demands: Demands) =>
  z.discriminatedUnion('type', [
    scaleWith(demands),
    choiceWith(demands),
    choicesWith(demands),
    shortTextWith(demands),
    longTextWith(demands),
    numberWith(demands),
    dateWith(demands),
    statementWith(demands),
  ])

export type Question = z.infer<ReturnType<typeof questionWith>>
/** The types that a question can be of, in the order they are offered. */
export const questionTypes = [
  'scale',
  'choice',
  'choices',
  'short-text',
  'long-text',
  'number',
  'date',
  'statement',
] as const satisfies Question['type'][]

export type Statement = Extract<Question, { type: 'statement' }>
export type AskedQuestion = Exclude<Question, Statement>
export type Scale = Extract<Question, { type: 'scale' }>
export type Option = Extract<Question, { type: 'choice' }>['options'][number]
