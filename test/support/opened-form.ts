import { scalesInResults } from '../../schemas/questionnaire.ts'
import type { Questionnaire } from '../../schemas/questionnaire.ts'
import type { Round } from '../../schemas/round.ts'
import { voices } from '../../schemas/voice.ts'
import { addLinks } from '../../worker/storage/links.ts'
import { saveNetwork } from '../../worker/storage/networks.ts'
import { saveQuestionnaire } from '../../worker/storage/questionnaires.ts'
import { addRound } from '../../worker/storage/rounds.ts'
import { hashOf } from '../../worker/tokens.ts'
import { buildNetwork, buildRound } from './builders.ts'

/** An open round of a questionnaire in a network of its own: the addresses of Hamar's two forms, and the round. */
export const openedForm = async (
  db: D1Database,
  questionnaire: Questionnaire,
  more: Partial<Round> = {},
): Promise<{ individual: string; team: string; round: Round }> => {
  const network = { ...buildNetwork('grong', 'hamar'), slug: `of-${questionnaire.id}` }
  const round = buildRound(1, {
    id: `round-of-${questionnaire.id}`,
    network: network.slug,
    questionnaire: { id: questionnaire.id, version: questionnaire.version },
    scales: scalesInResults(questionnaire),
    status: 'open',
    ...more,
  })
  await saveNetwork(db, network)
  await saveQuestionnaire(db, network.slug, questionnaire)
  await addRound(db, round)
  const token = (voice: string): string => `${round.id}-${voice}`
  const links = voices.map(async (voice) => ({
    tokenHash: await hashOf(token(voice)),
    sealedToken: 'sealed',
    round: round.id,
    municipality: 'hamar',
    voice,
  }))
  await addLinks(db, await Promise.all(links))
  return { individual: `/s/${token('individual')}`, team: `/s/${token('team')}`, round }
}
