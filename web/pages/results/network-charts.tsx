import type { FC } from 'hono/jsx'
import type { FundamentalSummary, Source, Trend, VoiceOverview } from '../../../schemas/comparison.ts'
import type { Gathering } from '../../../schemas/network.ts'
import type { Site } from '../../site.ts'
import { answersBehind, citesInWords, jointAnswersAt } from './cites.ts'
import { mergerOnLine } from './merger-words.ts'
import { networkSays } from './says.ts'
import { isShown } from './shown.ts'
import type { ShownMunicipalities } from './shown.ts'
import { TrendFigure } from './trend-figure.tsx'
import type { Lines } from './trend-figure.tsx'

/** Who looks: the network leaders at their own desk, the network on a big screen, or guests as well. */
type Onlookers = 'leaders' | 'network' | 'guests'

interface NetworkChartProps {
  site: Site
  trend: Trend
  summary: FundamentalSummary
  earlier: Gathering | undefined
  sources: readonly Source[]
  onlookers: Onlookers
  shown?: ShownMunicipalities | undefined
}

/** Five charts of one voice, one a fundamental. */
export const NetworkCharts: FC<{
  site: Site
  overview: VoiceOverview
  onlookers: Onlookers
  shown?: ShownMunicipalities | undefined
}> = ({ site, overview, onlookers, shown }) => (
  <div class="chart-grid">
    {overview.trends.map((trend) => {
      const summary = overview.summaries.find(({ fundamental }) => fundamental === trend.fundamental)
      return (
        summary && (
          <NetworkChart
            site={site}
            trend={trend}
            summary={summary}
            earlier={overview.earlier}
            sources={overview.sources}
            onlookers={onlookers}
            shown={shown}
          />
        )
      )
    })}
  </div>
)

/** One fundamental in one voice over the gatherings. Guests see no municipality. */
export const NetworkChart: FC<NetworkChartProps> = ({ site, trend, summary, earlier, sources, onlookers, shown }) => {
  const { common, results } = site.texts
  const name = common.fundamentals[trend.fundamental]
  return (
    <TrendFigure
      site={site}
      voice={trend.voice}
      caption={name}
      about={results.tableOfTrend(name, common.voices[trend.voice])}
      says={networkSays(site, summary, earlier)}
      cites={citesInWords(site, trend.voice, sources, answersIn(site, trend, onlookers))}
      lines={linesFor(site, trend, onlookers, shown)}
      sources={sources}
      discreet={onlookers !== 'leaders'}
    />
  )
}

const linesFor = (
  site: Site,
  { gatherings, lines, network, middleHalf }: Trend,
  onlookers: Onlookers,
  shown: ShownMunicipalities | undefined,
): Lines => {
  const all = { municipalities: lines.map(({ municipality }) => municipality) }
  const drawn = onlookers === 'guests' ? [] : lines.filter(({ municipality }) => isShown(shown, municipality))
  return {
    gatherings,
    municipalities: drawn.map(({ municipality, points }) => {
      const merger = mergerOnLine(site, all, municipality, gatherings)
      return { name: municipality.name, points, ...(merger && { merger }) }
    }),
    network,
    middleHalf,
  }
}

const answersIn = (site: Site, { voice, lines, network }: Trend, onlookers: Onlookers): string | undefined => {
  if (voice === 'team') return jointAnswersAt(site, lines)
  const shown = onlookers === 'guests' ? [] : lines.flatMap(({ points }) => points)
  return answersBehind(
    site,
    [...shown, ...network].map(({ reading }) => reading),
  )
}
