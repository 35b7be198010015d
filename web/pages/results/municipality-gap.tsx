import type { FC } from 'hono/jsx'
import type { Profile } from '../../../schemas/comparison.ts'
import type { Site } from '../../site.ts'
import { ApartFigure } from './apart-figure.tsx'
import { datedGatheringInSentence } from './words.ts'

/** How far the municipality's two voices are from each other: for itself to see first. */
export const MunicipalityGap: FC<{ site: Site; profile: Profile }> = ({ site, profile }) => {
  const { gap } = site.texts.results
  const { apart } = profile
  if (!apart) return null
  return (
    <section class="gap" aria-labelledby="gap">
      <h2 class="ds-heading" data-size="md" id="gap">
        {gap.title}
      </h2>
      <p>{gap.at(datedGatheringInSentence(site, apart.gathering))}</p>
      <ApartFigure site={site} profile={profile} apart={apart} />
      {profile.gaps.length > 0 && <p>{gap.start}</p>}
    </section>
  )
}
