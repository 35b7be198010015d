import { languages } from '../../../schemas/language.ts'
import type { Localized } from '../../../schemas/language.ts'
import type { Question } from '../../../schemas/question.ts'
import type { QuestionnaireDraft } from '../../../schemas/questionnaire-draft.ts'
import type { Voice } from '../../../schemas/voice.ts'
import type { Site } from '../../site.ts'

/** Words in the page's language, or in another where they are not written in it yet. */
export const wordsOf = ({ language }: Site, words: Localized): string =>
  words[language] || (languages.map((other) => words[other]).find((text) => text !== '') ?? '')

/** What a question is called. */
export const nameOfQuestion = (site: Site, { label }: Question): string =>
  wordsOf(site, label) || site.texts.editor.outline.noWords

/** What a section is called: by its title, or by its place. */
export const nameOfSection = (site: Site, { sections }: QuestionnaireDraft, key: string): string => {
  const index = sections.findIndex((section) => section.key === key)
  const title = sections[index]?.title
  return (title && wordsOf(site, title)) || site.texts.editor.outline.untitledSection(index + 1)
}

/** Whom a section is for. */
export const voicesInWords = ({ texts }: Site, voices: readonly Voice[]): string => {
  const words = texts.editor.outline.forVoices
  const [voice] = voices
  return voices.length === 1 && voice ? words[voice] : words.both
}

/** `2:30`: minutes and seconds. */
export const timeInWords = (seconds: number): string => {
  const whole = Math.round(seconds)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
