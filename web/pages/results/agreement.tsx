import type { FC } from 'hono/jsx'
import type { VoiceProfile } from '../../../schemas/comparison.ts'
import type { Majority } from '../../../schemas/results.ts'
import type { Site } from '../../site.ts'
import { fundamentalsInWords, listInWords, lowerFirst } from './words.ts'

/** Where the participants agree, and where views differ: from the published third of the steps. */
export const Agreement: FC<{ site: Site; profile: VoiceProfile }> = ({ site, profile }) => {
  const { agreement } = site.texts.results
  const known = profile.fundamentals.flatMap(({ fundamental, now }) => {
    const majority = now.kind === 'level' ? now.cell?.majority : undefined
    return majority === undefined ? [] : [{ fundamental, majority }]
  })
  const split = known.filter(({ majority }) => majority === 'split')
  const agreed = known.filter(({ majority }) => majority !== 'split')
  if (known.length === 0) return null
  return (
    <div class="agreement">
      {agreed.length > 0 && (
        <p>
          {agreement.agreed(
            listInWords(
              site,
              agreed.map((one) => nameAndThird(site, one)),
            ),
          )}
        </p>
      )}
      {split.length > 0 && (
        <p>
          {agreement.split(
            fundamentalsInWords(
              site,
              split.map(({ fundamental }) => fundamental),
            ),
          )}
        </p>
      )}
      {agreed.length > 0 && <p class="agreement-means">{agreement.means}</p>}
    </div>
  )
}

interface Known {
  fundamental: VoiceProfile['fundamentals'][number]['fundamental']
  majority: Majority
}

const nameAndThird = (site: Site, { fundamental, majority }: Known): string =>
  `${lowerFirst(site.texts.common.fundamentals[fundamental])} (${site.texts.results.agreement.majorities[majority]})`
