import type { NamedMunicipality } from '../../schemas/municipality-lines.ts'
import { networkSchema } from '../../schemas/network.ts'
import type { Network } from '../../schemas/network.ts'
import { addMunicipalities } from './municipality-changes.ts'
import { freeSlug } from './network-changes.ts'

/** A network that is yet to get a slug. */
export type Unnamed = Omit<Network, 'slug'>

/** A new network: its municipalities from the first gathering on, and that gathering where its date is known. */
export const newNetwork = (
  name: string,
  owner: string,
  municipalities: readonly NamedMunicipality[],
  date: string | undefined,
): Unnamed => {
  const empty = { slug: '', name, owner, municipalities: [], gatherings: [], demonstration: false }
  const added = addMunicipalities(empty, municipalities, 1)
  const { slug: _, ...network } = 'network' in added ? added.network : empty
  return { ...network, gatherings: date === undefined ? [] : [{ number: 1, date }] }
}

/** The network by a slug of its own. */
export const withSlug = (network: Unnamed, taken: ReadonlySet<string>): Network => ({
  slug: freeSlug(network.name, taken, 'nettverk'),
  ...network,
})

/** Whether a network is still just as it was made. A form sent twice makes one. */
export const isAsMade = (network: Network, made: Unnamed): boolean =>
  JSON.stringify(network) === JSON.stringify(networkSchema.parse({ ...made, slug: network.slug }))
