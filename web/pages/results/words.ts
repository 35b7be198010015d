import type { Fundamental } from '../../../schemas/fundamental.ts'
import type { Gathering } from '../../../schemas/network.ts'
import { gatheringInWords } from '../../gathering-words.ts'
import type { Site } from '../../site.ts'

/** «behov, team og forankring». */
export const listInWords = (site: Site, words: readonly string[]): string => {
  const last = words.at(-1)
  if (last === undefined) return ''
  return words.length === 1 ? last : `${words.slice(0, -1).join(', ')} ${site.texts.results.and} ${last}`
}

/** Fundamentals as they stand inside a sentence. */
export const fundamentalsInWords = (site: Site, fundamentals: readonly Fundamental[]): string =>
  listInWords(
    site,
    fundamentals.map((fundamental) => lowerFirst(site.texts.common.fundamentals[fundamental])),
  )

/** A gathering inside a sentence: «samling 2». */
export const gatheringInSentence = (site: Site, gathering: Gathering): string =>
  lowerFirst(site.texts.common.gathering(gathering.number))

/** The same with its time: «samling 2 (15. oktober 2013)». */
export const datedGatheringInSentence = (site: Site, gathering: Gathering): string =>
  lowerFirst(gatheringInWords(site, gathering))

export const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)

export const upperFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
