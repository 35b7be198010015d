import type { FC } from 'hono/jsx'
import type { VoiceOverview } from '../../../schemas/comparison.ts'
import type { Site } from '../../site.ts'
import { listInWords, lowerFirst } from './words.ts'

/** Which fundamentals have the largest share of low answers: of the network, never of a municipality. */
export const MostLow: FC<{ site: Site; overview: VoiceOverview }> = ({ site, overview: { mostLow } }) => {
  const { thirds } = site.texts
  if (mostLow.length === 0) return null
  const words = mostLow.map(({ fundamental, low, n }) =>
    thirds.lowOf(lowerFirst(site.texts.common.fundamentals[fundamental]), String(low), String(n)),
  )
  return <p class="most-low">{thirds.mostLow(listInWords(site, words))}</p>
}
