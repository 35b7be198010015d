import type { Language } from '../schemas/language.ts'
import type { Role } from '../schemas/role.ts'
import type { EditorPaths } from './editor-paths.ts'
import type { Texts } from './texts/texts.ts'

/** Every address that pages link to. Made in worker/paths.ts. */
export interface Paths {
  editor: EditorPaths
  home: string
  privacy: string
  accessibility: string
  form(link: string): string
  receipt(link: string, response: string): string
  draft(link: string): string
  draftFile(link: string): string
  heldReceipt(link: string, response: string, revision: number): string
  change(link: string, response: string): string
  withdrawal(link: string, response: string): string
  networks: string
  newNetwork: string
  importNetwork: string
  endedNetwork(receipt: string): string
  settings(network: string): string
  ending(network: string): string
  keeping(network: string): string
  people(network: string): string
  personRole(network: string): string
  personRemoval(network: string): string
  personLeaving(network: string): string
  audit(network: string): string
  auditCsv(network: string): string
  archive(network: string): string
  municipalities(network: string): string
  municipalitySettings(network: string, municipality: string): string
  innovationQuestion(network: string, municipality: string): string
  contact(network: string, municipality: string): string
  leaving(network: string, municipality: string): string
  merger(network: string, municipality: string): string
  separation(network: string, municipality: string): string
  municipalityRemoval(network: string, municipality: string): string
  gatherings(network: string): string
  gathering(network: string, number: number): string
  gatheringRemoval(network: string, number: number): string
  rounds(network: string): string
  newRound(network: string): string
  roundSettings(network: string, round: string): string
  roundRemoval(network: string, round: string): string
  preview(network: string, round: string): string
  opening(network: string, round: string): string
  deadline(network: string, round: string): string
  closing(network: string, round: string): string
  reopening(network: string, round: string): string
  lateAnswers(network: string, round: string): string
  editions(network: string, round: string): string
  trial(network: string, round: string, voice: string): string
  roundMunicipality(network: string, round: string, municipality: string): string
  sheet(network: string, round: string, municipality: string): string
  sheets(network: string, round: string): string
  qr(network: string, round: string, municipality: string, voice: string): string
  newLink(network: string, round: string, municipality: string, voice: string): string
  reminder(network: string, round: string, municipality: string): string
  reminders(network: string, round: string): string
  move(network: string, round: string, municipality: string): string
  redaction(network: string, round: string, municipality: string): string
  releaseRedaction(network: string, round: string): string
  questionnaires(network: string): string
  newQuestionnaire(network: string): string
  questionnaire(network: string, questionnaire: string): string
  importQuestionnaire(network: string): string
  questionnaireFile(network: string, questionnaire: string, version: number): string
  questionnaireSchema: string
  network(network: string): string
  municipality(network: string, municipality: string): string
  fundamental(network: string, fundamental: string): string
  round(network: string, round: string): string
  release(network: string, round: string): string
  present(network: string, round: string): string
  resultsXlsx(network: string): string
  resultsCsv(network: string): string
  resultsJson(network: string): string
  answersCsv(network: string): string
  codebook(network: string): string
}

/** What every page is given beside its own content. */
export interface Site {
  language: Language
  texts: Texts
  paths: Paths
  /** A path of our own, with the language kept where it was chosen in words. */
  link(path: string): string
  /** A path in another language: this page's own, unless another is given. */
  inLanguage(language: Language, path?: string): string
  /** Addresses of the style sheet and scripts, by file name: `style.css`, `charts.js`. */
  assets: Record<string, string>
  /** Whether this installation or network shows made-up data. */
  demonstration: boolean
  /** What the reader may do in the network that the page is of. Absent where it is of none. */
  role?: Role
  /** When the network of this page will be deleted (ISO, UTC), where it is being ended; and where to keep it, for those who may. */
  ending?: { at: string; path?: string } | undefined
}
