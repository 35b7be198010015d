import fiveFundamentals from '../schemas/questionnaires/five-fundamentals.json' with { type: 'json' }
import { readQuestionnaire } from '../schemas/read-questionnaire.ts'
import { scalesInResults } from '../schemas/questionnaire.ts'
import type { Questionnaire } from '../schemas/questionnaire.ts'
import { usualThreshold } from '../schemas/round.ts'
import type { Round } from '../schemas/round.ts'
import { voices } from '../schemas/voice.ts'
import { closeAndRelease } from '../worker/rounds/closing.ts'
import { addLinks } from '../worker/storage/links.ts'
import type { NewLink } from '../worker/storage/links.ts'
import { saveMember, saveNetwork } from '../worker/storage/networks.ts'
import { saveIndividual, saveTeam } from '../worker/storage/responses.ts'
import { saveQuestionnaire } from '../worker/storage/questionnaires.ts'
import { addRound } from '../worker/storage/rounds.ts'
import { levelsIn } from '../worker/answering/submission.ts'
import { hashOf, newToken, sealToken } from '../worker/tokens.ts'
import { network } from './network.ts'
import { rounds } from './story.ts'
import type { DemoRound } from './story.ts'

/** The local identity of wrangler.toml. */
const facilitator = 'nettverksleder@example.no'

/** When the two closed rounds of the story closed: before each gathering. */
const closings = ['2013-04-10T21:59:00.000Z', '2013-10-14T21:59:00.000Z']

/** Fills an empty database with the demonstration: two released rounds and an open one, made up. */
export const seedDemo = async (db: D1Database, linkSealKey: string): Promise<void> => {
  const questionnaire = ready()
  await saveNetwork(db, network)
  await saveMember(db, network.slug, facilitator, 'owner')
  await saveQuestionnaire(db, network.slug, questionnaire)
  for (const story of rounds) {
    const round = roundOf(story, questionnaire)
    await addRound(db, round)
    await answer(db, round, questionnaire, story)
    const closing = closings[story.gathering - 1]
    if (closing !== undefined) await closeAndRelease(db, round, {}, { who: facilitator, at: closing })
    else await addLinks(db, await linksOf(round, linkSealKey))
  }
}

const ready = (): Questionnaire => {
  const reading = readQuestionnaire(fiveFundamentals)
  if (!reading.ok) throw new Error(`five-fundamentals.json: ${JSON.stringify(reading.misprints)}`)
  return reading.questionnaire
}

const roundId = (gathering: number): string => `${network.slug}-${gathering}`

const roundOf = ({ gathering, expected }: DemoRound, { id, version }: Questionnaire): Round => ({
  id: roundId(gathering),
  network: network.slug,
  gathering,
  questionnaire: { id, version },
  status: 'open',
  threshold: usualThreshold,
  scales: scalesInResults(ready()),
  expected,
  ...(gathering > 1 && { previous: roundId(gathering - 1) }),
})

const answer = async (db: D1Database, round: Round, questionnaire: Questionnaire, story: DemoRound): Promise<void> => {
  const now = closings[0] ?? ''
  for (const [municipality, responses] of Object.entries(story.own))
    for (const answers of responses) {
      const key = { round: round.id, municipality, voice: 'individual', id: newToken() } as const
      await saveIndividual(db, key, questionnaire.version, answers, now)
    }
  for (const [municipality, answers] of Object.entries(story.joint)) {
    const joint = { baseRevision: 0, answers, levels: levelsIn(questionnaire, answers) }
    await saveTeam(db, { id: round.id, municipality }, questionnaire.version, joint, now)
  }
}

/** Fixed tokens, for made-up data only: `demo-<municipality>` and `demo-<municipality>-team`. */
const linksOf = (round: Round, linkSealKey: string): Promise<NewLink[]> =>
  Promise.all(
    network.municipalities.flatMap(({ slug }) =>
      voices.map(async (voice) => {
        const token = voice === 'team' ? `demo-${slug}-team` : `demo-${slug}`
        return {
          tokenHash: await hashOf(token),
          sealedToken: await sealToken(token, linkSealKey),
          round: round.id,
          municipality: slug,
          voice,
        }
      }),
    ),
  )
