import type { FC } from 'hono/jsx'
import type { MiddleHalf, Point, Source } from '../../../schemas/comparison.ts'
import type { Gathering } from '../../../schemas/network.ts'
import type { Voice } from '../../../schemas/voice.ts'
import { gatheringWhen } from '../../dates.ts'
import type { Site } from '../../site.ts'
import { ChartFigure } from '../chart-figure.tsx'
import type { Cited } from './cites.ts'
import { networkInWords } from './network-words.ts'
import { PointCell } from './reading-cell.tsx'
import { isThirds, middleHalfInWords } from './reading-words.ts'
import { Reasons } from './reasons.tsx'
import { thresholdOf } from './says.ts'
import { thirdsMeanInWords } from './spread-words.ts'

/** A municipality's line, and where on it a merger is, where there is one: a place among the gatherings, in words. */
export interface NamedLine {
  name: string
  points: readonly Point[]
  merger?: { at: number; words: string }
}

/** The lines of one chart over gatherings: one point a gathering in each. */
export interface Lines {
  gatherings: readonly Gathering[]
  municipalities: readonly NamedLine[]
  network?: readonly Point[]
  middleHalf?: readonly (MiddleHalf | undefined)[]
}

interface TrendFigureProps {
  site: Site
  voice: Voice
  /** Of which fundamental. */
  caption: string
  /** The table's own caption. */
  about: string
  says: string
  cites: Cited
  lines: Lines
  sources: readonly Source[]
  /** On the big screen what is not shown looks the same, whatever the reason. */
  discreet?: boolean
}

/** How something has moved from gathering to gathering: a table that a script draws as lines. */
export const TrendFigure: FC<TrendFigureProps> = ({
  site,
  voice,
  caption,
  about,
  says,
  cites,
  lines,
  sources,
  discreet,
}) => (
  <ChartFigure
    site={site}
    kind="trend"
    voice={voice}
    caption={caption}
    part={caption}
    about={about}
    says={says}
    cites={cites}
    notes={
      discreet ? (
        <NotShown site={site} voice={voice} lines={lines} sources={sources} />
      ) : (
        <Reasons site={site} voice={voice} sources={sources} {...inLines(lines)} />
      )
    }
  >
    <table
      class="ds-table trend"
      data-ladder={site.texts.common.levels.join('|')}
      data-rounded={site.texts.charts.rounded}
    >
      <caption>{about}</caption>
      <thead>
        <tr>
          <th scope="col">{site.texts.results.municipality}</th>
          {lines.gatherings.map((gathering) => (
            <GatheringHeader site={site} gathering={gathering} />
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.municipalities.map((line) => (
          <LineRow site={site} line="municipality" discreet={discreet} {...line} />
        ))}
        {lines.network && (
          <LineRow
            site={site}
            line="network"
            name={networkInWords(
              site,
              lines.network.map(({ reading }) => reading),
            )}
            points={lines.network}
            discreet={discreet}
          />
        )}
        {lines.middleHalf?.some((half) => half !== undefined) && (
          <MiddleHalfRow site={site} halves={lines.middleHalf} />
        )}
      </tbody>
    </table>
  </ChartFigure>
)

const GatheringHeader: FC<{ site: Site; gathering: Gathering }> = ({ site, gathering }) => {
  const label = site.texts.common.gathering(gathering.number)
  return (
    <th scope="col" data-label={label}>
      {label} <span class="when">{gatheringWhen(gathering, site.language)}</span>
    </th>
  )
}

interface LineRowProps extends NamedLine {
  site: Site
  line: 'municipality' | 'network'
  discreet: boolean | undefined
}

const LineRow: FC<LineRowProps> = ({ site, line, name, points, merger, discreet }) => (
  <tr data-line={line}>
    <th scope="row">
      {name}
      {merger && <span class="why"> {merger.words}</span>}
    </th>
    {points.map((point, at) => (
      <PointCell site={site} point={point} isMerger={merger?.at === at} discreet={discreet} />
    ))}
  </tr>
)

const MiddleHalfRow: FC<{ site: Site; halves: readonly (MiddleHalf | undefined)[] }> = ({ site, halves }) => (
  <tr data-line="middle-half">
    <th scope="row">{site.texts.results.middleHalf}</th>
    {halves.map((half) =>
      half === undefined ? (
        <td>{site.texts.results.tooFewForMiddleHalf}</td>
      ) : (
        <td
          data-low={String(half.low)}
          data-high={String(half.high)}
          data-break={half.breakBefore === true ? '' : undefined}
        >
          {middleHalfInWords(site, half)}
          {half.breakBefore === true && <span class="break"> {site.texts.results.break}</span>}
        </td>
      ),
    )}
  </tr>
)

/** Why some numbers may not be shown, the same of all of them: it points at nobody. */
const NotShown: FC<Pick<TrendFigureProps, 'site' | 'voice' | 'lines' | 'sources'>> = ({
  site,
  voice,
  lines,
  sources,
}) => {
  const { readings } = inLines(lines)
  const { notShown } = site.texts.results.why
  const thirds = readings.find(isThirds)
  const isShown = readings.every((reading) => reading.kind === 'level' || isThirds(reading))
  return (
    <>
      {thirds && <p class="reasons">{`${site.texts.thirds.word}: ${thirdsMeanInWords(site, thirds.levels)}`}</p>}
      {!isShown && (
        <p class="reasons">{voice === 'team' ? notShown.team : notShown.individual(thresholdOf(sources))}</p>
      )}
    </>
  )
}

const inLines = ({ municipalities, network = [], middleHalf = [] }: Lines) => {
  const points = [...municipalities.flatMap((line) => line.points), ...network]
  const breaks = [...points, ...middleHalf].some((one) => one?.breakBefore === true)
  return { readings: points.map(({ reading }) => reading), breaks }
}
