import type { Participation } from '../../../schemas/participation.ts'
import type { Round } from '../../../schemas/round.ts'
import type { Site } from '../../site.ts'

/** How many of a municipality have answered for themselves, in words that tell no exact number. */
export const participationInWords = (
  site: Site,
  { threshold }: Pick<Round, 'threshold'>,
  participation: Participation | undefined,
): string =>
  participation === undefined
    ? site.texts.deletions.notShown
    : site.texts.round.participationWords[participation](threshold)
