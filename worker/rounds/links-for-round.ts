import { municipalitiesAt } from '../../schemas/network.ts'
import type { Network } from '../../schemas/network.ts'
import { voicesOf } from '../../schemas/questionnaire.ts'
import type { Questionnaire } from '../../schemas/questionnaire.ts'
import type { Round } from '../../schemas/round.ts'
import type { Voice } from '../../schemas/voice.ts'
import type { ClockBindings } from '../bindings.ts'
import { settingsFrom } from '../settings.ts'
import { linksOf } from '../storage/links.ts'
import type { RoundLinks } from '../storage/round-links.ts'
import { newLink } from './new-link.ts'

interface Holder {
  municipality: string
  voice: Voice
}

/** A round, what it asks, and whom. */
interface Occasion {
  round: Pick<Round, 'id' | 'gathering'>
  questionnaire: Questionnaire
  network: Pick<Network, 'municipalities'>
}

/** The links of a new round: for each municipality that takes part, one for each voice that is asked. */
export const linksOfNew = (env: ClockBindings, occasion: Occasion): Promise<RoundLinks> => linksFor(env, occasion, [])

/** The links that a round should have as its network is now, with new ones for those who have none. */
export const linksNow = async (env: ClockBindings, occasion: Occasion): Promise<RoundLinks> =>
  linksFor(env, occasion, await linksOf(env.DB, occasion.round.id))

/** How many links a round lacks as its network is now. */
export const missingLinks = async (env: ClockBindings, occasion: Occasion): Promise<number> =>
  without(holdersIn(occasion), await linksOf(env.DB, occasion.round.id)).length

const holdersIn = ({ round, questionnaire, network }: Occasion): Holder[] =>
  municipalitiesAt(network, round.gathering).flatMap(({ slug }) =>
    voicesOf(questionnaire).map((voice) => ({ municipality: slug, voice })),
  )

/** Without the key that seals them, none are made. */
const linksFor = async (env: ClockBindings, occasion: Occasion, having: readonly Holder[]): Promise<RoundLinks> => {
  const wanted = holdersIn(occasion)
  const { linkSealKey } = settingsFrom(env)
  if (linkSealKey === undefined) return { wanted, added: [] }
  const news = without(wanted, having).map((holder) => newLink(occasion.round.id, holder, linkSealKey))
  return { wanted, added: await Promise.all(news) }
}

const without = (wanted: readonly Holder[], having: readonly Holder[]): Holder[] => {
  const have = new Set(having.map(nameOf))
  return wanted.filter((holder) => !have.has(nameOf(holder)))
}

const nameOf = ({ municipality, voice }: Holder): string => `${municipality} ${voice}`
