import { isUpToDate } from '../../../schemas/editions.ts'
import type { EditionName } from '../../../schemas/editions.ts'
import { isDeleted } from '../../../schemas/retention.ts'
import { phaseOf } from '../../../schemas/round.ts'
import type { Round } from '../../../schemas/round.ts'
import { instantInWords } from '../../dates.ts'
import { deletionDay } from '../../deletion-words.ts'
import type { Site } from '../../site.ts'

/** The newest edition of a round's results, if there is one. */
type Newest = Pick<EditionName, 'edition' | 'closedAt'> | undefined

/** Where a round is at an instant (ISO, UTC), and what happens to it next, in a sentence or two. */
export const nextInWords = (
  site: Site,
  round: Round,
  newest: Newest,
  now: string,
): { phase: Round['status']; next: string } => {
  const phase = phaseOf(round, now)
  return { phase, next: wordsIn[phase](site, round, newest).join(' ') }
}

const wordsIn: Record<Round['status'], (site: Site, round: Round, newest: Newest) => string[]> = {
  planned: (site, { opensAt, closesAt }) => {
    const words = site.texts.roundLife
    const opening =
      opensAt === undefined ? words.opensByHand : words.opensByItself(instantInWords(opensAt, site.language))
    return closesAt === undefined ? [opening] : [opening, words.closesByItself(instantInWords(closesAt, site.language))]
  },
  open: (site, { closesAt, releaseOnClosing }, newest) => {
    const words = site.texts.roundLife
    const closes =
      closesAt === undefined ? words.closesByHand : words.closesByItself(instantInWords(closesAt, site.language))
    if (newest) return [closes, words.openAgain(newest.edition)]
    if (closesAt === undefined) return [closes]
    return [closes, releaseOnClosing ? words.thenAtOnce : words.thenWaits]
  },
  closed: (site, round, newest) => {
    const { closesAt } = round
    const results = newest ? [afterRelease(site, round, newest)] : untilReleased(site, round)
    if (closesAt === undefined) return results
    return [site.texts.roundLife.closed(instantInWords(closesAt, site.language)), ...results]
  },
}

const afterRelease = (site: Site, round: Round, newest: NonNullable<Newest>): string => {
  const { texts } = site
  if (isUpToDate(round, newest)) return texts.roundLife.released
  if (isDeleted(round, 'texts')) return texts.roundLife.lastStands(newest.edition)
  const day = deletionDay(site, round, 'texts')
  const waits = texts.roundLife.nextWaits(newest.edition)
  return day === undefined ? waits : `${waits} ${texts.deletions.editionBy(day)}`
}

/** What becomes of the results of a closed round that nobody has made yet. */
const untilReleased = (site: Site, round: Round): string[] => {
  const { roundLife, deletions } = site.texts
  if (isDeleted(round, 'answers')) return [deletions.noAnswers]
  if (round.releaseOnClosing) return [roundLife.releaseSoon]
  const day = deletionDay(site, round, 'texts')
  return day === undefined ? [roundLife.releaseWaits] : [roundLife.releaseWaits, deletions.resultsBy(day)]
}
