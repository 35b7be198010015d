import type { Share } from '../../../schemas/comparison.ts'
import { numberInWords } from '../../numbers.ts'
import type { Site } from '../../site.ts'

/** «40 %». */
export const shareInWords = (site: Site, { share }: Share): string =>
  site.texts.charts.distribution.share(perCent(site, share))

/** The interval that a share is in: «(25–58 %)». */
export const intervalInWords = (site: Site, { low, high }: Share): string =>
  site.texts.results.distribution.within(perCent(site, low), perCent(site, high))

const perCent = (site: Site, part: number): string => numberInWords(100 * part, site.language, 0)
