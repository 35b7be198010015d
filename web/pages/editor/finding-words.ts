import type { DraftPlace } from '../../../schemas/draft-text.ts'
import type { Finding } from '../../../schemas/finding.ts'
import type { Question } from '../../../schemas/question.ts'
import type { QuestionnaireDraft } from '../../../schemas/questionnaire-draft.ts'
import type { Site } from '../../site.ts'
import { lowerFirst } from '../results/words.ts'
import { nameOfQuestion, nameOfSection, timeInWords } from './names.ts'

const questionOf = (draft: QuestionnaireDraft, key: string | undefined): Question | undefined =>
  draft.sections.flatMap(({ questions }) => questions).find((question) => question.key === key)

/** What is wrong or unwise, in words. */
export const findingWords = (site: Site, draft: QuestionnaireDraft, { code, params }: Finding): string => {
  const { findings, common, editor } = site.texts
  const question = questionOf(draft, params.question)
  return findings[code]({
    languages: listed(
      (params.languages ?? []).map((language) => editor.languages[language]),
      editor.and,
    ),
    count: params.count ?? 0,
    most: params.most ?? 0,
    time: timeInWords(params.seconds ?? 0),
    level: params.level ?? 0,
    fundamental: params.fundamental ? common.fundamentals[params.fundamental] : '',
    voice: params.voice ? lowerFirst(editor.outline.seconds[params.voice]) : '',
    question: question ? nameOfQuestion(site, question) : '',
    text: params.text ?? '',
  })
}

const listed = (words: readonly string[], and: string): string =>
  words.length > 1 ? `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1) ?? ''}` : words.join('')

/** Where it is, in words. */
export const placeInWords = (site: Site, draft: QuestionnaireDraft, place: DraftPlace): string => {
  if ('section' in place) return nameOfSection(site, draft, place.section)
  if ('introduction' in place) return site.texts.editor.outline.introduction
  const question = questionOf(draft, place.question)
  return question ? nameOfQuestion(site, question) : place.question
}

/** Where it can be mended. */
export const addressOfPlace = (
  { paths }: Site,
  network: string,
  questionnaire: string,
  { place, field, code }: Finding,
): string => {
  const fragment = field === undefined ? '' : `#${field}`
  if ('question' in place) return `${paths.editor.question(network, questionnaire, place.question)}${fragment}`
  if ('introduction' in place) {
    const isOfQuestions = code === 'no-questions' || code === 'some-fundamentals' || code === 'form-too-long'
    return isOfQuestions
      ? `${paths.editor.outline(network, questionnaire)}#questions`
      : `${paths.editor.introduction(network, questionnaire)}${fragment}`
  }
  return code === 'empty-section'
    ? `${paths.editor.outline(network, questionnaire)}#section-${place.section}`
    : `${paths.editor.section(network, questionnaire, place.section)}${fragment}`
}
