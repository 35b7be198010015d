import type { FC } from 'hono/jsx'
import type { Profile, Reading, VoicesApart } from '../../../schemas/comparison.ts'
import type { Voice } from '../../../schemas/voice.ts'
import type { Site } from '../../site.ts'
import { ChartFigure } from '../chart-figure.tsx'
import { apartSays, distanceInWords } from './apart-says.ts'
import { answersBehind, citesInWords } from './cites.ts'
import type { Cited } from './cites.ts'
import { ReadingWords } from './reading-cell.tsx'
import { isCoarse, isLevel, medianInWords } from './reading-words.ts'
import { Reasons } from './reasons.tsx'
import { gatheringInSentence } from './words.ts'

interface ApartFigureProps {
  site: Site
  profile: Profile
  apart: VoicesApart
}

/** A municipality's two voices at one gathering: a table that a script draws as two marks on each of five tracks. */
export const ApartFigure: FC<ApartFigureProps> = ({ site, profile, apart }) => {
  const { results, charts, common } = site.texts
  const gathering = gatheringInSentence(site, apart.gathering)
  const about = `${charts.apart.tableOf(profile.municipality.name)}, ${gathering}`
  return (
    <ChartFigure
      site={site}
      kind="apart"
      voice="both"
      caption={charts.apart.title}
      part={undefined}
      about={about}
      says={apartSays(site, profile.gaps)}
      cites={citesOfBoth(site, profile, apart)}
      notes={
        <>
          <Reasons site={site} voice="team" readings={readingsOf(apart, 'team')} sources={sourcesOf(profile, apart)} />
          <Reasons
            site={site}
            voice="individual"
            readings={readingsOf(apart, 'individual')}
            sources={sourcesOf(profile, apart)}
          />
        </>
      }
    >
      <table class="ds-table apart" data-ladder={common.levels.join('|')} data-rounded={charts.rounded}>
        <caption>{about}</caption>
        <thead>
          <tr>
            <th scope="col">{results.fundamental}</th>
            <th scope="col">{results.voicesOfOne.team}</th>
            <th scope="col">{results.voicesOfOne.individual}</th>
            <th scope="col">{charts.apart.distance}</th>
          </tr>
        </thead>
        <tbody>
          {apart.fundamentals.map((row) => (
            <ApartRow site={site} row={row} />
          ))}
        </tbody>
      </table>
    </ChartFigure>
  )
}

const ApartRow: FC<{ site: Site; row: VoicesApart['fundamentals'][number] }> = ({ site, row }) => (
  <tr>
    <th scope="row">{site.texts.common.fundamentals[row.fundamental]}</th>
    <VoiceCell site={site} reading={row.team} />
    <VoiceCell site={site} reading={row.individual} />
    <td>{row.distance ? distanceInWords(site, row.distance) : site.texts.results.change.none}</td>
  </tr>
)

const VoiceCell: FC<{ site: Site; reading: Reading }> = ({ site, reading }) =>
  isLevel(reading) ? (
    <td data-level={String(reading.level)} data-edge={reading.edge} data-coarse={isCoarse(reading) ? '' : undefined}>
      {medianInWords(site, reading)}
    </td>
  ) : (
    <td data-hidden={reading.kind === 'hidden' ? reading.reason : undefined}>
      <ReadingWords site={site} reading={reading} />
    </td>
  )

const readingsOf = ({ fundamentals }: VoicesApart, voice: Voice): Reading[] => fundamentals.map((row) => row[voice])

const sourcesOf = ({ voices }: Profile, { gathering: { number } }: VoicesApart) =>
  [...voices.team.sources, ...voices.individual.sources].filter(({ gathering }) => gathering.number === number)

/** Each voice with its own answers: the joint one, and what is released of the participants'. */
const citesOfBoth = (site: Site, profile: Profile, apart: VoicesApart): Cited => {
  const sources = sourcesOf(profile, apart)
  const team = citesInWords(site, 'team', sources, site.texts.results.cites.oneJointAnswer)
  const own = citesInWords(site, 'individual', sources, answersBehind(site, readingsOf(apart, 'individual')))
  return { words: `${team.words}. ${own.words}`, file: own.file }
}
