import type { EditorPaths } from '../../web/editor-paths.ts'

const segment = encodeURIComponent

const outline = (network: string, questionnaire: string): string =>
  `/networks/${segment(network)}/questionnaires/${segment(questionnaire)}`
const sectionOf = (network: string, questionnaire: string, key: string): string =>
  `${outline(network, questionnaire)}/sections/${segment(key)}`
const questionOf = (network: string, questionnaire: string, key: string): string =>
  `${outline(network, questionnaire)}/questions/${segment(key)}`

/** Every address of the questionnaire editor. A section or question of the key `new` is one that is being made. */
export const editorPaths: EditorPaths = {
  outline,
  introduction: (network, id) => `${outline(network, id)}/introduction`,
  removal: (network, id) => `${outline(network, id)}/removal`,
  discarding: (network, id) => `${outline(network, id)}/discarding`,
  newSection: (network, id) => `${outline(network, id)}/sections/new`,
  section: sectionOf,
  sectionPosition: (network, id, key) => `${sectionOf(network, id, key)}/position`,
  sectionRemoval: (network, id, key) => `${sectionOf(network, id, key)}/removal`,
  newQuestion: (network, id, section, type) => `${sectionOf(network, id, section)}/questions/new/${segment(type)}`,
  question: questionOf,
  questionPosition: (network, id, key) => `${questionOf(network, id, key)}/position`,
  questionCopies: (network, id, key) => `${questionOf(network, id, key)}/copies`,
  questionRemoval: (network, id, key) => `${questionOf(network, id, key)}/removal`,
  translations: (network, id) => `${outline(network, id)}/translations`,
  translationsOf: (network, id, part) => `${outline(network, id)}/translations/${segment(part)}`,
  preview: (network, id, voice) => `${outline(network, id)}/preview/${segment(voice)}`,
  versions: (network, id) => `${outline(network, id)}/versions`,
  newVersion: (network, id) => `${outline(network, id)}/versions/new`,
  version: (network, id, version) => `${outline(network, id)}/versions/${version}`,
}
