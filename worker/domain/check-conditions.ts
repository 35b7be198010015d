import type { Finding, FindingParams, WrongCode } from '../../schemas/finding.ts'
import type { Question } from '../../schemas/question.ts'
import type { QuestionnaireDraft } from '../../schemas/questionnaire-draft.ts'
import { choicesIn } from '../../schemas/questionnaire.ts'
import { questionsIn } from './draft-keys.ts'
import { questionIn } from './draft-questions.ts'

type DraftSection = QuestionnaireDraft['sections'][number]

/** What is wrong with when a question is asked: a condition that can never be met, or something that is never recalled. */
export const conditionWrongs = (draft: QuestionnaireDraft, section: DraftSection, question: Question): Finding[] => {
  const found: Finding[] = []
  const report = (code: WrongCode, field: string, params: FindingParams = {}) =>
    found.push({ severity: 'wrong', code, place: { question: question.key }, field, params })
  const condition = conditionFault(draft, section, question)
  if (condition)
    report(condition, 'askedIf.question', { ...(question.askedIf && { question: question.askedIf.question }) })
  const recalled = question.type === 'statement' ? undefined : question.recalls
  if (recalled !== undefined && section.voices.includes('individual')) report('recalls-individual', 'recalls')
  else if (recalled !== undefined && !isRecallable(draft, recalled))
    report('recalls-removed', 'recalls', { question: recalled })
  return found
}

/** The questions whose answers a question in this section may hang on: asked earlier, of everyone who meets it. */
export const questionsBefore = (draft: QuestionnaireDraft, section: DraftSection, key?: string): Question[] => {
  const all = questionsIn(draft)
  const own = all.findIndex((question) => question.key === key)
  const last = section.questions.at(-1) ?? endOfSectionBefore(draft, section)
  const end = own === -1 ? all.findIndex((question) => question === last) + 1 : own
  return all
    .slice(0, end)
    .filter((question) => question.type !== 'statement' && isAskedOfAll(draft, section, question.key))
}

/** The texts of the joint answer that can come back in the next round's form. */
export const recallableIn = (draft: QuestionnaireDraft): Question[] =>
  questionsIn(draft).filter(({ key }) => isRecallable(draft, key))

const endOfSectionBefore = (draft: QuestionnaireDraft, section: DraftSection): Question | undefined =>
  draft.sections
    .slice(0, draft.sections.indexOf(section))
    .findLast(({ questions }) => questions.length > 0)
    ?.questions.at(-1)

const conditionFault = (
  draft: QuestionnaireDraft,
  section: DraftSection,
  question: Question,
): WrongCode | undefined => {
  const { askedIf } = question
  if (!askedIf) return undefined
  const all = questionsIn(draft)
  const at = all.findIndex(({ key }) => key === askedIf.question)
  const earlier = all[at]
  if (!earlier) return 'condition-removed'
  if (at >= all.indexOf(question)) return 'condition-later'
  if (earlier.type === 'statement') return 'condition-statement'
  if (!isAskedOfAll(draft, section, earlier.key)) return 'condition-voice'
  const possible = choicesIn(earlier)
  return askedIf.answers?.every((answer) => possible.includes(answer)) === false ? 'condition-answer' : undefined
}

const isAskedOfAll = (draft: QuestionnaireDraft, section: DraftSection, key: string): boolean =>
  section.voices.every((voice) => questionIn(draft, key)?.section.voices.includes(voice))

const isRecallable = (draft: QuestionnaireDraft, key: string): boolean => {
  const found = questionIn(draft, key)
  const isText = found?.question.type === 'short-text' || found?.question.type === 'long-text'
  return isText && found.section.voices.includes('team')
}
