import type { Gathering, Network } from '../schemas/network.ts'
import { gatheringWhen } from './dates.ts'
import type { Site } from './site.ts'

/** A gathering by its number and its time: «Samling 2 (15.–16. oktober 2013)». */
export const gatheringInWords = (site: Site, gathering: Gathering): string =>
  `${site.texts.common.gathering(gathering.number)} (${gatheringWhen(gathering, site.language)})`

/** A gathering of a network by its number: with its time, where the network knows it. */
export const gatheringOf = (site: Site, network: Network, number: number): string => {
  const gathering = network.gatherings.find((candidate) => candidate.number === number)
  return gathering ? gatheringInWords(site, gathering) : site.texts.common.gathering(number)
}
