import type { Distance, Profile } from '../../../schemas/comparison.ts'
import { numberInWords } from '../../numbers.ts'
import type { Site } from '../../site.ts'
import { fundamentalsInWords } from './words.ts'

/** «minst 2 trinn», «like». */
export const distanceInWords = (site: Site, { by, kind }: Distance): string => {
  const { apart } = site.texts.charts
  if (by === 0) return kind === 'exact' ? apart.same : apart.aboutSame
  return apart.by[kind](numberInWords(by, site.language, 1))
}

/** On which fundamentals the two voices are more than one step apart. */
export const apartSays = (site: Site, gaps: Profile['gaps']): string => {
  const { charts, results } = site.texts
  if (gaps.length === 0) return results.gap.none
  return charts.apart.on(
    fundamentalsInWords(
      site,
      gaps.map(({ fundamental }) => fundamental),
    ),
  )
}
