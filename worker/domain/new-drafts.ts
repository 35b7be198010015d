import type { Localized } from '../../schemas/language.ts'
import type { QuestionnaireDraft } from '../../schemas/questionnaire-draft.ts'
import { freshKey } from './draft-keys.ts'

/**
 * An empty questionnaire to begin with: one section for both kinds of answer, without questions.
 *
 * @param taken names of the network's other questionnaires
 */
export const emptyDraft = (title: Localized, taken: readonly string[]): QuestionnaireDraft => ({
  id: idFrom(title, taken),
  title,
  minutes: { individual: 3, team: 5 },
  howToAnswer: {},
  sections: [{ key: 'section', voices: ['individual', 'team'], questions: [] }],
})

/**
 * A questionnaire like another, under a name of its own. Its scales keep what they measure and their wording, for as long
 * as their words are the same.
 *
 * @param taken names of the network's other questionnaires
 */
export const draftLike = (
  other: QuestionnaireDraft,
  title: Localized,
  taken: readonly string[],
): QuestionnaireDraft => ({ ...other, id: idFrom(title, taken), title })

const idFrom = ({ nb, nn, en }: Localized, taken: readonly string[]): string =>
  freshKey([nb, nn, en], 'questionnaire', taken)
