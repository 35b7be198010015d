import { fundamentalLevels, fundamentalSchema } from '../../schemas/fundamental.ts'
import type { Fundamental } from '../../schemas/fundamental.ts'
import type { Localized } from '../../schemas/language.ts'
import { longTextMaxCharacters } from '../../schemas/question.ts'
import type { Option, Question, Scale } from '../../schemas/question.ts'
import { choicesIn } from '../../schemas/questionnaire.ts'
import { freshKey } from '../domain/draft-keys.ts'
import { fieldOf } from '../forms/form-fields.ts'
import type { FormFields } from '../forms/form-fields.ts'
import { readWholeDate } from '../forms/typed-dates.ts'
import { numberFrom } from './question-fields.ts'
import { emptyRows, isWritten, rowValues, rowsIn } from './question-rows.ts'
import { someWordsIn, wordsIn, wordsValues } from './words-fields.ts'

/** Where a question stands, as its form needs to know. */
export interface QuestionSurroundings {
  /** The questions whose answers it may hang on. */
  before: readonly Question[]
  /** The texts of the joint answer before this one that it may recall. */
  recallable: readonly Question[]
  /** Option keys that are or have been used in it. */
  optionKeys: readonly string[]
}

type Values = Record<string, string | number | readonly string[] | undefined>

const noWords: Localized = { nb: '', nn: '', en: '' }
const optionsToBegin = 3
const charactersToBegin = 1000

/** An empty question of a type, to be filled in. */
export const emptyQuestion = (type: Question['type'], key: string): Question => {
  const asked = { key, label: noWords, required: false }
  switch (type) {
    case 'scale':
      return { type, ...asked, levels: [], dontKnow: true, concept: key, wording: 1 }
    case 'choice':
    case 'choices':
      return { type, ...asked, options: [] }
    case 'short-text':
      return { type, ...asked, maxCharacters: 120 }
    case 'long-text':
      return { type, ...asked, maxCharacters: Math.min(charactersToBegin, longTextMaxCharacters) }
    case 'number':
      return { type, ...asked, min: 0, max: 100, decimals: 0 }
    case 'date':
      return { type, ...asked }
    case 'statement':
      return { type, key, label: noWords }
  }
}

/** A question as the values of its form. */
export const questionValues = (question: Question): Values => ({
  ...wordsValues('label', question.label),
  'askedIf.question': question.askedIf?.question,
  ...(question.askedIf && { [`askedIf.${question.askedIf.question}`]: question.askedIf.answers }),
  ...(question.type !== 'statement' && {
    ...wordsValues('help', question.help),
    required: question.required ? 'yes' : undefined,
    recalls: question.recalls,
  }),
  ...ownValues(question),
})

const ownValues = (question: Question): Values => {
  switch (question.type) {
    case 'scale': {
      const rows = question.levels.map((words) => ({ words, key: undefined }))
      return {
        ...rowValues('level', rows.length === 0 ? emptyRows(fundamentalLevels) : rows),
        dontKnow: question.dontKnow ? 'yes' : undefined,
        fundamental: question.fundamental,
      }
    }
    case 'choice':
    case 'choices': {
      const rows = question.options.map(({ key, label }) => ({ words: label, key }))
      return rowValues('option', rows.length === 0 ? emptyRows(optionsToBegin) : rows)
    }
    case 'short-text':
    case 'long-text':
      return { maxCharacters: question.maxCharacters }
    case 'number':
      return { min: question.min, max: question.max, decimals: question.decimals }
    case 'date':
      return { min: question.min, max: question.max }
    case 'statement':
      return {}
  }
}

/** The question that a form says, once its fields have been found to be right. `was` is the question before it. */
export const questionFrom = (sent: FormFields, was: Question, surroundings: QuestionSurroundings): Question => {
  const askedIf = conditionFrom(sent, surroundings.before)
  const common = { key: was.key, label: wordsIn(sent, 'label'), ...(askedIf && { askedIf }) }
  if (was.type === 'statement') return { type: was.type, ...common }
  const help = someWordsIn(sent, 'help')
  const recalls = surroundings.recallable.find(({ key }) => key === fieldOf(sent, 'recalls'))?.key
  const asked = {
    ...common,
    ...(help && { help }),
    required: fieldOf(sent, 'required') === 'yes',
    ...(recalls !== undefined && { recalls }),
  }
  const text = (name: string) => fieldOf(sent, name) ?? ''
  switch (was.type) {
    case 'scale':
      return { type: was.type, ...asked, ...scaleFrom(sent, was) }
    case 'choice':
    case 'choices':
      return { type: was.type, ...asked, options: optionsFrom(sent, was.options, surroundings.optionKeys) }
    case 'short-text':
    case 'long-text':
      return { type: was.type, ...asked, maxCharacters: numberFrom(text('maxCharacters')) }
    case 'number': {
      const [min, max, decimals] = [numberFrom(text('min')), numberFrom(text('max')), numberFrom(text('decimals'))]
      return { type: was.type, ...asked, min, max, decimals }
    }
    case 'date': {
      const [min, max] = [readWholeDate(text('min')), readWholeDate(text('max'))]
      return { type: was.type, ...asked, ...(min !== undefined && { min }), ...(max !== undefined && { max }) }
    }
  }
}

const scaleFrom = (sent: FormFields, was: Scale) => {
  const chosen = fundamentalSchema.safeParse(fieldOf(sent, 'fundamental')).data
  return {
    levels: rowsIn(sent, 'level')
      .filter(isWritten)
      .map(({ words }) => words),
    dontKnow: fieldOf(sent, 'dontKnow') === 'yes',
    ...(chosen && { fundamental: chosen }),
    ...measuredBy(was, chosen),
  }
}

/** What a scale measures stays the same for as long as its fundamental does. */
const measuredBy = (was: Scale, fundamental: Fundamental | undefined) => {
  if (was.fundamental !== fundamental) return { concept: fundamental ?? was.key, wording: 1 }
  return { ...(was.concept !== undefined && { concept: was.concept }), wording: was.wording }
}

const optionsFrom = (sent: FormFields, was: readonly Option[], taken: readonly string[]): Option[] => {
  const options: Option[] = []
  for (const { words, key } of rowsIn(sent, 'option').filter(isWritten)) {
    const used = options.map((option) => option.key)
    const isKept = key !== undefined && was.some((option) => option.key === key) && !used.includes(key)
    const own = isKept ? key : freshKey([words.nb, words.nn, words.en], 'option', [...taken, ...used])
    options.push({ key: own, label: words })
  }
  return options
}

const conditionFrom = (sent: FormFields, before: readonly Question[]): Question['askedIf'] => {
  const earlier = before.find(({ key }) => key === fieldOf(sent, 'askedIf.question'))
  if (!earlier) return undefined
  const possible = choicesIn(earlier)
  const answers = (sent.get(`askedIf.${earlier.key}`) ?? []).filter((answer) => possible.includes(answer))
  return { question: earlier.key, ...(answers.length > 0 && { answers }) }
}
