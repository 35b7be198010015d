import { phaseOf } from '../../../schemas/round.ts'
import type { Round } from '../../../schemas/round.ts'
import { instantInWords } from '../../dates.ts'
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
  closed: (site, { closesAt, releaseOnClosing }, released) => {
    const words = site.texts.roundLife
    const results = released ? words.released : releaseOnClosing ? words.releaseSoon : words.releaseWaits
    return closesAt === undefined ? [results] : [words.closed(instantInWords(closesAt, site.language)), results]
  },
}
