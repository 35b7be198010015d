import type { Factor, Formula } from '../../../schemas/formula.ts'
import type { Voice } from '../../../schemas/voice.ts'
import { numberInWords } from '../../numbers.ts'
import type { Site } from '../../site.ts'
import { fundamentalsInWords, listInWords } from './words.ts'

type Shown = Extract<Formula, { kind: 'shown' }>

const highestLevel = 5

/** The level of a factor: «3», of participants «snitt 3,4», and of few of them «om lag 3» or «4 eller høyere». */
export const factorInWords = (site: Site, voice: Voice, { score, coarse, edge }: Factor): string => {
  const level = numberInWords(score * highestLevel, site.language, 1)
  if (edge) return site.texts.results.edges[edge](level)
  if (coarse) return site.texts.charts.about(level)
  return voice === 'individual' ? site.texts.charts.chain.mean(level) : level
}

/** Which link is the lowest, on which step, and the overall step. */
export const chainSays = (site: Site, voice: Voice, { factors, lowest, overallLevel }: Shown): string => {
  const { chain } = site.texts.charts
  const low = factors.filter(({ fundamental }) => lowest.length === 0 || lowest.includes(fundamental))
  const level = listInWords(site, [...new Set(low.map((factor) => levelSays(site, voice, factor)))])
  const says = lowest.length === 0 ? chain.noneStandsOut(level) : chain.lowest(fundamentalsInWords(site, lowest), level)
  return `${says} ${chain.overall(numberInWords(overallLevel, site.language, 1))}`
}

/** In a sentence: «trinn 3», but «snitt 3,4». */
const levelSays = (site: Site, voice: Voice, factor: Factor): string => {
  const words = factorInWords(site, voice, factor)
  return voice === 'individual' && !factor.coarse ? words : site.texts.charts.chain.onStep(words)
}
