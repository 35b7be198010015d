import type { Localized } from '../../schemas/language.ts'
import type { QuestionnaireDraft } from '../../schemas/questionnaire-draft.ts'
import type { Voice } from '../../schemas/voice.ts'
import { freshKey, sectionKeysIn } from './draft-keys.ts'
import type { Direction } from './draft-questions.ts'

type DraftSection = QuestionnaireDraft['sections'][number]

/** What is said of a section: its title, where it has one, and whom it is for. */
interface SectionWords {
  title: Localized | undefined
  voices: Voice[]
}

/** A section of a draft. Nothing where there is none of that key. */
export const sectionIn = (draft: QuestionnaireDraft, key: string): DraftSection | undefined =>
  draft.sections.find((section) => section.key === key)

/**
 * Adds an empty section last.
 *
 * @param taken keys that have been used before
 */
export const addSection = (
  draft: QuestionnaireDraft,
  { title, voices }: SectionWords,
  taken: readonly string[],
): { draft: QuestionnaireDraft; key: string } => {
  const words = title ? [title.nb, title.nn, title.en] : []
  const key = freshKey(words, 'section', [...taken, ...sectionKeysIn(draft)])
  const section: DraftSection = { key, voices, ...(title && { title }), questions: [] }
  return { draft: { ...draft, sections: [...draft.sections, section] }, key }
}

/** Gives a section another title and other voices. */
export const changeSection = (
  draft: QuestionnaireDraft,
  key: string,
  { title, voices }: SectionWords,
): QuestionnaireDraft => ({
  ...draft,
  sections: draft.sections.map((section) => {
    if (section.key !== key) return section
    return { key, voices, ...(title && { title }), questions: section.questions }
  }),
})

/** Takes a section away, with its questions. */
export const removeSection = (draft: QuestionnaireDraft, key: string): QuestionnaireDraft => ({
  ...draft,
  sections: draft.sections.filter((section) => section.key !== key),
})

/** Moves a section one place, with its questions. At the end it stays. */
export const moveSection = (draft: QuestionnaireDraft, key: string, direction: Direction): QuestionnaireDraft => {
  const index = draft.sections.findIndex((section) => section.key === key)
  const to = index + (direction === 'up' ? -1 : 1)
  const [section, other] = [draft.sections[index], draft.sections[to]]
  if (index === -1 || to < 0 || !section || !other) return draft
  return { ...draft, sections: draft.sections.with(index, other).with(to, section) }
}
