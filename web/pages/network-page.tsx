import type { FC } from 'hono/jsx'
import type { Overview } from '../../schemas/comparison.ts'
import type { SetupProgress } from '../../schemas/setup-steps.ts'
import type { MunicipalityWindow } from '../municipality-window.ts'
import type { Site } from '../site.ts'
import { Layout } from './layout.tsx'
import { MunicipalityPages, MunicipalitySearch } from './municipality-search.tsx'
import { NetworkNav } from './network-nav.tsx'
import { GapCount } from './results/gap.tsx'
import { Headline, leadingVoice } from './results/headline.tsx'
import { NetworkVoice } from './results/network-voice.tsx'
import { ResultFiles } from './results/result-files.tsx'
import { ResultsTrail } from './results/results-trail.tsx'
import { RoundsList } from './results/rounds-list.tsx'
import type { ListedRound } from './results/rounds-list.tsx'
import { FirstRun } from './setup/first-run.tsx'

interface NetworkPageProps {
  site: Site
  overview: Overview
  /** Absent where the rounds are listed elsewhere. */
  rounds?: readonly ListedRound[]
  /** The municipalities that are shown one by one. All of them unless it is given. */
  window?: MunicipalityWindow
  /** How far it has come, for those who may take it further, until it has results. */
  progress?: SetupProgress | undefined
  notice?: string | undefined
}

/** A network at a glance: which fundamental to talk about, what has moved, and then the numbers; before that, what is next. */
export const NetworkPage: FC<NetworkPageProps> = (props) => {
  const { site, overview, rounds, progress, notice } = props
  const { network } = overview
  return (
    <Layout
      site={site}
      title={network.name}
      charts={progress ? undefined : { words: network.name, file: network.slug }}
      trail={<ResultsTrail site={site} />}
      notice={notice}
      wide
    >
      <NetworkNav site={site} network={network} current="overview" />
      <h1 class="ds-heading" data-size="lg">
        {network.name}
      </h1>
      {progress ? <FirstRun site={site} network={network} progress={progress} /> : <NetworkResults {...props} />}
      {rounds && !(progress && rounds.length === 0) && <RoundsList site={site} network={network} rounds={rounds} />}
    </Layout>
  )
}

const NetworkResults: FC<NetworkPageProps> = ({ site, overview, window }) => {
  const { network, voices, gap } = overview
  const shown = window && new Set(window.shown.map(({ slug }) => slug))
  const path = site.paths.network(network.slug)
  return (
    <>
      <Headline
        site={site}
        overview={voices[leadingVoice(overview)]}
        pathOf={(fundamental) => site.link(site.paths.fundamental(network.slug, fundamental))}
      />
      <p class="not-for-ranking">{site.texts.results.notForRanking}</p>
      {window && <MunicipalitySearch site={site} path={path} window={window} />}
      <NetworkVoice site={site} network={network} overview={voices.team} shown={shown} />
      <NetworkVoice site={site} network={network} overview={voices.individual} shown={shown} />
      {window && <MunicipalityPages site={site} path={path} window={window} />}
      {gap && gap.compared > 0 && <GapCount site={site} gap={gap} />}
      <ResultFiles site={site} network={network} />
    </>
  )
}
