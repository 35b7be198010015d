import type { Localized } from './language.ts'
import type { Question } from './question.ts'
import type { QuestionnaireDraft } from './questionnaire-draft.ts'

/** Where in a questionnaire something stands: in one of its questions, in a section's title, or before them all. */
export type DraftPlace = { question: string } | { section: string } | { introduction: true }

/** One text of a questionnaire. `field` is the name it has in the form where it is written. */
export interface DraftText {
  place: DraftPlace
  /** `label`, `help`, `level.0`, `option.0`; of a section `title`; of the introduction `title`, `how.team`. */
  field: string
  words: Localized
}

/** Every text of a questionnaire, in the order that they are read. */
export const textsIn = (draft: QuestionnaireDraft): DraftText[] => [
  ...introductionTexts(draft),
  ...draft.sections.flatMap((section) => [...sectionTexts(section), ...section.questions.flatMap(questionTexts)]),
]

/** The texts before the first question. */
export const introductionTexts = ({ title, howToAnswer }: QuestionnaireDraft): DraftText[] => {
  const place: DraftPlace = { introduction: true }
  return [
    { place, field: 'title', words: title },
    ...some(place, 'how.individual', howToAnswer.individual),
    ...some(place, 'how.team', howToAnswer.team),
  ]
}

/** A section's title, where it has one. */
export const sectionTexts = ({ key, title }: QuestionnaireDraft['sections'][number]): DraftText[] =>
  some({ section: key }, 'title', title)

/** The texts of one question. */
export const questionTexts = (question: Question): DraftText[] => {
  const place: DraftPlace = { question: question.key }
  return [
    { place, field: 'label', words: question.label },
    ...('help' in question ? some(place, 'help', question.help) : []),
    ...('levels' in question ? question.levels.map((words, index) => ({ place, field: `level.${index}`, words })) : []),
    ...('options' in question
      ? question.options.map(({ label }, index) => ({ place, field: `option.${index}`, words: label }))
      : []),
  ]
}

const some = (place: DraftPlace, field: string, words: Localized | undefined): DraftText[] =>
  words ? [{ place, field, words }] : []
