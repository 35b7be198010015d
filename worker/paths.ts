import type { Paths } from '../web/site.ts'
import { editorPaths } from './questionnaires/editor-paths.ts'

const segment = encodeURIComponent

const network = (slug: string): string => `/networks/${segment(slug)}`
const round = (slug: string, id: string): string => `${network(slug)}/rounds/${segment(id)}`
const inRound = (slug: string, id: string, municipality: string): string =>
  `${round(slug, id)}/municipalities/${segment(municipality)}`
const form = (link: string): string => `/s/${segment(link)}`
const receipt = (link: string, response: string): string => `${form(link)}/r/${segment(response)}`

/** Every address, in one place. */
export const paths: Paths = {
  editor: editorPaths,
  home: '/',
  privacy: '/privacy',
  accessibility: '/accessibility',
  form,
  receipt,
  draft: (link) => `${form(link)}/draft`,
  draftFile: (link) => `${form(link)}/draft.json`,
  heldReceipt: (link, response, revision) => `${receipt(link, response)}?held=${revision}`,
  change: (link, response) => `${receipt(link, response)}/form`,
  withdrawal: (link, response) => `${receipt(link, response)}/withdrawal`,
  networks: '/networks',
  newNetwork: '/networks/new',
  importNetwork: '/networks/archive',
  endedNetwork: (receipt) => `/networks/ended/${segment(receipt)}`,
  settings: (slug) => `${network(slug)}/settings`,
  ending: (slug) => `${network(slug)}/ending`,
  keeping: (slug) => `${network(slug)}/ending/keeping`,
  people: (slug) => `${network(slug)}/people`,
  personRole: (slug) => `${network(slug)}/people/role`,
  personRemoval: (slug) => `${network(slug)}/people/removal`,
  personLeaving: (slug) => `${network(slug)}/people/leaving`,
  audit: (slug) => `${network(slug)}/audit`,
  auditCsv: (slug) => `${network(slug)}/audit.csv`,
  archive: (slug) => `${network(slug)}/archive`,
  municipalities: (slug) => `${network(slug)}/municipalities`,
  municipalitySettings: (slug, municipality) => `${network(slug)}/municipalities/${segment(municipality)}/settings`,
  innovationQuestion: (slug, municipality) =>
    `${network(slug)}/municipalities/${segment(municipality)}/innovation-question`,
  contact: (slug, municipality) => `${network(slug)}/municipalities/${segment(municipality)}/contact`,
  leaving: (slug, municipality) => `${network(slug)}/municipalities/${segment(municipality)}/leaving`,
  merger: (slug, municipality) => `${network(slug)}/municipalities/${segment(municipality)}/merger`,
  separation: (slug, municipality) => `${network(slug)}/municipalities/${segment(municipality)}/separation`,
  municipalityRemoval: (slug, municipality) => `${network(slug)}/municipalities/${segment(municipality)}/removal`,
  gatherings: (slug) => `${network(slug)}/gatherings`,
  gathering: (slug, number) => `${network(slug)}/gatherings/${number}`,
  gatheringRemoval: (slug, number) => `${network(slug)}/gatherings/${number}/removal`,
  rounds: (slug) => `${network(slug)}/rounds`,
  newRound: (slug) => `${network(slug)}/rounds/new`,
  roundSettings: (slug, id) => `${round(slug, id)}/settings`,
  roundRemoval: (slug, id) => `${round(slug, id)}/removal`,
  preview: (slug, id) => `${round(slug, id)}/preview`,
  opening: (slug, id) => `${round(slug, id)}/opening`,
  deadline: (slug, id) => `${round(slug, id)}/deadline`,
  closing: (slug, id) => `${round(slug, id)}/closing`,
  reopening: (slug, id) => `${round(slug, id)}/reopening`,
  lateAnswers: (slug, id) => `${round(slug, id)}/late-answers`,
  editions: (slug, id) => `${round(slug, id)}/editions`,
  trial: (slug, id, voice) => `${round(slug, id)}/trial/${segment(voice)}`,
  roundMunicipality: (slug, id, municipality) => inRound(slug, id, municipality),
  sheet: (slug, id, municipality) => `${inRound(slug, id, municipality)}/sheet`,
  sheets: (slug, id) => `${round(slug, id)}/sheets`,
  qr: (slug, id, municipality, voice) => `${inRound(slug, id, municipality)}/qr/${segment(voice)}`,
  newLink: (slug, id, municipality, voice) => `${inRound(slug, id, municipality)}/links/${segment(voice)}`,
  reminder: (slug, id, municipality) => `${inRound(slug, id, municipality)}/reminder`,
  reminders: (slug, id) => `${round(slug, id)}/reminders`,
  move: (slug, id, municipality) => `${inRound(slug, id, municipality)}/move`,
  redaction: (slug, id, municipality) => `${inRound(slug, id, municipality)}/redaction`,
  releaseRedaction: (slug, id) => `${round(slug, id)}/redaction`,
  questionnaires: (slug) => `${network(slug)}/questionnaires`,
  newQuestionnaire: (slug) => `${network(slug)}/questionnaires/new`,
  questionnaire: (slug, id) => `${network(slug)}/questionnaires/${segment(id)}`,
  importQuestionnaire: (slug) => `${network(slug)}/questionnaires/import`,
  questionnaireFile: (slug, id, version) =>
    `${network(slug)}/questionnaires/${segment(id)}/versions/${version}/questionnaire.json`,
  questionnaireSchema: '/schemas/questionnaire.json',
  network,
  municipality: (slug, municipality) => `${network(slug)}/municipalities/${segment(municipality)}`,
  fundamental: (slug, fundamental) => `${network(slug)}/fundamentals/${segment(fundamental)}`,
  round,
  release: (slug, id) => `${round(slug, id)}/release`,
  present: (slug, id) => `${round(slug, id)}/present`,
  resultsXlsx: (slug) => `${network(slug)}/results.xlsx`,
  resultsCsv: (slug) => `${network(slug)}/results.csv`,
  resultsJson: (slug) => `${network(slug)}/results.json`,
  answersCsv: (slug) => `${network(slug)}/answers.csv`,
  codebook: (slug) => `${network(slug)}/codebook.csv`,
}

/** Where a style sheet or script is served, by its content-hashed name. */
export const assetPath = (name: string): string => `/assets/${name}`
