import type { Reading } from '../../../schemas/comparison.ts'
import type { Site } from '../../site.ts'
import { isLevel, isThirds } from './reading-words.ts'

/** What the network's row is called: of its medians, unless it has only thirds to show. */
export const networkInWords = (site: Site, readings: readonly Reading[]): string => {
  const { results, thirds } = site.texts
  return readings.some(isThirds) && !readings.some(isLevel) ? thirds.network : results.network
}
