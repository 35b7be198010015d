import type { Question } from '../../schemas/question.ts'
import type { QuestionnaireDraft } from '../../schemas/questionnaire-draft.ts'
import type { VersionDifferences } from '../../schemas/scale-change.ts'
import { questionKeysIn, questionsIn } from './draft-keys.ts'
import { counterpartOf, isSameSeries } from './wordings.ts'

/** What is different from one version of a questionnaire, or draft of it, to a later one. */
export const differencesBetween = (before: QuestionnaireDraft, after: QuestionnaireDraft): VersionDifferences => {
  const [old, now] = [questionsIn(before), questionsIn(after)]
  const wasOf = ({ key }: Question) => old.find((question) => question.key === key)
  return {
    added: now.filter((question) => !wasOf(question)),
    removed: old.filter(({ key }) => !now.some((question) => question.key === key)),
    changed: now.filter((question) => {
      const was = wasOf(question)
      return was !== undefined && !areEqual(was, question)
    }),
    breaks: now.filter((question) => {
      const was = question.type === 'scale' ? counterpartOf(question, before) : undefined
      return question.type === 'scale' && was !== undefined && !isSameSeries(was, question)
    }),
    isRearranged: !areEqual(arrangementOf(before), arrangementOf(after)),
  }
}

/** Whether two drafts say the same, whatever the order in which it is written down. */
export const saySame = (one: QuestionnaireDraft, other: QuestionnaireDraft): boolean => areEqual(one, other)

const arrangementOf = (draft: QuestionnaireDraft) => ({
  ...draft,
  sections: draft.sections.map((section) => ({ ...section, questions: questionKeysIn({ sections: [section] }) })),
})

const areEqual = (one: unknown, other: unknown): boolean => sorted(one) === sorted(other)

const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
