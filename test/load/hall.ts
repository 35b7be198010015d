import { scalesInResults } from '../../schemas/questionnaire.ts'
import { addLinks } from '../../worker/storage/links.ts'
import { saveNetwork } from '../../worker/storage/networks.ts'
import { saveQuestionnaire } from '../../worker/storage/questionnaires.ts'
import { addRound } from '../../worker/storage/rounds.ts'
import type { Database } from '../../worker/storage/database.ts'
import { hashOf } from '../../worker/tokens.ts'
import { buildNetwork, buildRound, questionnaire } from '../support/builders.ts'

const municipalities = Array.from({ length: 40 }, (_, place) => `m${place}`)

export const round = 'hall-1'
export const tokens = municipalities.map((slug) => `hall-${slug}`)

/** An open round of forty municipalities, each with a link for its people. */
export const openHall = async (db: Database): Promise<void> => {
  const network = { ...buildNetwork(...municipalities), slug: 'hall' }
  await saveNetwork(db, network)
  await saveQuestionnaire(db, network.slug, questionnaire)
  await addRound(
    db,
    buildRound(1, { id: round, network: network.slug, status: 'open', scales: scalesInResults(questionnaire) }),
  )
  const links = municipalities.map(async (municipality, place) => ({
    tokenHash: await hashOf(tokens[place] ?? ''),
    sealedToken: 'sealed',
    round,
    municipality,
    voice: 'individual' as const,
  }))
  await addLinks(db, await Promise.all(links))
}
