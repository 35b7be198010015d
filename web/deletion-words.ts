import { deletionTimes, monthsKeptOf } from '../schemas/retention.ts'
import type { Deletion } from '../schemas/retention.ts'
import type { Round } from '../schemas/round.ts'
import { dayInWords } from './dates.ts'
import { countInWords } from './numbers.ts'
import type { Site } from './site.ts'

/** The day on which a part of a closed round's own answers is deleted, in words. Nothing where nobody knows when it closed. */
export const deletionDay = (site: Site, round: Round, part: Deletion): string | undefined =>
  round.closesAt === undefined ? undefined : dayInWords(deletionTimes(round, round.closesAt)[part], site.language)

/** How long a round keeps own answers, and what is written in words in them: «seks måneder». */
export const monthsInWords = (site: Site, round: Pick<Round, 'monthsKept'>): { answers: string; texts: string } => {
  const { answers, texts } = monthsKeptOf(round)
  const inWords = (count: number) => site.texts.deletions.months(count, countInWords(count, site.language))
  return { answers: inWords(answers), texts: inWords(texts) }
}
