import { resultsSchema } from '../../schemas/results.ts'
import type { Cell, NetworkAnswer, Results } from '../../schemas/results.ts'
import type { Round } from '../../schemas/round.ts'
import { basisOf } from './basis-of.ts'
import type { Edition } from './earlier-editions.ts'
import { exactFloor } from './limits.ts'
import { networkAnswer } from './network-answer.ts'
import type { Shuffle } from './network-answer.ts'
import { mayCoverAll } from './later-totals.ts'
import { shownTotals } from './shown-scales.ts'
import type { Standings } from './shown-scales.ts'
import { standingAnswer } from './standing-answers.ts'
import { standingCells } from './standing-cells.ts'
import type { Tally } from './tally.ts'

type Asked = Pick<Round, 'id' | 'gathering' | 'questionnaire' | 'threshold' | 'scales' | 'expected'> & {
  /** The municipalities that could answer, where more could than `expected` names. */
  asked?: ReadonlySet<string>
}

/**
 * Makes the results of a round's individual answers: the only way from answers to something a person can see. Rules 2–7
 * and 10. The order in which the answers are stored changes nothing; `shuffled` orders the texts.
 *
 * Every municipality that was asked, or that `round.expected` names, gets its cells, so that one without answers looks
 * like one with too few.
 * A municipality that is `held` counts in nothing, and says so. Rule 11 (participation).
 *
 * After `earlier` editions it is the next one: what it says is what they say, except where that may change. Rule 2
 * (second releases). A total covers all municipalities only if those of every earlier edition did in the same way, and
 * the same ones are not shown exactly as then: else what one total has and the other has not could be told.
 *
 * @param earlier every edition before this one, the first one first, each with what it rests on
 */
export const release = (
  round: Asked,
  tally: Tally,
  shuffled: Shuffle,
  held: ReadonlySet<string> = new Set(),
  earlier: readonly Edition[] = [],
): Edition => {
  const { threshold } = round
  const municipalities = namedIn(round, tally, held, earlier)
  const scales = tally.questions.filter((question) => question.kind === 'levels')
  const standpoint = { municipalities, scales, turnout: tally.turnout, threshold, held, earlier }
  const standings = standingCells(standpoint)
  const shown = shownTotals(scales, standings, threshold, (question, kind) =>
    mayCoverAll(earlier, question, standings, kind),
  )
  const others = tally.questions
    .filter((question) => question.kind !== 'levels')
    .map((question) => {
      const answered = [...(tally.turnout.questions.get(question.question)?.values() ?? [])].map(({ now }) => now)
      const now: NetworkAnswer = shown.isToldInAll(question)
        ? networkAnswer(question, answered, exactFloor(threshold), shuffled)
        : { kind: 'hidden', reason: 'complement' }
      return { question: question.question, ...standingAnswer(standpoint, question, now) }
    })
  const results = resultsSchema.parse({
    round: round.id,
    gathering: round.gathering,
    questionnaire: round.questionnaire,
    threshold,
    scales: round.scales.filter((scale) => scales.some(({ question }) => question === scale.question)),
    municipalities: Object.fromEntries(municipalities.map((slug) => [slug, cellsOf(slug, standings)])),
    network: Object.fromEntries(shown.totals),
    others: Object.fromEntries(others.map(({ question, answer }) => [question, answer])),
  })
  return { results, basis: basisOf(tally.turnout, standings, others) }
}

/** The same results with the scales of the fundamentals alone: what pages of results read of a release. */
export const fundamentalsOnly = (results: Results): Results => {
  const scales = results.scales.filter(({ fundamental }) => fundamental !== undefined)
  const keys = new Set(scales.map(({ question }) => question))
  const municipalities = Object.entries(results.municipalities)
  return resultsSchema.parse({
    ...results,
    scales,
    municipalities: Object.fromEntries(municipalities.map(([slug, cells]) => [slug, only(cells, keys)])),
    network: only(results.network, keys),
    others: {},
  })
}

/** The same results with one released text put in place of another, wherever the same was written. For redaction. */
export const withTextReplaced = (results: Results, question: string, from: string, to: string): Results => {
  const answer = results.others[question]
  if (answer?.kind !== 'texts') return results
  const texts = answer.texts.map((text) => (text === from ? to : text))
  return resultsSchema.parse({ ...results, others: { ...results.others, [question]: { kind: 'texts', texts } } })
}

const namedIn = (round: Asked, tally: Tally, held: ReadonlySet<string>, earlier: readonly Edition[]): string[] =>
  [
    ...new Set([
      ...Object.keys(round.expected),
      ...(round.asked ?? []),
      ...tally.municipalities,
      ...held,
      ...earlier.flatMap(({ results }) => Object.keys(results.municipalities)),
    ]),
  ].toSorted()

const cellsOf = (slug: string, standings: Standings): Record<string, Cell> =>
  Object.fromEntries(
    [...standings].flatMap(([question, bySlug]) => {
      const standing = bySlug.get(slug)
      return standing ? [[question, standing.cell]] : []
    }),
  )

const only = <T>(byQuestion: Record<string, T>, keys: ReadonlySet<string>): Record<string, T> =>
  Object.fromEntries(Object.entries(byQuestion).filter(([key]) => keys.has(key)))
