import { sum } from 'simple-statistics'
import type { Cell } from '../../schemas/results.ts'
import { answeredSince, peopleSince, spokenOf } from './earlier-editions.ts'
import type { Edition } from './earlier-editions.ts'
import { exactFloor } from './limits.ts'
import { areNested, differenceOf } from './nested.ts'
import { basesOf, cellsNow, countsIn } from './shown-scales.ts'
import type { LevelsTally, Standing, Standings } from './shown-scales.ts'
import type { Turnout } from './turnout.ts'

/** What decides which answers stand in an edition. */
export interface Standpoint {
  municipalities: readonly string[]
  scales: readonly LevelsTally[]
  turnout: Turnout
  threshold: number
  /** The municipalities that wait for the facilitator's word. Their answers are not in the tally. */
  held: ReadonlySet<string>
  /** The editions before this one, the first one first. */
  earlier: readonly Edition[]
}

/**
 * What stands in each municipality on each scale: of a first edition the answers as they are, of a later one those that an
 * earlier edition counted, with the cell that it showed, unless the cell may change. Rule 2 (second releases). It may
 *
 * - where no edition has shown it, nor a total that it is part of: if it is shown exactly now, with ten answers more;
 * - where it has been shown exactly: if for each edition that showed other answers, nobody there is gone or answers
 *   otherwise, and ten have come; or nobody has come, and ten are gone. So whoever knows who came or left can tell
 *   nothing of fewer than ten. What is then no longer shown exactly is hidden, for a coarse value of some of those who
 *   were shown exactly tells too much.
 *
 * A cell of fewer than ten that was shown, or is part of a total over all, never changes: beside the exact cell that it
 * would become, or that total without it, its answers could be told. Nor does one of a question with a condition, unless
 * what it hangs on changes with it. Ten are as many as the threshold, where that is higher.
 *
 * Whether a cell changes depends on how many came, left and answered, never on what. Ten who each answer otherwise change
 * nothing: it is the safe side, for how much of it is new would depend on what they answered.
 */
export const standingCells = (standpoint: Standpoint): Standings => {
  const now = cellsNow(standpoint.scales, standpoint.threshold)
  const standings = new Map<string, Map<string, Standing>>()
  // What a question hangs on comes before it.
  for (const scale of standpoint.scales) {
    const standing = new Map<string, Standing>()
    standings.set(scale.question, standing)
    for (const slug of standpoint.municipalities)
      standing.set(slug, standingOf(standpoint, { scale, slug, now: now(slug, scale), standings }))
  }
  return standings
}

interface Question {
  scale: LevelsTally
  slug: string
  /** The cell as a first edition would show it. */
  now: Cell
  /** What is decided so far. */
  standings: Standings
}

const standingOf = (standpoint: Standpoint, asked: Question): Standing => {
  const { earlier, held } = standpoint
  const { scale, slug, now } = asked
  const kept = keptOf(standpoint, scale, slug)
  const since = earlier.length + 1
  if (held.has(slug)) return kept
  const counts = countsIn(scale, slug)
  if (earlier.length === 0) return { since, counts, cell: now }
  if (!mayChange(standpoint, asked, kept)) return kept
  return { since, counts, cell: now.kind === 'exact' ? now : { kind: 'hidden', reason: 'complement' } }
}

/** What the edition before this one says; nothing of anybody where it does not name the municipality. */
const keptOf = ({ earlier, held }: Standpoint, { question, levels }: LevelsTally, slug: string): Standing => {
  const last = earlier.at(-1)
  const counted = last?.basis.counted[question]?.[slug]
  const cell = last?.results.municipalities[slug]?.[question]
  if (counted && cell) return { ...counted, cell }
  const nobody = { since: Math.max(earlier.length, 1), counts: Array.from({ length: levels }, () => 0) }
  return { ...nobody, cell: { kind: 'hidden', reason: held.has(slug) ? 'held' : 'few' } }
}

const mayChange = (standpoint: Standpoint, { scale, slug, now, standings }: Question, kept: Standing): boolean => {
  const { earlier, scales, turnout, threshold } = standpoint
  const { question } = scale
  const floor = exactFloor(threshold)
  const isChanging = (base: LevelsTally) => standings.get(base.question)?.get(slug)?.since === earlier.length + 1
  if (!basesOf(scale, scales).every(isChanging)) return false
  const spoken = earlier.map((edition) => spokenOf(edition, question, slug))
  if (spoken.includes('in-part')) return false
  if (!spoken.includes('exactly'))
    return now.kind === 'exact' && sum(countsIn(scale, slug)) - sum([...kept.counts]) >= floor
  return earlier.every((edition, index) => {
    const counted = edition.basis.counted[question]?.[slug]
    if (spoken[index] !== 'exactly' || !counted) return true
    const people = peopleSince(earlier, counted.since, turnout.people, slug)
    const answered = answeredSince(counted.counts, counted.since, turnout.questions.get(question), slug)
    return areNested([people, answered]) && differenceOf(answered) >= floor
  })
}
