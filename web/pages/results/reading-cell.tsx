import type { FC } from 'hono/jsx'
import type { Change, Point, Reading } from '../../../schemas/comparison.ts'
import type { Gathering } from '../../../schemas/network.ts'
import type { Site } from '../../site.ts'
import {
  answersInWords,
  arrows,
  changeInWords,
  isCoarse,
  isLevel,
  isThirds,
  medianInWords,
  readingInWords,
} from './reading-words.ts'
import { gatheringInSentence } from './words.ts'

/** A reading in a cell: its step, or why there is none. */
export const ReadingWords: FC<{ site: Site; reading: Reading }> = ({ site, reading }) => {
  if (reading.kind === 'hidden' && reading.reason !== 'none')
    return <Withheld site={site} why={site.texts.results.withheldFor[reading.reason]} />
  if (isThirds(reading)) return <span class="thirds">{readingInWords(site, reading)}</span>
  if (!isLevel(reading)) return <span class="no-level">{readingInWords(site, reading)}</span>
  const answers = answersInWords(reading)
  return (
    <>
      <span class="level">{readingInWords(site, reading)}</span>
      {answers !== undefined && <span class="n"> {site.texts.results.answers(answers)}</span>}
      {reading.partial === true && <span class="partial"> {site.texts.results.partial}</span>}
    </>
  )
}

interface ChangeWordsProps {
  site: Site
  change: Change
  /** Where it is since longer ago than the page says. */
  since?: Gathering | undefined
}

/** The change since last time. Up and down look alike. */
export const ChangeWords: FC<ChangeWordsProps> = ({ site, change, since }) => {
  const words = changeInWords(site, change)
  if (words === undefined) return null
  return (
    <span class="change">
      {change.kind === 'moved' && <span aria-hidden="true">{arrows[change.direction]} </span>}
      {since && change.kind === 'moved' ? sinceInWords(site, change.direction, words, since) : words}
    </span>
  )
}

const sinceInWords = (site: Site, direction: 'up' | 'same' | 'down', words: string, since: Gathering): string => {
  const { results } = site.texts
  const gathering = gatheringInSentence(site, since)
  return direction === 'same' ? results.asAt(gathering) : `${words} ${results.since(gathering)}`
}

interface PointCellProps {
  site: Site
  point: Point
  /** Whether the line begins or ends here because of a merger. */
  isMerger?: boolean
  discreet?: boolean | undefined
}

/** A point of a line, as the script reads it: only a shown step has a level. */
export const PointCell: FC<PointCellProps> = ({ site, point, isMerger = false, discreet }) => {
  const { reading, breakBefore } = point
  const note = breakBefore && <span class="break"> {site.texts.results.break}</span>
  const merger = isMerger && <span class="merger"> {site.texts.merger.word}</span>
  if (isLevel(reading))
    return (
      <td
        data-level={String(reading.level)}
        data-edge={reading.edge}
        data-coarse={isCoarse(reading) ? '' : undefined}
        data-break={breakBefore ? '' : undefined}
        data-merger={isMerger ? '' : undefined}
      >
        {medianInWords(site, reading)}
        {reading.partial === true && <span class="partial"> {site.texts.results.partial}</span>}
        {note}
        {merger}
      </td>
    )
  if (isThirds(reading))
    return (
      <td data-thirds>
        <ReadingWords site={site} reading={reading} />
      </td>
    )
  if (discreet) return <td>{site.texts.results.notShown}</td>
  return (
    <td data-hidden={reading.kind === 'hidden' ? reading.reason : undefined} data-break={breakBefore ? '' : undefined}>
      <ReadingWords site={site} reading={reading} />
    </td>
  )
}

const Withheld: FC<{ site: Site; why: string }> = ({ site, why }) => (
  <span class="withheld">
    {site.texts.results.withheld} <span class="why">{why}</span>
  </span>
)
