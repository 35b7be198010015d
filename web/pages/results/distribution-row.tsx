import type { FC } from 'hono/jsx'
import type { Reading } from '../../../schemas/comparison.ts'
import type { Gathering } from '../../../schemas/network.ts'
import type { Majority } from '../../../schemas/results.ts'
import { levelsInThirds } from '../../../schemas/thirds.ts'
import type { Voice } from '../../../schemas/voice.ts'
import type { Site } from '../../site.ts'
import { ReadingWords } from './reading-cell.tsx'
import { answersInWords, isLevel, isThirds, medianInWords } from './reading-words.ts'
import type { Level, Thirds } from './reading-words.ts'
import { intervalInWords, shareInWords } from './share-words.ts'
import { thirdInWords, thirdNames } from './spread-words.ts'
import { gatheringInSentence } from './words.ts'

interface DistributionRowProps {
  site: Site
  voice: Voice
  name: string
  gathering: Gathering
  levels: number
  reading: Reading
}

/**
 * One group at one gathering, as the script reads it: counts of ten or more, by level or by third; a third of fewer; or why
 * there is nothing.
 */
export const DistributionRow: FC<DistributionRowProps> = ({ site, voice, name, gathering, levels, reading }) => {
  const cell = isLevel(reading) ? reading.cell : undefined
  return (
    <tr
      data-name={name}
      data-gathering={site.texts.common.gathering(gathering.number)}
      data-words={wordsOfBar(site, voice, reading)}
    >
      <th scope="row">{`${name}, ${gatheringInSentence(site, gathering)}`}</th>
      {isLevel(reading) && cell ? (
        <>
          <td>
            {answersInWords(reading)}
            {reading.partial === true && <span class="partial"> {site.texts.results.partial}</span>}
          </td>
          <td>{medianInWords(site, reading)}</td>
          <td data-majority={cell.majority}>{majorityInWords(site, levels, cell.majority)}</td>
          {Array.from({ length: levels }, (_, level) => (
            <CountCell site={site} reading={reading} level={level} />
          ))}
        </>
      ) : isThirds(reading) ? (
        <ThirdsCells site={site} levels={levels} reading={reading} />
      ) : (
        <td colspan={levels + 3} data-hidden={reading.kind === 'hidden' ? reading.reason : undefined}>
          <ReadingWords site={site} reading={reading} />
        </td>
      )}
    </tr>
  )
}

/** How many chose a level, and from thirty answers their share with its interval. A small group's are not told. */
const CountCell: FC<{ site: Site; reading: Level; level: number }> = ({ site, reading: { cell, shares }, level }) => {
  if (cell?.kind !== 'exact') return <td>–</td>
  const count = cell.counts[level] ?? 0
  const share = shares?.[level]
  return (
    <td data-count={String(count)}>
      {String(count)}
      {share && (
        <>
          <span class="n"> {shareInWords(site, share)}</span>
          <span class="interval"> {intervalInWords(site, share)}</span>
        </>
      )}
    </td>
  )
}

/** Of the whole network beside small municipalities: how many are in each third, and neither level nor median. */
const ThirdsCells: FC<{ site: Site; levels: number; reading: Thirds }> = ({ site, levels, reading: { cell } }) => (
  <>
    <td>{String(cell.n)}</td>
    <td>{site.texts.charts.distribution.notTold}</td>
    <td data-majority={cell.majority}>{majorityInWords(site, levels, cell.majority)}</td>
    {thirdNames.map((third) => (
      <td colspan={levelsInThirds(levels)[third].length} data-third={third} data-number={String(cell[third])}>
        {thirdInWords(site, third, cell[third], levels)}
      </td>
    ))}
  </>
)

const wordsOfBar = (site: Site, voice: Voice, reading: Reading): string | undefined => {
  if (isThirds(reading)) return site.texts.results.answers(String(reading.cell.n))
  return isLevel(reading) ? barWords(site, voice, reading) : undefined
}

/** Beside the bar: «33 svar, median 3». */
const barWords = (site: Site, voice: Voice, reading: Level): string => {
  const { results, charts } = site.texts
  const n = answersInWords(reading) ?? ''
  const answers = voice === 'team' ? results.municipalities(Number(n), n) : results.answers(n)
  const words = [answers, charts.distribution.medianIs(medianInWords(site, reading))]
  return (reading.partial === true ? [...words, results.partial] : words).join(', ')
}

/** «trinn 2–3», where more than half of the answers are. */
const majorityInWords = (site: Site, levels: number, majority: Majority | undefined): string => {
  const words = site.texts.charts.distribution
  if (majority === undefined) return words.notTold
  if (majority === 'split') return words.split
  const third = levelsInThirds(levels)[majority]
  return words.steps(String(third.at(0) ?? ''), String(third.at(-1) ?? ''))
}
