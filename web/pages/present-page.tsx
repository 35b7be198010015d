import type { FC } from 'hono/jsx'
import type { Overview } from '../../schemas/comparison.ts'
import type { Network } from '../../schemas/network.ts'
import type { Round } from '../../schemas/round.ts'
import { voices } from '../../schemas/voice.ts'
import type { Voice } from '../../schemas/voice.ts'
import { gatheringOf } from '../gathering-words.ts'
import type { Site } from '../site.ts'
import { Layout } from './layout.tsx'
import { GapCount } from './results/gap.tsx'
import { Headline, leadingVoice } from './results/headline.tsx'
import { LadderLine } from './results/ladder.tsx'
import { MostLow } from './results/most-low.tsx'
import { NetworkCharts } from './results/network-charts.tsx'
import { ResultsTrail } from './results/results-trail.tsx'
import { shownTogether } from './results/shown.ts'
import { lowerFirst } from './results/words.ts'

const audiences = ['network', 'guests'] as const

type Audience = (typeof audiences)[number]

type ShownRound = Pick<Round, 'id' | 'gathering'>

interface PresentPageProps {
  site: Site
  overview: Overview
  audience: Audience
  round: ShownRound
  /** Whose answers are on the screen: the joint ones, unless chosen. */
  voice?: Voice | undefined
}

/** The big screen at a gathering. Guests see the network, never a municipality; nobody sees who is missing. */
export const PresentPage: FC<PresentPageProps> = ({
  site,
  overview,
  audience,
  round,
  voice = leadingVoice(overview),
}) => {
  const { network, voices: overviews, gap } = overview
  const shown = overviews[voice]
  return (
    <Layout
      site={site}
      title={site.texts.present.title(gatheringOf(site, network, round.gathering))}
      charts={{ words: network.name, file: network.slug }}
      trail={<ResultsTrail site={site} network={network} />}
      kind="present"
      wide
    >
      <h1 class="ds-heading" data-size="lg">
        {network.name}
      </h1>
      <p class="present-voice">{site.texts.common.voices[voice]}</p>
      <Headline site={site} overview={shown} />
      <MostLow site={site} overview={shown} />
      <p class="not-for-ranking">{site.texts.results.notForRanking}</p>
      {shown.latest && (
        <NetworkCharts site={site} overview={shown} onlookers={audience} shown={shownTogether(network)} />
      )}
      {audience === 'network' && voice === 'individual' && (
        <p>{site.texts.present.jointAnswersStand(site.texts.common.voices.team)}</p>
      )}
      {audience === 'network' && gap && gap.compared > 0 && <GapCount site={site} gap={gap} />}
      <LadderLine site={site} />
      <PresentChoices site={site} overview={overview} audience={audience} round={round} voice={voice} />
    </Layout>
  )
}

interface AudiencePageProps {
  site: Site
  network: Network
  round: ShownRound
}

/** Before the big screen opens: who is in the room? */
export const AudiencePage: FC<AudiencePageProps> = ({ site, network, round }) => {
  const { present } = site.texts
  return (
    <Layout site={site} title={present.chooserTitle} trail={<ResultsTrail site={site} network={network} />}>
      <h1 class="ds-heading" data-size="lg">
        {present.chooserTitle}
      </h1>
      <p class="lead">
        {gatheringOf(site, network, round.gathering)}. {present.chooserWhy}
      </p>
      {network.guests !== undefined && <p>{present.guestsAre(network.guests)}</p>}
      <ul class="audiences">
        {audiences.map((audience) => (
          <li>
            <a class="ds-button" data-variant="secondary" href={site.link(presentPath(site, network, round, audience))}>
              {present.audiences[audience]}
            </a>
            <p>{present.audienceMeans[audience]}</p>
          </li>
        ))}
      </ul>
    </Layout>
  )
}

const PresentChoices: FC<PresentPageProps & { voice: Voice }> = ({ site, overview, audience, round, voice }) => {
  const { present } = site.texts
  const path = presentPath(site, overview.network, round, audience)
  return (
    <nav class="present-choices" aria-label={present.voices}>
      <ul>
        {voices.toReversed().map((other) => (
          <li>
            <a
              class="ds-link"
              href={site.link(`${path}&voice=${other}`)}
              aria-current={other === voice ? 'true' : undefined}
            >
              {site.texts.common.voices[other]}
            </a>
          </li>
        ))}
      </ul>
      <p>
        {present.chosen(lowerFirst(present.audiences[audience]))}.{' '}
        <a class="ds-link" href={site.link(site.paths.present(overview.network.slug, round.id))}>
          {present.change}
        </a>
      </p>
    </nav>
  )
}

const presentPath = (site: Site, network: Network, round: ShownRound, audience: Audience): string =>
  `${site.paths.present(network.slug, round.id)}?audience=${audience}`
