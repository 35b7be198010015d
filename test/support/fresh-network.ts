import { env } from 'cloudflare:workers'
import type { Network } from '../../schemas/network.ts'
import { saveMember, saveNetwork } from '../../worker/storage/networks.ts'
import { saveQuestionnaire } from '../../worker/storage/questionnaires.ts'
import { newToken } from '../../worker/tokens.ts'
import { buildNetwork, questionnaire } from './builders.ts'

/** A network with no one in it, by a slug that no other test has. */
export const freshNetwork = async (...municipalities: string[]): Promise<Network> => {
  const letters = newToken()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '0')
  const network = { ...buildNetwork(...municipalities), slug: `n${letters.slice(0, 12)}` }
  await saveNetwork(env.DB, network)
  return network
}

/** One with a facilitator and a questionnaire. */
export const networkWithQuestionnaire = async (): Promise<Network> => {
  const network = await freshNetwork('grong')
  await saveMember(env.DB, network.slug, 'nettverksleder@example.no', 'facilitator')
  await saveQuestionnaire(env.DB, network.slug, questionnaire)
  return network
}
