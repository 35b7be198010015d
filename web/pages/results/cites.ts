import type { Point, Reading, Source } from '../../../schemas/comparison.ts'
import type { EditionName } from '../../../schemas/editions.ts'
import type { Voice } from '../../../schemas/voice.ts'
import { fileName } from '../../file-names.ts'
import { dayInWords } from '../../dates.ts'
import type { Site } from '../../site.ts'
import { answersInWords, isLevel, isThirds } from './reading-words.ts'
import { listInWords, upperFirst } from './words.ts'

/** As much of a hash as is printed beside a chart. */
const hashCharacters = 8

/** What a chart cites, in words; and the latest of it as it stands in the name of a file. */
export interface Cited {
  words: string
  file: string
}

/**
 * What a chart cites, in full: its rounds with their releases, the questionnaire version, how many answered, and when the
 * answers are from. Every chart, its picture and its print have these words.
 */
export const citesInWords = (site: Site, voice: Voice, sources: readonly Source[], n: string | undefined): Cited => {
  const { cites } = site.texts.results
  const shown = sources.filter((source) => source.voice === voice && source.hash !== undefined)
  const rounds = shown.map(
    ({ round, hash = '', edition = 1 }) =>
      `${cites.round(round)} (${cites.release[voice](hash.slice(0, hashCharacters), edition)})`,
  )
  const forms = new Set(shown.map(({ questionnaire }) => cites.questionnaire(questionnaire.id, questionnaire.version)))
  const cited = upperFirst([...rounds, ...forms, ...(n === undefined ? [] : [n])].join(' · '))
  const asOf = freshnessInWords(
    site,
    shown.map(({ closedAt }) => closedAt),
  )
  return { words: asOf === '' ? cited : `${cited}. ${asOf}`, file: latestIn(site, shown) }
}

/** An edition of a round's results as it is cited beside the round itself. */
export const editionInWords = ({ texts }: Site, { edition, hash }: EditionName): string =>
  texts.editions.name(edition, hash.slice(0, hashCharacters))

/**
 * When answers are from, by the closings (ISO, UTC) of their rounds: «Svarene slik de var da runden stengte 15. oktober
 * 2013.» Nothing where no closing is known. Never when anyone answered.
 */
export const freshnessInWords = (site: Site, closings: readonly (string | undefined)[]): string => {
  const { editions } = site.texts
  const known = closings.filter((closedAt) => closedAt !== undefined).toSorted()
  const days = [...new Set(known.map((closedAt) => dayInWords(closedAt, site.language)))]
  const [day] = days
  if (day === undefined) return ''
  return days.length === 1 ? editions.asOf(day) : editions.asOfEach(listInWords(site, days))
}

/** The latest gathering that is shown, and the hash of what is shown of it. */
const latestIn = (site: Site, shown: readonly Source[]): string => {
  const latest = shown.toSorted((a, b) => a.gathering.number - b.gathering.number).at(-1)
  if (latest === undefined) return ''
  return fileName([site.texts.common.gathering(latest.gathering.number), latest.hash?.slice(0, hashCharacters)])
}

/** From the smallest to the largest number of answers behind some readings: «tall fra 5–9 til 26 svar». */
export const answersBehind = (site: Site, readings: readonly Reading[]): string | undefined => {
  const behind = readings
    .filter((reading) => isLevel(reading) || isThirds(reading))
    .toSorted((a, b) => leastOf(a) - leastOf(b))
  const words = [...new Set(behind.map(answersInWords).filter((n) => n !== undefined))]
  const [first, last] = [words.at(0), words.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const { cites, to } = site.texts.results
  return cites.n.individual(first === last ? first : `${first} ${to} ${last}`)
}

/** How many joint answers there are at each gathering: «6, 5 og 5 felles svar». */
export const jointAnswersAt = (site: Site, lines: readonly { points: readonly Point[] }[]): string | undefined => {
  const counts = (lines[0]?.points ?? []).map(
    (_, at) => lines.filter(({ points }) => isLevel(points[at]?.reading)).length,
  )
  const some = counts.filter((count) => count > 0)
  const { cites } = site.texts.results
  if (some.length === 0) return undefined
  return some.every((count) => count === 1) ? cites.oneJointAnswer : cites.n.team(listInWords(site, some.map(String)))
}

const leastOf = (reading: Reading): number => {
  if (isThirds(reading)) return reading.cell.n
  if (!isLevel(reading) || reading.cell === undefined) return 0
  return reading.cell.kind === 'exact' ? reading.cell.n : reading.cell.from
}
