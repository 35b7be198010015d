import type { Question } from '../../schemas/question.ts'
import type { QuestionnaireDraft } from '../../schemas/questionnaire-draft.ts'
import { freshKey, questionKeysIn } from './draft-keys.ts'

type DraftSection = QuestionnaireDraft['sections'][number]
export type Direction = 'up' | 'down'

/** A question of a draft with the section that it stands in. Nothing where there is none of that key. */
export const questionIn = (
  draft: QuestionnaireDraft,
  key: string,
): { question: Question; section: DraftSection } | undefined => {
  const section = draft.sections.find(({ questions }) => questions.some((question) => question.key === key))
  const question = section?.questions.find((one) => one.key === key)
  return section && question && { question, section }
}

/** Adds a question last in a section. */
export const addQuestion = (draft: QuestionnaireDraft, section: string, question: Question): QuestionnaireDraft =>
  withQuestions(draft, section, (questions) => [...questions, question])

/** Puts a question in the place of the one with its key. */
export const changeQuestion = (draft: QuestionnaireDraft, question: Question): QuestionnaireDraft =>
  inItsSection(draft, question.key, (questions) => questions.map((one) => (one.key === question.key ? question : one)))

/** Takes a question away. */
export const removeQuestion = (draft: QuestionnaireDraft, key: string): QuestionnaireDraft =>
  inItsSection(draft, key, (questions) => questions.filter((question) => question.key !== key))

/**
 * Puts a copy right after a question, under a key of its own. A copied scale measures something of its own: it carries no
 * fundamental, for a questionnaire asks each only once.
 *
 * @param taken keys that have been used before
 */
export const copyQuestion = (
  draft: QuestionnaireDraft,
  key: string,
  taken: readonly string[],
): { draft: QuestionnaireDraft; key: string } => {
  const copyKey = freshKey([key], 'question', [...taken, ...questionKeysIn(draft)])
  const copied = inItsSection(draft, key, (questions) =>
    questions.flatMap((question) => (question.key === key ? [question, copyOf(question, copyKey)] : [question])),
  )
  return { draft: copied, key: copyKey }
}

const copyOf = (question: Question, key: string): Question => {
  if (question.type !== 'scale') return { ...question, key }
  const { fundamental: _, ...scale } = question
  return { ...scale, key, concept: key, wording: 1 }
}

/** Moves a question one place, past the edge of its section into the one beside it. At the end it stays. */
export const moveQuestion = (draft: QuestionnaireDraft, key: string, direction: Direction): QuestionnaireDraft => {
  const at = draft.sections.findIndex(({ questions }) => questions.some((question) => question.key === key))
  const questions = draft.sections[at]?.questions ?? []
  const index = questions.findIndex((question) => question.key === key)
  const question = questions[index]
  if (!question) return draft
  const to = index + (direction === 'up' ? -1 : 1)
  if (to >= 0 && to < questions.length)
    return inItsSection(draft, key, (all) => all.with(index, all[to] ?? question).with(to, question))
  const neighbour = draft.sections[at + (direction === 'up' ? -1 : 1)]
  if (!neighbour) return draft
  return withQuestions(removeQuestion(draft, key), neighbour.key, (all) =>
    direction === 'up' ? [...all, question] : [question, ...all],
  )
}

/** The questions that are asked only after a certain answer to this one, or with what was answered here before. */
export const questionsAfter = (draft: QuestionnaireDraft, key: string): Question[] =>
  draft.sections.flatMap(({ questions }) =>
    questions.filter(
      (question) => question.askedIf?.question === key || (question.type !== 'statement' && question.recalls === key),
    ),
  )

const inItsSection = (
  draft: QuestionnaireDraft,
  key: string,
  change: (questions: readonly Question[]) => Question[],
): QuestionnaireDraft => {
  const section = questionIn(draft, key)?.section
  return section ? withQuestions(draft, section.key, change) : draft
}

const withQuestions = (
  draft: QuestionnaireDraft,
  section: string,
  change: (questions: readonly Question[]) => Question[],
): QuestionnaireDraft => ({
  ...draft,
  sections: draft.sections.map((one) => (one.key === section ? { ...one, questions: change(one.questions) } : one)),
})
