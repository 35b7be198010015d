import { slugFor } from '../../schemas/municipality-register.ts'
import type { Gathering, Municipality, Network } from '../../schemas/network.ts'

/** Why a network cannot be changed so, by the field that says it. */
type Refusal = 'taken' | 'unknown' | 'not-an-option' | 'another-municipality' | 'was-here' | 'in-use'

/** A network as it should be, or why not. The very same network where there is nothing to change. */
export type Change = { network: Network } | { faults: Partial<Record<string, Refusal>> }

const mostSlugCharacters = 40

/** Of a slug's characters, those that a number after it leaves as they are. */
const sharedCharacters = 30

/** What a slug begins with, and every one that `freeSlug` makes of it. */
export const startOfSlug = (slug: string): string => slug.slice(0, sharedCharacters)

/** Slugs that lead elsewhere. */
const reservedNetworks = new Set(['new', 'ended', 'archive'])

/** A slug from a name that nothing else has: `saman`, `saman-2`, `saman-3`. `otherwise` is for a name without a-z or 0-9. */
export const freeSlug = (name: string, taken: ReadonlySet<string>, otherwise: string): string => {
  const base = slugFor(name) || otherwise
  let slug = base
  for (let number = 2; taken.has(slug) || reservedNetworks.has(slug); number += 1) {
    const suffix = `-${number}`
    slug = base.slice(0, mostSlugCharacters - suffix.length).replace(/-$/, '') + suffix
  }
  return slug
}

/** What a network says of itself. */
export type NetworkWords = Pick<Network, 'name' | 'owner' | 'recipient' | 'guests'>

/** Changes the words that differ from `was`, which the form was shown with: what someone else has changed since, stays. */
export const changeWords = (network: Network, typed: NetworkWords, was: NetworkWords): Change => {
  const now: NetworkWords = {
    name: typed.name === was.name ? network.name : typed.name,
    owner: typed.owner === was.owner ? network.owner : typed.owner,
    recipient: typed.recipient === was.recipient ? network.recipient : typed.recipient,
    guests: typed.guests === was.guests ? network.guests : typed.guests,
  }
  const isSame =
    now.name === network.name &&
    now.owner === network.owner &&
    now.recipient === network.recipient &&
    now.guests === network.guests
  if (isSame) return { network }
  const { recipient: _, guests: __, ...rest } = network
  return {
    network: {
      ...rest,
      name: now.name,
      owner: now.owner,
      ...(now.recipient !== undefined && { recipient: now.recipient }),
      ...(now.guests !== undefined && { guests: now.guests }),
    },
  }
}

/** The number of the gathering to come: the first that is not over on a day (ISO), else the one after the last. */
export const nextGathering = ({ gatherings }: Pick<Network, 'gatherings'>, today: string): number =>
  gatherings.find(({ date }) => date >= today.slice(0, date.length))?.number ?? numberAfterLast(gatherings)

/**
 * The gathering that a municipality which joins on a day (ISO) takes part in first: the next, or one before it that is over
 * but that no round was made for.
 */
export const firstToJoin = (
  network: Pick<Network, 'gatherings'>,
  today: string,
  withRounds: ReadonlySet<number>,
): number => Math.min(nextGathering(network, today), Math.max(0, ...withRounds) + 1)

/** The number that the next gathering to be added gets. */
export const numberAfterLast = (gatherings: readonly Gathering[]): number => (gatherings.at(-1)?.number ?? 0) + 1

/** The network with one municipality as `change` makes it. One that is not there is unknown. */
export const changeMunicipality = (
  network: Network,
  slug: string,
  change: (municipality: Municipality) => Municipality,
): Change => {
  const found = network.municipalities.find((municipality) => municipality.slug === slug)
  if (!found) return { faults: { form: 'unknown' } }
  const changed = change(found)
  if (changed === found) return { network }
  return {
    network: {
      ...network,
      municipalities: network.municipalities.map((municipality) => (municipality === found ? changed : municipality)),
    },
  }
}
