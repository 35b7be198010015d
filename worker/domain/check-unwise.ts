import { questionTexts, textsIn } from '../../schemas/draft-text.ts'
import type { DraftPlace } from '../../schemas/draft-text.ts'
import type { Finding, FindingParams, UnwiseCode } from '../../schemas/finding.ts'
import { fundamentals } from '../../schemas/fundamental.ts'
import { languages } from '../../schemas/language.ts'
import type { Option, Question, Scale } from '../../schemas/question.ts'
import type { QuestionnaireDraft } from '../../schemas/questionnaire-draft.ts'
import { questionsFor } from '../../schemas/questionnaire.ts'
import { answerSeconds, wordsIn } from './answer-seconds.ts'
import { questionsIn } from './draft-keys.ts'

/** Own answers are given between two meetings. */
const longestOwnAnswerSeconds = 180
const mostWordsInLevel = 10
const dontKnowWords = /vet ikke|veit ikkje|don[’']t know/i
const anonymousWords = /anonym/i
/** Help that says who will see a text does it with one of these. */
const seeingWords = /\b(vis|vise|vises|viser|vist|synlig|synleg|ser|lese|leser|les|show|shown|see|sees|seen|read)\b/i

/** What a draft can be made ready with, but hardly should, in the order of the questionnaire. */
export const unwiseIn = (draft: QuestionnaireDraft): Finding[] => [
  ...timeFindings(draft),
  ...fundamentalFindings(draft),
  ...anonymousFindings(draft),
  ...ownTextFindings(draft),
  ...questionsIn(draft).flatMap((question) => {
    if (question.type === 'scale') return scaleFindings(question)
    return 'options' in question ? optionFindings(question.key, question.options) : []
  }),
]

const unwise = (code: UnwiseCode, place: DraftPlace, params: FindingParams = {}, field?: string): Finding => ({
  severity: 'unwise',
  code,
  place,
  params,
  ...(field !== undefined && { field }),
})

const timeFindings = (draft: QuestionnaireDraft): Finding[] => {
  if (questionsFor(draft, 'individual').length === 0) return []
  const seconds = Math.max(...languages.map((language) => answerSeconds(draft, 'individual', language)))
  if (seconds <= longestOwnAnswerSeconds) return []
  return [unwise('takes-long', { introduction: true }, { seconds: Math.round(seconds) })]
}

const fundamentalFindings = (draft: QuestionnaireDraft): Finding[] => {
  const carried = new Set(questionsIn(draft).flatMap((one) => (one.type === 'scale' ? (one.fundamental ?? []) : [])))
  if (carried.size === 0 || carried.size === fundamentals.length) return []
  return [unwise('some-fundamentals', { introduction: true }, { count: carried.size, most: fundamentals.length })]
}

const anonymousFindings = (draft: QuestionnaireDraft): Finding[] =>
  textsIn(draft).flatMap(({ place, field, words }) => {
    const language = languages.find((one) => anonymousWords.test(words[one]))
    return language ? [unwise('anonymous', place, {}, `${field}.${language}`)] : []
  })

/** Texts that people write on their own: few, free, and with a word on who will see them. */
const ownTextFindings = (draft: QuestionnaireDraft): Finding[] => {
  const texts = questionsFor(draft, 'individual').filter(({ type }) => type === 'short-text' || type === 'long-text')
  const [, second] = texts
  return [
    ...(second ? [unwise('many-texts', { question: second.key }, { count: texts.length })] : []),
    ...texts.flatMap((text) => [
      ...(text.required ? [unwise('required-text', { question: text.key }, {}, 'required')] : []),
      ...(saysWhoSees(text) ? [] : [unwise('text-without-who', { question: text.key }, {}, 'help.nb')]),
    ]),
  ]
}

const saysWhoSees = (question: Question): boolean =>
  questionTexts(question)
    .filter(({ field }) => field === 'help')
    .some(({ words }) => languages.some((language) => seeingWords.test(words[language])))

const scaleFindings = (scale: Scale): Finding[] => [
  ...(scale.dontKnow ? [] : [unwise('no-dont-know', { question: scale.key }, {}, 'dontKnow')]),
  ...scale.levels.flatMap((words, level) => {
    const longest = Math.max(...languages.map((language) => wordsIn(words[language])))
    const field = `level.${level}.nb`
    const saysDontKnow = languages.some((language) => dontKnowWords.test(words[language]))
    return [
      ...(longest > mostWordsInLevel
        ? [unwise('long-level', { question: scale.key }, { level, count: longest, most: mostWordsInLevel }, field)]
        : []),
      ...(saysDontKnow ? [unwise('level-dont-know', { question: scale.key }, { level }, field)] : []),
    ]
  }),
]

const optionFindings = (key: string, options: readonly Option[]): Finding[] => {
  const index = options.findIndex((option, at) => options.slice(0, at).some((other) => haveSameWords(option, other)))
  const language = languages.find((one) => options[index]?.label[one])
  if (index === -1 || !language) return []
  const text = options[index]?.label[language] ?? ''
  return [unwise('same-options', { question: key }, { text }, `option.${index}.${language}`)]
}

const haveSameWords = (one: Option, other: Option): boolean =>
  languages.some(
    (language) =>
      one.label[language] !== '' && one.label[language].toLowerCase() === other.label[language].toLowerCase(),
  )
