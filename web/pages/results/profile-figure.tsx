import type { FC } from 'hono/jsx'
import type { NowCell, Reading, VoiceProfile } from '../../../schemas/comparison.ts'
import type { Fundamental } from '../../../schemas/fundamental.ts'
import type { Gathering } from '../../../schemas/network.ts'
import type { Site } from '../../site.ts'
import { ChartFigure } from '../chart-figure.tsx'
import { citesInWords } from './cites.ts'
import { ReadingWords, ChangeWords } from './reading-cell.tsx'
import { isCoarse, isLevel, levelInWords, medianInWords, middleHalfInWords } from './reading-words.ts'
import type { Level } from './reading-words.ts'
import { Reasons } from './reasons.tsx'
import { missingSays, movedIn, movedOf, movedSays } from './says.ts'
import { fundamentalsInWords } from './words.ts'

interface ProfileFigureProps {
  site: Site
  profile: VoiceProfile
  latest: Gathering
  /** How many answers the numbers are from, in words. */
  n: string | undefined
}

type Row = VoiceProfile['fundamentals'][number]

/** One municipality's five fundamentals now, last time, and the network's middle half. */
export const ProfileFigure: FC<ProfileFigureProps> = ({ site, profile, latest, n }) => {
  const { results, common } = site.texts
  const { voice, earlier, fundamentals, sources } = profile
  return (
    <ChartFigure
      site={site}
      kind="profile"
      voice={voice}
      caption={results.tableOfProfile(results.voicesOfOne[voice])}
      part={undefined}
      about={results.tableOfProfile(results.voicesOfOne[voice])}
      says={profileSays(site, profile)}
      cites={citesInWords(site, voice, sourcesFor(profile, latest), n)}
      notes={
        <Reasons
          site={site}
          voice={voice}
          readings={fundamentals.flatMap((row) => (earlier === undefined ? [row.now] : [row.now, row.before]))}
          changes={fundamentals.map(({ change }) => change)}
          sources={sources}
        />
      }
    >
      <table class="ds-table profile" data-ladder={common.levels.join('|')} data-rounded={site.texts.charts.rounded}>
        <caption>{results.tableOfProfile(results.voicesOfOne[voice])}</caption>
        <thead>
          <tr>
            <th scope="col">{results.fundamental}</th>
            <th scope="col">
              {results.now} <span class="when">{common.gathering(latest.number)}</span>
            </th>
            {earlier && (
              <th scope="col">
                {results.before} <span class="when">{common.gathering(earlier.number)}</span>
              </th>
            )}
            <th scope="col">{results.middleHalf}</th>
            {earlier && <th scope="col">{results.sinceLast}</th>}
          </tr>
        </thead>
        <tbody>
          {fundamentals.map((row) => (
            <ProfileRow site={site} row={row} compared={earlier !== undefined} />
          ))}
        </tbody>
      </table>
    </ChartFigure>
  )
}

const ProfileRow: FC<{ site: Site; row: Row; compared: boolean }> = ({ site, row, compared }) => (
  <tr>
    <th scope="row">{site.texts.common.fundamentals[row.fundamental]}</th>
    <NowLevel site={site} reading={row.now} />
    {compared && <BeforeLevel site={site} reading={row.before} isDrawn={row.change.kind !== 'break'} />}
    {row.middleHalf === undefined ? (
      <td>{site.texts.results.tooFewForMiddleHalf}</td>
    ) : (
      <td data-low={String(row.middleHalf.low)} data-high={String(row.middleHalf.high)} data-middle-half="">
        {middleHalfInWords(site, row.middleHalf)}
      </td>
    )}
    {compared && (
      <td>
        {row.change.kind === 'none' ? site.texts.results.change.none : <ChangeWords site={site} change={row.change} />}
      </td>
    )}
  </tr>
)

const NowLevel: FC<{ site: Site; reading: Reading }> = ({ site, reading }) =>
  isLevel(reading) ? (
    <td data-level={String(reading.level)} data-edge={reading.edge} data-coarse={isCoarse(reading) ? '' : undefined}>
      {levelWithWord(site, reading)}
    </td>
  ) : (
    <td data-hidden={reading.kind === 'hidden' ? reading.reason : undefined}>
      <ReadingWords site={site} reading={reading} />
    </td>
  )

/** Last time's level. Where the question has changed since, it is told but not drawn beside now's: the two are not comparable. */
const BeforeLevel: FC<{ site: Site; reading: Reading; isDrawn: boolean }> = ({ site, reading, isDrawn }) =>
  isLevel(reading) ? (
    <td
      data-level={isDrawn ? String(reading.level) : undefined}
      data-edge={reading.edge}
      data-coarse={isCoarse(reading) ? '' : undefined}
      data-before=""
    >
      {medianInWords(site, reading)}
    </td>
  ) : (
    <td data-hidden={reading.kind === 'hidden' ? reading.reason : undefined} data-before="">
      <ReadingWords site={site} reading={reading} />
    </td>
  )

/** «4 Vist». The word stands for that one step, so not beside a median between two or one that is rounded. */
const levelWithWord = (site: Site, reading: Level): string => {
  const word = isCoarse(reading) ? undefined : site.texts.common.levels[reading.level]
  return word === undefined ? medianInWords(site, reading) : `${levelInWords(site, reading)} ${word}`
}

const profileSays = (site: Site, { voice, fundamentals, earlier, sources }: VoiceProfile): string => {
  const { says } = site.texts.results
  const moved = movedIn(fundamentals.map(({ change }: NowCell) => change))
  const shown = lowestShown(fundamentals)
  const lowest = shown && lowestSays(site, shown)
  const since = earlier === undefined || movedOf(moved) === 0 ? undefined : movedSays(site, moved, earlier)
  const sentences = [lowest, since, moved.down > 0 ? says.lowerMayMean : undefined].filter(
    (sentence) => sentence !== undefined,
  )
  if (sentences.length > 0) return sentences.join(' ')
  if (fundamentals.some(({ now }) => isLevel(now))) return site.texts.results.headline.first
  return [...new Set(fundamentals.map(({ now }) => missingSays(site, now, voice, sources)))].join(' ')
}

/**
 * The fundamentals on the lowest step that is shown: none where all five are on the same. Nothing where one is not shown. The
 * formula, which is reckoned from means, may have another lowest.
 */
const lowestShown = (rows: readonly Row[]): Fundamental[] | undefined => {
  const levels = rows.flatMap(({ fundamental, now }) => (isLevel(now) ? [{ fundamental, level: now.level }] : []))
  if (levels.length < rows.length) return undefined
  const least = Math.min(...levels.map(({ level }) => level))
  const lowest = levels.filter(({ level }) => level === least)
  return lowest.length === levels.length ? [] : lowest.map(({ fundamental }) => fundamental)
}

const lowestSays = (site: Site, lowest: Parameters<typeof fundamentalsInWords>[1]): string => {
  const { says } = site.texts.results
  return lowest.length === 0 ? says.noneStandsOut : says.lowest(fundamentalsInWords(site, lowest))
}

/** The rounds that the profile shows: now and last time. */
const sourcesFor = ({ sources, earlier }: VoiceProfile, latest: Gathering) =>
  sources.filter(({ gathering }) => gathering.number === latest.number || gathering.number === earlier?.number)
