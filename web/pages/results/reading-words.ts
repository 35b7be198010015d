import type { Change, MiddleHalf, Moved, Reading } from '../../../schemas/comparison.ts'
import { bandInWords, numberInWords } from '../../numbers.ts'
import type { Site } from '../../site.ts'

export type Level = Extract<Reading, { kind: 'level' }>

export const isLevel = (reading: Reading | undefined): reading is Level => reading?.kind === 'level'

export type Thirds = Extract<Reading, { kind: 'thirds' }>

export const isThirds = (reading: Reading | undefined): reading is Thirds => reading?.kind === 'thirds'

/** Whether a level is the rounded median of a small group. */
export const isCoarse = ({ cell }: Level): boolean => cell?.kind === 'coarse'

/** «3», «2,5», «4 eller høyere». */
export const levelInWords = (site: Site, { level, edge }: Pick<Level, 'level' | 'edge'>): string => {
  const number = numberInWords(level, site.language, 1)
  return edge === undefined ? number : site.texts.results.edges[edge](number)
}

/** A median; a small group's is rounded: «om lag 3». */
export const medianInWords = (site: Site, reading: Level): string => {
  const level = levelInWords(site, reading)
  return isCoarse(reading) && reading.edge === undefined ? site.texts.charts.about(level) : level
}

/** What stands in a cell. */
export const readingInWords = (site: Site, reading: Reading): string => {
  const { results } = site.texts
  switch (reading.kind) {
    case 'level':
      return levelInWords(site, reading)
    case 'thirds':
      return thirdsInWords(site, reading)
    case 'hidden':
      return reading.reason === 'none' ? results.none : results.withheld
    case 'dont-know':
      return results.dontKnow
    case 'waiting':
      return results.waiting
    case 'none':
      return results.none
    case 'absent':
      return results.absent
  }
}

/** «33 svar: 4 lavt, 22 i midten, 7 høyt». */
export const thirdsInWords = (site: Site, { cell: { n, low, middle, high } }: Thirds): string => {
  const { thirds, results } = site.texts
  return thirds.of(results.answers(String(n)), thirds.spread(String(low), String(middle), String(high)))
}

/** How many answered, exactly or as a band; nothing for a joint answer. */
export const answersInWords = (reading: Reading): string | undefined => {
  if (isThirds(reading)) return String(reading.cell.n)
  if (!isLevel(reading) || reading.cell === undefined) return undefined
  return reading.cell.kind === 'exact' ? String(reading.cell.n) : bandInWords(reading.cell.from, reading.cell.to)
}

/** «opp 1», «som før»; nothing where there is nothing to compare. */
export const changeInWords = (site: Site, change: Change): string | undefined => {
  const { results } = site.texts
  switch (change.kind) {
    case 'moved':
      return change.direction === 'same'
        ? results.change.same
        : results.change[change.direction](stepsInWords(site, change.by))
    case 'hidden':
      return results.change.hidden
    case 'break':
      return results.change.break
    case 'none':
      return undefined
  }
}

export const arrows: Record<keyof Moved, string> = { up: '↑', same: '→', down: '↓' }

/** «1,5–3»; one number where the quarters meet. */
export const middleHalfInWords = (site: Site, { low, high }: MiddleHalf): string => {
  const [from, to] = [numberInWords(low, site.language, 2), numberInWords(high, site.language, 2)]
  return from === to ? from : `${from}–${to}`
}

const stepsInWords = (site: Site, by: number | undefined): string | undefined =>
  by === undefined ? undefined : numberInWords(Math.abs(by), site.language, 1)
