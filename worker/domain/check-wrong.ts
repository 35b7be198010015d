import { longestAnswerBytes, longestFormBytes } from '../../schemas/answer-size.ts'
import { introductionTexts, questionTexts, sectionTexts } from '../../schemas/draft-text.ts'
import type { DraftPlace, DraftText } from '../../schemas/draft-text.ts'
import type { Finding, FindingParams, WrongCode } from '../../schemas/finding.ts'
import { fundamentalLevels } from '../../schemas/fundamental.ts'
import { languages } from '../../schemas/language.ts'
import { mostChoicesInARow, mostOptions } from '../../schemas/question.ts'
import type { Question, Scale } from '../../schemas/question.ts'
import type { QuestionnaireDraft } from '../../schemas/questionnaire-draft.ts'
import { questionsFor, voicesOf } from '../../schemas/questionnaire.ts'
import { conditionWrongs } from './check-conditions.ts'
import { questionsIn, sectionKeysIn } from './draft-keys.ts'

/** What keeps a draft from being made ready, in the order of the questionnaire. */
export const wrongIn = (draft: QuestionnaireDraft): Finding[] => [
  ...missingWords(introductionTexts(draft)),
  ...voiceWrongs(draft),
  ...(questionsIn(draft).length === 0 ? [wrong('no-questions', introduction)] : []),
  ...draft.sections.flatMap((section, index) => [
    ...missingWords(sectionTexts(section)),
    ...sectionWrongs(draft, index),
    ...section.questions.flatMap((question) => [
      ...questionWrongs(question),
      ...sharedWrongs(draft, question),
      ...conditionWrongs(draft, section, question),
    ]),
  ]),
]

const introduction: DraftPlace = { introduction: true }

const wrong = (code: WrongCode, place: DraftPlace, params: FindingParams = {}, field?: string): Finding => ({
  severity: 'wrong',
  code,
  place,
  params,
  ...(field !== undefined && { field }),
})

/** One finding for all the words that a place lacks, which leads to the first of them. */
const missingWords = (texts: readonly DraftText[]): Finding[] => {
  const missing = texts.flatMap(({ place, field, words }) =>
    languages.filter((language) => words[language] === '').map((language) => ({ place, field, language })),
  )
  const [first] = missing
  if (!first) return []
  const lacking = languages.filter((language) => missing.some((one) => one.language === language))
  const params = { languages: lacking, count: missing.length }
  return [wrong('missing-words', first.place, params, `${first.field}.${first.language}`)]
}

const sectionWrongs = (draft: QuestionnaireDraft, index: number): Finding[] => {
  const section = draft.sections[index]
  if (!section) return []
  const place = { section: section.key }
  const isRepeated = sectionKeysIn(draft).indexOf(section.key) < index
  return [
    ...(section.questions.length === 0 ? [wrong('empty-section', place)] : []),
    ...(isRepeated ? [wrong('same-key', place, { text: section.key })] : []),
  ]
}

const questionWrongs = (question: Question): Finding[] => {
  const place = { question: question.key }
  const written = (texts: readonly DraftText[]): DraftText[] =>
    isWithoutAnchors(question) ? texts.filter(({ field }) => !field.startsWith('level.')) : [...texts]
  const missing = missingWords(written(questionTexts(question)))
  if (question.type === 'scale') return [...missing, ...scaleWrongs(question)]
  if (!('options' in question)) return missing
  const most = question.type === 'choice' ? mostChoicesInARow : mostOptions
  const { length: count } = question.options
  if (count < 2) return [...missing, wrong('too-few-options', place, { count }, 'option.0.nb')]
  return count > most ? [...missing, wrong('too-many-choices', place, { count, most }, 'option.0.nb')] : missing
}

const isWithoutAnchors = (question: Question): boolean =>
  question.type === 'scale' &&
  (question.levels.length < 2 ||
    question.levels.every((words) => languages.every((language) => words[language] === '')))

const scaleWrongs = (scale: Scale): Finding[] => {
  const place = { question: scale.key }
  const found: Finding[] = []
  const { length: count } = scale.levels
  if (isWithoutAnchors(scale)) found.push(wrong('no-anchors', place, {}, 'level.0.nb'))
  if (scale.fundamental && count !== fundamentalLevels)
    found.push(wrong('fundamental-levels', place, { count, most: fundamentalLevels }, 'level.0.nb'))
  const choices = count + (scale.dontKnow ? 1 : 0)
  if (choices > mostChoicesInARow)
    found.push(wrong('too-many-choices', place, { count: choices, most: mostChoicesInARow }, 'level.0.nb'))
  return found
}

/** What may stand only once: a key, and a fundamental. */
const sharedWrongs = (draft: QuestionnaireDraft, question: Question): Finding[] => {
  const place = { question: question.key }
  const all = questionsIn(draft)
  const before = all.slice(0, all.indexOf(question))
  const sameKey = before.some(({ key }) => key === question.key)
  const fundamental = question.type === 'scale' ? question.fundamental : undefined
  const carrier = fundamental && before.find((other) => other.type === 'scale' && other.fundamental === fundamental)
  return [
    ...(sameKey ? [wrong('same-key', place, { text: question.key })] : []),
    ...(carrier && fundamental
      ? [wrong('fundamental-twice', place, { fundamental, question: carrier.key }, 'fundamental')]
      : []),
  ]
}

const voiceWrongs = (draft: QuestionnaireDraft): Finding[] =>
  voicesOf(draft).flatMap((voice) => {
    const bytes = longestAnswerBytes(questionsFor(draft, voice))
    return [
      ...(draft.minutes[voice] === undefined
        ? [wrong('minutes-missing', introduction, { voice }, `minutes.${voice}`)]
        : []),
      ...(bytes > longestFormBytes ? [wrong('form-too-long', introduction, { voice })] : []),
    ]
  })
