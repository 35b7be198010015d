import { isDeleted } from '../../../schemas/retention.ts'
import { phaseOf } from '../../../schemas/round.ts'
import type { Round } from '../../../schemas/round.ts'
import { instantInWords } from '../../dates.ts'
import { deletionDay } from '../../deletion-words.ts'
import type { Site } from '../../site.ts'

/** Where a round is at an instant (ISO, UTC), and what happens to it next, in a sentence or two. */
export const nextInWords = (
  site: Site,
  round: Round,
  released: boolean,
  now: string,
): { phase: Round['status']; next: string } => {
  const phase = phaseOf(round, now)
  return { phase, next: wordsIn[phase](site, round, released).join(' ') }
}

const wordsIn: Record<Round['status'], (site: Site, round: Round, released: boolean) => string[]> = {
  planned: (site, { opensAt, closesAt }) => {
    const words = site.texts.roundLife
    const opening =
      opensAt === undefined ? words.opensByHand : words.opensByItself(instantInWords(opensAt, site.language))
    return closesAt === undefined ? [opening] : [opening, words.closesByItself(instantInWords(closesAt, site.language))]
  },
  open: (site, { closesAt, releaseOnClosing }) => {
    const words = site.texts.roundLife
    if (closesAt === undefined) return [words.closesByHand]
    const then = releaseOnClosing ? words.thenAtOnce : words.thenWaits
    return [words.closesByItself(instantInWords(closesAt, site.language)), then]
  },
  closed: (site, round, released) => {
    const { closesAt } = round
    const results = released ? [site.texts.roundLife.released] : untilReleased(site, round)
    if (closesAt === undefined) return results
    return [site.texts.roundLife.closed(instantInWords(closesAt, site.language)), ...results]
  },
}

/** What becomes of the results of a closed round that nobody has made yet. */
const untilReleased = (site: Site, round: Round): string[] => {
  const { roundLife, deletions } = site.texts
  if (isDeleted(round, 'answers')) return [deletions.noAnswers]
  if (round.releaseOnClosing) return [roundLife.releaseSoon]
  const day = deletionDay(site, round, 'texts')
  return day === undefined ? [roundLife.releaseWaits] : [roundLife.releaseWaits, deletions.resultsBy(day)]
}
