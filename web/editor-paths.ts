/** The addresses of the questionnaire editor. Made in worker/questionnaires/editor-paths.ts. */
export interface EditorPaths {
  outline(network: string, questionnaire: string): string
  introduction(network: string, questionnaire: string): string
  removal(network: string, questionnaire: string): string
  discarding(network: string, questionnaire: string): string
  newSection(network: string, questionnaire: string): string
  section(network: string, questionnaire: string, section: string): string
  sectionPosition(network: string, questionnaire: string, section: string): string
  sectionRemoval(network: string, questionnaire: string, section: string): string
  newQuestion(network: string, questionnaire: string, section: string, type: string): string
  question(network: string, questionnaire: string, question: string): string
  questionPosition(network: string, questionnaire: string, question: string): string
  questionCopies(network: string, questionnaire: string, question: string): string
  questionRemoval(network: string, questionnaire: string, question: string): string
  translations(network: string, questionnaire: string): string
  translationsOf(network: string, questionnaire: string, part: string): string
  preview(network: string, questionnaire: string, voice: string): string
  versions(network: string, questionnaire: string): string
  newVersion(network: string, questionnaire: string): string
  version(network: string, questionnaire: string, version: number): string
}
