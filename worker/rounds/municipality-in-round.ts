import type { Context } from 'hono'
import { takesPartAt } from '../../schemas/network.ts'
import type { Municipality } from '../../schemas/network.ts'
import { phaseOf } from '../../schemas/round.ts'
import type { Round } from '../../schemas/round.ts'
import { voices } from '../../schemas/voice.ts'
import type { Voice } from '../../schemas/voice.ts'
import type { FormAddresses, MunicipalityInRound } from '../../web/pages/round/municipality-in-round.ts'
import type { AppEnv } from '../bindings.ts'
import { municipalityNamed } from '../networks/municipality-named.ts'
import { linksOfMunicipality } from '../storage/links.ts'
import { hasBeenReopened } from '../storage/releases.ts'
import { countResponsesOf } from '../storage/responses.ts'
import type { RoundWithQuestionnaire } from '../storage/rounds.ts'
import { roundOf } from './found-round.ts'
import { addressOf, inRound } from './round-municipalities.ts'

/** A municipality in a round, as the addresses under it find it. */
export interface Found extends RoundWithQuestionnaire {
  municipality: Municipality
  standing: MunicipalityInRound
  phase: Round['status']
  links: readonly Link[]
}

/** One of its links: how many have been made, and the token of the one that works, sealed. */
interface Link {
  voice: Voice
  sealed: string | undefined
  made: number
}

/** What the address of this request names: a municipality that is in the round. Four queries. */
export const municipalityInRound = async (c: Context<AppEnv>): Promise<Found | undefined> => {
  const municipality = municipalityNamed(c)
  const found = municipality && (await roundOf(c))
  if (!municipality || !found) return undefined
  const { slug } = municipality
  const session = c.env.DB.withSession('first-primary')
  const [links, counts, isAgain] = await Promise.all([
    linksOfMunicipality(session, found.round.id, slug),
    countResponsesOf(session, found.round.id, slug),
    hasBeenReopened(session, found.round),
  ])
  if (!takesPartAt(municipality, found.round.gathering) && links.length + counts.length === 0) return undefined
  return {
    ...found,
    municipality,
    standing: inRound(found.round, municipality, counts, isAgain),
    phase: phaseOf(found.round, new Date().toISOString()),
    links: links.map(({ voice, sealed_token: sealed, made }) => ({ voice, sealed, made })),
  }
}

/** The addresses of its forms, of those whose link works and can be shown. */
export const addressesOf = async (c: Context<AppEnv>, { links }: Found): Promise<FormAddresses> => {
  const addresses: FormAddresses = {}
  for (const voice of voices) {
    const sealed = links.find((link) => link.voice === voice)?.sealed
    const address = sealed === undefined ? undefined : await addressOf(c, sealed)
    if (address !== undefined) addresses[voice] = address
  }
  return addresses
}
