import type { Factor, Formula } from '../../../schemas/formula.ts'
import { numberInWords } from '../../numbers.ts'
import type { Site } from '../../site.ts'
import { fundamentalsInWords, listInWords } from './words.ts'

type Shown = Extract<Formula, { kind: 'shown' }>

const highestLevel = 5

/** The level of a factor: «3», «3,4», of a small group «om lag 3» or «4 eller høyere». */
export const factorInWords = (site: Site, { score, coarse, edge }: Factor): string => {
  const level = numberInWords(score * highestLevel, site.language, 1)
  if (edge) return site.texts.results.edges[edge](level)
  return coarse ? site.texts.charts.about(level) : level
}

/** Which link is the lowest, on which step, and the overall step. */
export const chainSays = (site: Site, { factors, lowest, overallLevel }: Shown): string => {
  const { chain } = site.texts.charts
  const low = factors.filter(({ fundamental }) => lowest.length === 0 || lowest.includes(fundamental))
  const level = listInWords(site, [...new Set(low.map((factor) => factorInWords(site, factor)))])
  const says = lowest.length === 0 ? chain.noneStandsOut(level) : chain.lowest(fundamentalsInWords(site, lowest), level)
  return `${says} ${chain.overall(numberInWords(overallLevel, site.language, 1))}`
}
