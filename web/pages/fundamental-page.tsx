import type { FC } from 'hono/jsx'
import type { Distribution as ShownDistribution, FundamentalView, Reading } from '../../schemas/comparison.ts'
import { voices } from '../../schemas/voice.ts'
import type { Voice } from '../../schemas/voice.ts'
import type { MunicipalityWindow } from '../municipality-window.ts'
import type { Site } from '../site.ts'
import { Layout } from './layout.tsx'
import { MunicipalityPages, MunicipalitySearch } from './municipality-search.tsx'
import { NetworkNav } from './network-nav.tsx'
import { DistributionFigure } from './results/distribution-figure.tsx'
import { Distribution } from './results/distribution.tsx'
import { NothingYet } from './results/empty-states.tsx'
import { Ladder } from './results/ladder.tsx'
import { NetworkChart } from './results/network-charts.tsx'
import { isLevel } from './results/reading-words.ts'
import { ResultsTrail } from './results/results-trail.tsx'
import { VoiceSection } from './results/voice-section.tsx'

interface FundamentalPageProps {
  site: Site
  view: FundamentalView
  /** The municipalities that are shown one by one. All of them unless it is given. */
  window?: MunicipalityWindow
}

/** One fundamental across the municipalities, from gathering to gathering, in both voices. */
export const FundamentalPage: FC<FundamentalPageProps> = ({ site, view, window }) => {
  const { results, common } = site.texts
  const name = common.fundamentals[view.fundamental]
  const path = site.paths.fundamental(view.network.slug, view.fundamental)
  return (
    <Layout
      site={site}
      title={`${name}, ${view.network.name}`}
      charts={{ words: view.network.name, file: view.network.slug }}
      trail={<ResultsTrail site={site} network={view.network} />}
      wide
    >
      <NetworkNav site={site} network={view.network} current="overview" />
      <h1 class="ds-heading" data-size="lg">
        {name}
      </h1>
      <p class="lead">{results.fundamentalAsks[view.fundamental]}</p>
      {view.fundamental === 'value' && <p>{results.valueAtFirst}</p>}
      <p class="not-for-ranking">{results.notForRanking}</p>
      {window && <MunicipalitySearch site={site} path={path} window={window} />}
      {voices.toReversed().map((voice) => (
        <FundamentalVoice site={site} view={view} voice={voice} {...(window && { window })} />
      ))}
      {window && <MunicipalityPages site={site} path={path} window={window} />}
      <Ladder site={site} />
    </Layout>
  )
}

const FundamentalVoice: FC<FundamentalPageProps & { voice: Voice }> = ({ site, view, voice, window }) => {
  const { results, common } = site.texts
  return (
    <VoiceSection site={site} voice={voice} title={common.voices[voice]}>
      {hasLevels(view, voice) ? (
        <FundamentalChart site={site} view={view} voice={voice} {...(window && { window })} />
      ) : (
        <NothingYet site={site} voice={voice} />
      )}
      {voice === 'individual' && isWithheldSomewhere(view, voice) && <p>{results.jointAnswersStand}</p>}
      {voice === 'individual' && <p class="coarse">{results.why.coarse}</p>}
    </VoiceSection>
  )
}

const FundamentalChart: FC<FundamentalPageProps & { voice: Voice }> = ({ site, view, voice, window }) => {
  const { common } = site.texts
  const trend = view.voices[voice]
  const summary = view.summaries[voice]
  const distribution = view.distributions[voice]
  return (
    <>
      <NetworkChart
        site={site}
        trend={trend}
        summary={summary}
        earlier={view.earlier[voice]}
        sources={view.sources.filter((source) => source.voice === voice)}
        onlookers="leaders"
        shown={window && new Set(window.shown.map(({ slug }) => slug))}
      />
      {distribution && (
        <DistributionFigure
          site={site}
          voice={voice}
          scale={{ name: common.fundamentals[view.fundamental], levels: common.levels }}
          distribution={inWindow(distribution, window)}
          sources={view.sources.filter((source) => source.voice === voice)}
        >
          <Shares site={site} reading={distribution.network.at(-1)} />
        </DistributionFigure>
      )}
    </>
  )
}

/** From thirty answers in per cent too, with the interval. */
const Shares: FC<{ site: Site; reading: Reading | undefined }> = ({ site, reading }) =>
  isLevel(reading) && reading.shares ? <Distribution site={site} reading={reading} /> : <></>

/** Only the municipalities that the page shows one by one. The network is of all of them. */
const inWindow = (distribution: ShownDistribution, window: MunicipalityWindow | undefined): ShownDistribution => {
  if (!window) return distribution
  const shown = new Set(window.shown.map(({ slug }) => slug))
  return { ...distribution, lines: distribution.lines.filter(({ municipality }) => shown.has(municipality.slug)) }
}

const hasLevels = ({ voices: trends }: FundamentalView, voice: Voice): boolean =>
  [...trends[voice].lines.map(({ points }) => points), trends[voice].network].some((points) =>
    points.some(({ reading }) => isLevel(reading)),
  )

const isWithheldSomewhere = ({ voices: trends }: FundamentalView, voice: Voice): boolean =>
  trends[voice].lines.some(({ points }) => points.some(({ reading }) => reading.kind === 'hidden'))
