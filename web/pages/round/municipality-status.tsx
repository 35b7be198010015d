import type { FC } from 'hono/jsx'
import { isDeleted } from '../../../schemas/retention.ts'
import type { Round } from '../../../schemas/round.ts'
import type { Site } from '../../site.ts'
import type { RoundMunicipalityPageProps } from '../round-municipality-page.tsx'
import { participationInWords } from './participation-in-words.ts'

/** How far a municipality has come in a round, in words, and what its answers are to. */
export const MunicipalityStatus: FC<
  Pick<RoundMunicipalityPageProps, 'site' | 'network' | 'round' | 'phase' | 'when' | 'standing'>
> = ({ site, network, round, phase, when, standing }) => {
  const words = site.texts.round
  const { municipality, participation, hasJointAnswer, expected } = standing
  const lines = [
    { label: words.name, value: [`${words.statuses[phase]}.`, whenInWords(site, phase, when)].join(' ').trim() },
    { label: words.ownAnswers, value: participationInWords(site, round, participation) },
    { label: words.expected, value: expected === undefined ? words.notExpected : String(expected) },
    { label: words.jointAnswer, value: hasJointAnswer ? words.jointIn : words.jointMissing },
  ]
  return (
    <section>
      <h2 class="ds-heading" data-size="sm">
        {words.participation}
      </h2>
      <dl class="links">
        {lines.map(({ label, value }) => (
          <div>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">{isDeleted(round, 'texts') ? site.texts.deletions.whyNotShown : words.participationExplained}</p>
      <p>
        <a class="ds-link" href={site.link(site.paths.municipality(network.slug, municipality.slug))}>
          {site.texts.sharing.toResults(municipality.name)}
        </a>
      </p>
    </section>
  )
}

const whenInWords = (site: Site, phase: Round['status'], when: string | undefined): string => {
  if (when === undefined) return ''
  const { opensByItself, closesByItself, closed } = site.texts.roundLife
  return { planned: opensByItself, open: closesByItself, closed }[phase](when)
}
