import type { FC } from 'hono/jsx'
import type { Profile } from '../../../schemas/comparison.ts'
import type { Site } from '../../site.ts'
import { isLevel, levelInWords } from './reading-words.ts'
import type { Level } from './reading-words.ts'
import { datedGatheringInSentence } from './words.ts'

/** Where the municipality's two voices are more than one step apart: for itself to see first. */
export const MunicipalityGap: FC<{ site: Site; profile: Profile }> = ({ site, profile }) => {
  const { gap } = site.texts.results
  const at = comparedAt(profile)
  if (at === -1) return null
  const gathering = profile.gatherings[at]
  return (
    <section class="gap" aria-labelledby="gap">
      <h2 class="ds-heading" data-size="md" id="gap">
        {gap.title}
      </h2>
      {gathering && <p>{gap.at(datedGatheringInSentence(site, gathering))}</p>}
      {profile.gaps.length === 0 ? (
        <p>{gap.none}</p>
      ) : (
        <>
          <ul>
            {profile.gaps.map((one) => (
              <li>{gapSays(site, profile, one, at)}</li>
            ))}
          </ul>
          <p>{gap.start}</p>
        </>
      )}
    </section>
  )
}

const gapSays = (site: Site, profile: Profile, one: Profile['gaps'][number], at: number): string => {
  const level = shownAt(profile, 'individual', one.fundamental, at) ?? { level: one.individual }
  const name = site.texts.common.fundamentals[one.fundamental]
  return site.texts.results.gap.of(name, levelInWords(site, { level: one.team }), levelInWords(site, level))
}

/** The latest gathering where both voices are shown on some fundamental, as a place in the points; -1 where there is none. */
const comparedAt = (profile: Profile): number =>
  profile.gatherings.findLastIndex((_, at) =>
    profile.voices.team.fundamentals.some(
      ({ fundamental }) =>
        shownAt(profile, 'team', fundamental, at) !== undefined &&
        shownAt(profile, 'individual', fundamental, at) !== undefined,
    ),
  )

const shownAt = (
  { voices }: Profile,
  voice: 'individual' | 'team',
  fundamental: Profile['gaps'][number]['fundamental'],
  at: number,
): Level | undefined => {
  const reading = voices[voice].fundamentals.find((one) => one.fundamental === fundamental)?.points[at]?.reading
  return isLevel(reading) ? reading : undefined
}
