import type { Gathering, Network } from '../../schemas/network.ts'
import { numberAfterLast } from './network-changes.ts'
import type { Change } from './network-changes.ts'

type Dated = Pick<Gathering, 'date' | 'when'>

/**
 * Adds a gathering after the last. `expected` is the number that it was to get when its form was shown: the same form sent
 * twice adds one, and where someone else added another in between, both are there.
 */
export const addGathering = (network: Network, expected: number, dated: Dated): Change => {
  const isThere = network.gatherings.some((gathering) => gathering.number >= expected && isSame(gathering, dated))
  if (isThere) return { network }
  const number = numberAfterLast(network.gatherings)
  return { network: { ...network, gatherings: [...network.gatherings, { number, ...dated }] } }
}

/** Gives a gathering another time. Its number stays: that is its place on the time axis. */
export const changeGathering = (network: Network, number: number, dated: Dated): Change => {
  const found = network.gatherings.find((gathering) => gathering.number === number)
  if (!found) return { faults: { form: 'unknown' } }
  if (isSame(found, dated)) return { network }
  const gatherings = network.gatherings.map((gathering) => (gathering === found ? { number, ...dated } : gathering))
  return { network: { ...network, gatherings } }
}

/** Removes the last gathering. Any other would leave a hole. Whether a round belongs to it, only the database knows. */
export const removeGathering = (network: Network, number: number): Change => {
  if (!network.gatherings.some((gathering) => gathering.number === number)) return { network }
  if (network.gatherings.at(-1)?.number !== number) return { faults: { 'confirm-removal': 'in-use' } }
  return { network: { ...network, gatherings: network.gatherings.slice(0, -1) } }
}

const isSame = (one: Dated, other: Dated): boolean =>
  one.date === other.date &&
  one.when?.nb === other.when?.nb &&
  one.when?.nn === other.when?.nn &&
  one.when?.en === other.when?.en
