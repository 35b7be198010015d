import type { FC } from 'hono/jsx'
import type { Overview } from '../../schemas/comparison.ts'
import type { Site } from '../site.ts'
import { Layout } from './layout.tsx'
import { GapCount } from './results/gap.tsx'
import { Headline, leadingVoice } from './results/headline.tsx'
import { NetworkVoice } from './results/network-voice.tsx'
import { ResultFiles } from './results/result-files.tsx'
import { ResultsTrail } from './results/results-trail.tsx'
import type { ListedRound } from './results/rounds-list.tsx'
import { RoundsList } from './results/rounds-list.tsx'

interface NetworkPageProps {
  site: Site
  overview: Overview
  /** Absent where the rounds are listed elsewhere. */
  rounds?: readonly ListedRound[]
}

/** A network at a glance: which fundamental to talk about, what has moved, and then the numbers. */
export const NetworkPage: FC<NetworkPageProps> = ({ site, overview, rounds }) => {
  const { network, voices, gap } = overview
  return (
    <Layout site={site} title={network.name} scripts={['charts.js']} trail={<ResultsTrail site={site} />} wide>
      <h1 class="ds-heading" data-size="lg">
        {network.name}
      </h1>
      <Headline
        site={site}
        overview={voices[leadingVoice(overview)]}
        pathOf={(fundamental) => site.link(site.paths.fundamental(network.slug, fundamental))}
      />
      <p class="not-for-ranking">{site.texts.results.notForRanking}</p>
      <NetworkVoice site={site} network={network} overview={voices.team} />
      <NetworkVoice site={site} network={network} overview={voices.individual} />
      {gap && gap.compared > 0 && <GapCount site={site} gap={gap} />}
      <ResultFiles site={site} network={network} />
      {rounds && <RoundsList site={site} network={network} rounds={rounds} />}
    </Layout>
  )
}
