import type { Gathering } from '../schemas/network.ts'
import { gatheringWhen } from './dates.ts'
import type { Site } from './site.ts'

/** A gathering by its number and its time: «Samling 2 (15.–16. oktober 2013)». */
export const gatheringInWords = (site: Site, gathering: Gathering): string =>
  `${site.texts.common.gathering(gathering.number)} (${gatheringWhen(gathering, site.language)})`
