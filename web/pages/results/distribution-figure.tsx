import type { Child, FC } from 'hono/jsx'
import type { Distribution, Reading, Source } from '../../../schemas/comparison.ts'
import type { Gathering } from '../../../schemas/network.ts'
import type { Voice } from '../../../schemas/voice.ts'
import type { Site } from '../../site.ts'
import { ChartFigure } from '../chart-figure.tsx'
import { citesInWords } from './cites.ts'
import { answersToIn, distributionSays } from './distribution-says.ts'
import { DistributionRow } from './distribution-row.tsx'
import { Reasons } from './reasons.tsx'

/** A question with its levels in words, lowest first. */
interface Scale {
  name: string
  levels: readonly string[]
}

interface DistributionFigureProps {
  site: Site
  voice: Voice
  scale: Scale
  distribution: Distribution
  sources: readonly Source[]
  /** What the chart is of, where it is not one question's page. */
  caption?: string
  /** Which of several on a page it is, as the names of its files say it. */
  part?: string
  /** What stands below the table. */
  children?: Child
}

/**
 * How the answers to one question are spread: a table that a script draws as bars, low levels to the left and high ones to
 * the right. The network first, then the municipalities in its fixed order; last time above now.
 */
export const DistributionFigure: FC<DistributionFigureProps> = (props) => {
  const { site, voice, scale, distribution, sources, children } = props
  const { charts, common } = site.texts
  const { caption = charts.distribution.title[voice], part = scale.name } = props
  const about = charts.distribution.tableOf(scale.name, common.voices[voice])
  return (
    <ChartFigure
      site={site}
      kind="distribution"
      voice={voice}
      caption={caption}
      part={part}
      about={about}
      says={distributionSays(site, voice, distribution, sources)}
      cites={citesInWords(site, voice, sourcesOf(distribution, sources), answersToIn(site, voice, distribution))}
      notes={
        <>
          <Reasons site={site} voice={voice} sources={sources} readings={readingsIn(distribution)} />
          {children}
        </>
      }
    >
      <DistributionTable {...props} about={about} />
    </ChartFigure>
  )
}

const DistributionTable: FC<DistributionFigureProps & { about: string }> = (props) => {
  const { site, voice, scale, distribution, about } = props
  const words = site.texts.charts.distribution
  return (
    <table
      class="ds-table spread"
      data-sides={`${words.lower}|${words.higher}`}
      data-half={words.half}
      data-mixed={words.mixed}
      data-coarse={words.coarseMeans}
      data-thirds={words.thirdsMean}
      data-whole={words.whole}
    >
      <caption>{about}</caption>
      <thead>
        <tr>
          <th scope="col">{site.texts.results.municipality}</th>
          <th scope="col">{words.n[voice]}</th>
          <th scope="col">{words.median}</th>
          <th scope="col">{words.majority}</th>
          {scale.levels.map((word, level) => (
            <th scope="col">{`${level} ${word}`}</th>
          ))}
        </tr>
      </thead>
      <DistributionLine {...props} name={words.network} line="network" readings={distribution.network} />
      {distribution.lines.filter(hasTakenPart).map(({ municipality, readings }) => (
        <DistributionLine {...props} name={municipality.name} line="municipality" readings={readings} />
      ))}
    </table>
  )
}

interface DistributionLineProps extends DistributionFigureProps {
  name: string
  line: 'network' | 'municipality'
  readings: readonly Reading[]
}

const DistributionLine: FC<DistributionLineProps> = ({ site, voice, scale, distribution, name, line, readings }) => (
  <tbody data-line={line}>
    {distribution.gatherings.map((gathering, at) => (
      <DistributionRow
        site={site}
        voice={voice}
        name={name}
        gathering={gathering}
        levels={scale.levels.length}
        reading={readings[at] ?? { kind: 'none' }}
      />
    ))}
  </tbody>
)

const hasTakenPart = ({ readings }: Distribution['lines'][number]): boolean =>
  readings.some(({ kind }) => kind !== 'absent')

const readingsIn = ({ network, lines }: Distribution): Reading[] => [
  ...network,
  ...lines.filter(hasTakenPart).flatMap(({ readings }) => readings),
]

const sourcesOf = ({ gatherings }: Distribution, sources: readonly Source[]): Source[] => {
  const shown = new Set(gatherings.map(({ number }: Gathering) => number))
  return sources.filter(({ gathering }) => shown.has(gathering.number))
}
