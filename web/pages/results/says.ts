import type { Change, FundamentalSummary, Moved, NowCell, Reading, Source } from '../../../schemas/comparison.ts'
import type { Gathering } from '../../../schemas/network.ts'
import type { HiddenReason } from '../../../schemas/results.ts'
import type { Voice } from '../../../schemas/voice.ts'
import type { Site } from '../../site.ts'
import { changeInWords, isLevel, isThirds, levelInWords } from './reading-words.ts'
import { spreadInWords } from './spread-words.ts'
import { gatheringInSentence } from './words.ts'

/** What one fundamental's chart of the network shows. */
export const networkSays = (
  site: Site,
  { moved, network }: FundamentalSummary,
  earlier: Gathering | undefined,
): string => {
  const { says, why } = site.texts.results
  const now = nowSays(site, network.now)
  if (earlier === undefined || movedOf(moved) === 0)
    return now === undefined
      ? says.nothing
      : `${now} ${network.change.kind === 'break' ? why.break : unmovedSays(site, earlier)}`
  return [movedSays(site, moved, earlier), now].filter((sentence) => sentence !== undefined).join(' ')
}

/** What is said where nothing has moved that may be told of: it is the first gathering, or no change can be shown. */
export const unmovedSays = (site: Site, earlier: Gathering | undefined): string => {
  const { first, noneCompared } = site.texts.results.headline
  return earlier === undefined ? first : noneCompared
}

/** The network's median, and that it is of only some municipalities, where it is; or how many are in each third. */
const nowSays = (site: Site, now: Reading): string | undefined => {
  const { says, why } = site.texts.results
  if (isThirds(now)) return spreadInWords(site, 'individual', now.cell, now.levels)
  if (!isLevel(now)) return undefined
  const median = says.network(levelInWords(site, now))
  return now.partial === true ? `${median} ${why.partial}` : median
}

/** Where one line stands, and how it has moved. */
export const lineSays = (
  site: Site,
  cell: NowCell,
  earlier: Gathering | undefined,
  voice: Voice,
  sources: readonly Source[],
): string => (isLevel(cell.now) ? cellSays(site, cell, earlier) : missingSays(site, cell.now, voice, sources))

/** «Siden samling 2: 2 opp, 2 som før og 0 ned.» */
export const movedSays = (site: Site, moved: Moved, earlier: Gathering): string => {
  const { says, moved: words } = site.texts.results
  return says.moved(
    words.up(moved.up),
    words.same(moved.same),
    words.down(moved.down),
    gatheringInSentence(site, earlier),
  )
}

/** How many changes there are in each direction. */
export const movedIn = (changes: readonly Change[]): Moved => {
  const count = (direction: keyof Moved) =>
    changes.filter((change) => change.kind === 'moved' && change.direction === direction).length
  return { up: count('up'), same: count('same'), down: count('down') }
}

export const movedOf = ({ up, same, down }: Moved): number => up + same + down

/** Why there is no step, in a sentence. */
export const missingSays = (site: Site, reading: Reading, voice: Voice, sources: readonly Source[]): string => {
  const { results } = site.texts
  switch (reading.kind) {
    case 'level':
      return results.says.nothing
    case 'thirds':
      return spreadInWords(site, voice, reading.cell, reading.levels)
    case 'hidden':
      return hiddenSays(site, reading.reason, sources)
    case 'dont-know':
      return `${results.dontKnow}. ${results.why.dontKnow}`
    case 'waiting':
      return results.why.waiting[voice]
    case 'none':
      return results.why.none
    case 'absent':
      return results.why.absent
  }
}

const cellSays = (site: Site, { now, change }: NowCell, earlier: Gathering | undefined): string => {
  const { says, why } = site.texts.results
  if (!isLevel(now)) return says.nothing
  const level = levelInWords(site, now)
  const words = changeInWords(site, change)
  if (change.kind === 'break') return `${says.level(level)} ${why.break}`
  if (earlier === undefined || change.kind !== 'moved' || words === undefined) return says.level(level)
  const since = gatheringInSentence(site, earlier)
  return change.direction === 'same' ? says.same(level, since) : says.changed(level, words, since)
}

/** Why something is not shown. What is withheld in one edition stays so in the next, though more have answered since. */
export const hiddenSays = (site: Site, reason: HiddenReason, sources: readonly Source[]): string =>
  site.texts.results.hidden[reason](
    thresholdOf(sources),
    sources.some(({ edition = 1 }) => edition > 1),
  )

/** The threshold is each round's own; where they differ, all are named. */
export const thresholdOf = (sources: readonly Source[]): string => {
  const thresholds = new Set(sources.filter(({ voice }) => voice === 'individual').map(({ threshold }) => threshold))
  return [...thresholds].toSorted((a, b) => a - b).join('–')
}
