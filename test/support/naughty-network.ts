import type { Localized } from '../../schemas/language.ts'
import { networkSchema } from '../../schemas/network.ts'
import type { Question } from '../../schemas/question.ts'
import { questionnaireSchema, scalesInResults } from '../../schemas/questionnaire.ts'
import { voices } from '../../schemas/voice.ts'
import { addLinks } from '../../worker/storage/links.ts'
import { saveMember, saveNetwork } from '../../worker/storage/networks.ts'
import { saveQuestionnaire } from '../../worker/storage/questionnaires.ts'
import { addRound } from '../../worker/storage/rounds.ts'
import { hashOf } from '../../worker/tokens.ts'
import { buildRound, questionnaire } from './builders.ts'
import { naughty } from './naughty-strings.ts'
import { xssVectors } from './xss-vectors.ts'

/** So many at a time are answers to one form. */
const atATime = 16

/** What is answered in each municipality: one text a question. */
export const inForms: readonly string[][] = Array.from({ length: Math.ceil(naughty.length / atATime) }, (_, place) =>
  naughty.slice(place * atATime, (place + 1) * atATime),
)

const vector = (place: number): string => xssVectors[place % xssVectors.length] ?? ''

const everywhere = (text: string): Localized => ({ nb: text, nn: text, en: text })

/** Sixteen questions that are answered in words, and are themselves what they ask for. */
const questions = Array.from({ length: atATime }, (_, place): Question => ({
  type: place % 2 === 0 ? 'long-text' : 'short-text',
  key: `text-${place}`,
  label: everywhere(vector(place)),
  help: everywhere(vector(place + atATime)),
  required: false,
  maxCharacters: 300,
}))

const form = questionnaireSchema.parse({
  ...questionnaire,
  id: 'naughty',
  title: everywhere(vector(1)),
  sections: [
    ...questionnaire.sections
      .filter(({ key }) => key === 'need')
      .map((section) => ({ ...section, title: everywhere(vector(2)) })),
    { key: 'texts', voices: ['individual', 'team'], title: everywhere(vector(3)), questions },
  ],
})

/** A network whose every name, question and text would do something if it were taken for more than text. */
export const naughtyNetwork = networkSchema.parse({
  slug: 'naughty',
  name: vector(4),
  owner: vector(5),
  recipient: vector(6),
  guests: vector(7),
  municipalities: naughty.map((text, place) => ({
    slug: `m${place}`,
    name: text.replaceAll('\n', ' '),
    innovationQuestions: [{ fromGathering: 1, text: text.slice(0, 300) }],
  })),
  gatherings: [{ number: 1, date: '2026-03-01', when: everywhere(vector(8)) }],
  demonstration: false,
})

const round = buildRound(1, {
  id: 'naughty-1',
  network: naughtyNetwork.slug,
  questionnaire: { id: form.id, version: form.version },
  scales: scalesInResults(form),
  status: 'open',
})

export const tokenOf = (municipality: number, voice: string): string => `naughty-${municipality}-${voice}`

/** Puts it in the database, with a form for each sixteen texts. */
export const seedNaughty = async (db: D1Database, leader: string): Promise<void> => {
  await saveNetwork(db, naughtyNetwork)
  await saveMember(db, naughtyNetwork.slug, leader, 'owner')
  await saveQuestionnaire(db, naughtyNetwork.slug, form)
  await addRound(db, round)
  const links = inForms.flatMap((_, place) =>
    voices.map(async (voice) => ({
      tokenHash: await hashOf(tokenOf(place, voice)),
      sealedToken: 'sealed',
      round: round.id,
      municipality: `m${place}`,
      voice,
    })),
  )
  await addLinks(db, await Promise.all(links))
}
