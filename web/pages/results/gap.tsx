import type { FC } from 'hono/jsx'
import type { Gap } from '../../../schemas/comparison.ts'
import { countInWords } from '../../numbers.ts'
import type { Site } from '../../site.ts'
import { datedGatheringInSentence } from './words.ts'

/** In how many municipalities the two voices are apart: a count, never a name. */
export const GapCount: FC<{ site: Site; gap: Gap }> = ({ site, gap }) => (
  <section class="gap" aria-labelledby="gap">
    <h2 class="ds-heading" data-size="md" id="gap">
      {site.texts.results.gap.title}
    </h2>
    <p class="gap-says">{gapSays(site, gap)}</p>
    <p>{site.texts.results.gap.at(datedGatheringInSentence(site, gap.gathering))}</p>
  </section>
)

const gapSays = (site: Site, { apart, compared }: Gap): string => {
  const { gap } = site.texts.results
  if (apart === 0) return gap.none
  return apart === compared
    ? gap.all
    : gap.some(countInWords(apart, site.language), countInWords(compared, site.language))
}
