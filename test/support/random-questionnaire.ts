import * as fc from 'fast-check'
import { questionnaireSchema } from '../../schemas/questionnaire.ts'
import type { Questionnaire } from '../../schemas/questionnaire.ts'

const key = fc
  .stringMatching(/^[a-z][a-z0-9-]{0,12}$/)
  .filter((text) => !['constructor', 'new', 'import'].includes(text))

/** Any words at all, also those that look like markup, JSON or formulas, or need escaping. */
const text = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
    fc.constantFrom('Æøå', '</script>', '"\\', '=1+1', '\u2028', '😀', '{"a": 1}', 'a\r\nb', '\uD800'),
  )
  .filter((words) => words.trim() !== '')

const words = fc.record({ nb: text, nn: text, en: text })

const optional = <T>(name: string, value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined }).map((some) => (some === undefined ? {} : { [name]: some }))

const merged = (...parts: fc.Arbitrary<object>[]): fc.Arbitrary<object> =>
  fc.tuple(...parts).map((all) => Object.assign({}, ...all) as object)

const options = (most: number) =>
  fc.uniqueArray(fc.record({ key, label: words }), { selector: (option) => option.key, minLength: 2, maxLength: most })

const asked = merged(fc.record({ label: words }), optional('help', words), optional('required', fc.boolean()))

const questions: fc.Arbitrary<object>[] = [
  merged(
    fc.record({ type: fc.constant('scale'), levels: fc.array(words, { minLength: 2, maxLength: 6 }) }),
    asked,
    optional('dontKnow', fc.boolean()),
    optional('concept', key),
    optional('wording', fc.integer({ min: 1, max: 9 })),
  ),
  merged(fc.record({ type: fc.constant('choice'), options: options(7) }), asked),
  merged(fc.record({ type: fc.constant('choices'), options: options(14) }), asked),
  merged(
    fc.record({ type: fc.constant('short-text') }),
    asked,
    optional('maxCharacters', fc.integer({ min: 1, max: 300 })),
  ),
  merged(fc.record({ type: fc.constant('long-text'), maxCharacters: fc.integer({ min: 1, max: 400 }) }), asked),
  merged(
    fc.tuple(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.nat()).map(([min, more]) => ({
      type: 'number',
      min,
      max: min + more,
    })),
    asked,
    optional('decimals', fc.integer({ min: 0, max: 3 })),
  ),
  merged(fc.record({ type: fc.constant('date') }), asked, optional('min', fc.constant('2013-01-01'))),
  fc.record({ type: fc.constant('statement'), label: words }),
]

/** Each question with a key of its own, and some with a condition on the one before. */
const keyed = fc.array(fc.tuple(fc.oneof(...questions), fc.boolean()), { minLength: 1, maxLength: 6 }).map((all) =>
  all.map(([question, hasCondition], at) => ({
    ...question,
    key: `question-${at}`,
    ...(hasCondition && at > 0 && isAnswered(all[at - 1]?.[0]) && { askedIf: { question: `question-${at - 1}` } }),
  })),
)

const isAnswered = (question: object | undefined): boolean =>
  question !== undefined && 'type' in question && question.type !== 'statement'

/** A questionnaire file as someone might write it: any types, any words, defaults left out or not. */
export const questionnaireFiles: fc.Arbitrary<unknown> = merged(
  fc.record({
    id: key,
    version: fc.integer({ min: 1, max: 99 }),
    title: words,
    minutes: fc.constant({ individual: 1, team: 2 }),
    sections: keyed.map((some) => [{ key: 'only', voices: ['individual', 'team'], questions: some }]),
  }),
  optional('moment', fc.constantFrom('before', 'at')),
  optional('howToAnswer', fc.record({ team: words })),
).filter((file) => questionnaireSchema.safeParse(file).success)

/** A questionnaire as the program keeps it. */
export const randomQuestionnaires: fc.Arbitrary<Questionnaire> = questionnaireFiles.map((file) =>
  questionnaireSchema.parse(file),
)
