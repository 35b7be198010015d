import { sum } from 'simple-statistics'
import type { NetworkAnswer } from '../../schemas/results.ts'
import { answeredSince, peopleSince } from './earlier-editions.ts'
import type { Edition } from './earlier-editions.ts'
import { exactFloor } from './limits.ts'
import { areNested, differenceOf } from './nested.ts'
import type { Sizes } from './nested.ts'
import type { Standpoint } from './standing-cells.ts'
import { staysHidden } from './total.ts'

type Counts = Edition['basis']['counted'][string]

/** What an edition says of a question without a scale, and what that rests on, by municipality. */
export interface StandingAnswer {
  answer: NetworkAnswer
  counted: Counts
}

/**
 * What stands of a question without a scale. Of a first edition that is the answer as it is now; of a later one what the
 * edition before says, word for word, unless it may change. Rule 2 (second releases). It may
 *
 * - where no edition has shown it: if ten more have answered;
 * - where it has been shown: if for each edition that showed other answers, nobody in the whole network is gone or answers
 *   otherwise, and ten have come; or nobody has come, and ten are gone: in either case still ten without any one
 *   municipality, for these answers are shown of the network alone. Rules 6 and 10.
 *
 * One with a condition never changes: how many were asked tells how others answered a question whose numbers are kept.
 */
export const standingAnswer = (
  { earlier, ...standpoint }: Standpoint,
  { question, hangsOn }: { question: string; hangsOn?: unknown },
  now: NetworkAnswer,
): StandingAnswer => {
  const counts = countsNow(standpoint, question, earlier.length + 1)
  if (earlier.length === 0) return { answer: now, counted: counts }
  const last = keptIn(earlier.at(-1), question) ?? nothing
  if (hangsOn || !mayChange({ earlier, ...standpoint }, question, now, last, counts)) return last
  return { answer: now, counted: counts }
}

const nothing: StandingAnswer = { answer: { kind: 'hidden', reason: 'few' }, counted: {} }

const keptIn = (edition: Edition | undefined, question: string): StandingAnswer | undefined => {
  const answer = edition?.results.others[question]
  const counted = edition?.basis.counted[question]
  return answer && counted ? { answer, counted } : undefined
}

const countsNow = ({ turnout }: Pick<Standpoint, 'turnout'>, question: string, since: number): Counts =>
  Object.fromEntries(
    [...(turnout.questions.get(question) ?? [])]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([slug, { now }]) => [slug, { since, counts: [now] }]),
  )

const mayChange = (
  { earlier, turnout, municipalities, threshold }: Standpoint,
  question: string,
  now: NetworkAnswer,
  last: StandingAnswer,
  counts: Counts,
): boolean => {
  const floor = exactFloor(threshold)
  const shown = earlier
    .flatMap((edition) => keptIn(edition, question) ?? [])
    .filter(({ answer }) => answer.kind !== 'hidden')
  if (shown.length === 0) return now.kind !== 'hidden' && sizeOf(counts) - sizeOf(last.counted) >= floor
  return shown.every(({ counted }) => {
    const since = Object.values(counted)[0]?.since ?? 0
    const people = municipalities.map((slug) => peopleSince(earlier, since, turnout.people, slug))
    const answered = municipalities.map((slug) =>
      answeredSince(counted[slug]?.counts ?? [], since, turnout.questions.get(question), slug),
    )
    return areNested([...people, ...answered]) && isSpread(answered, floor)
  })
}

/** Whether two editions differ by ten answers, still without any one municipality. */
const isSpread = (answered: readonly Sizes[], floor: number): boolean => staysHidden(answered.map(differenceOf), floor)

const sizeOf = (counted: Counts): number => sum(Object.values(counted).flatMap(({ counts }) => counts))
