import { resultsSchema } from '../../schemas/results.ts'
import type { Cell, NetworkAnswer, Results } from '../../schemas/results.ts'
import type { Round } from '../../schemas/round.ts'
import { exactFloor } from './limits.ts'
import { networkAnswer } from './network-answer.ts'
import type { Shuffle } from './network-answer.ts'
import { shownScales } from './shown-scales.ts'
import type { LevelsTally, ShownScales } from './shown-scales.ts'
import type { QuestionTally, Tally } from './tally.ts'

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
 */
export const release = (
  round: Asked,
  tally: Tally,
  shuffled: Shuffle,
  held: ReadonlySet<string> = new Set(),
): Results => {
  const municipalities = [
    ...new Set([...Object.keys(round.expected), ...(round.asked ?? []), ...tally.municipalities]),
  ].toSorted()
  const scales = tally.questions.filter((question) => question.kind === 'levels')
  const shown = shownScales(municipalities, scales, round.threshold)
  return resultsSchema.parse({
    round: round.id,
    gathering: round.gathering,
    questionnaire: round.questionnaire,
    threshold: round.threshold,
    scales: round.scales.filter((scale) => scales.some(({ question }) => question === scale.question)),
    municipalities: Object.fromEntries(
      municipalities.map((slug) => [slug, held.has(slug) ? heldCells(scales) : cellsOf(slug, scales, shown)]),
    ),
    network: Object.fromEntries(scales.map((scale) => [scale.question, shown.total(scale)])),
    others: othersOf(tally.questions, shown, exactFloor(round.threshold), shuffled),
  })
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

const cellsOf = (slug: string, scales: readonly LevelsTally[], { cell }: ShownScales): Record<string, Cell> =>
  Object.fromEntries(scales.map((scale) => [scale.question, cell(slug, scale)]))

const heldCells = (scales: readonly LevelsTally[]): Record<string, Cell> =>
  Object.fromEntries(scales.map(({ question }) => [question, { kind: 'hidden', reason: 'held' }]))

const othersOf = (
  questions: readonly QuestionTally[],
  { isToldInAll }: ShownScales,
  floor: number,
  shuffled: Shuffle,
): Record<string, NetworkAnswer> =>
  Object.fromEntries(
    questions
      .filter((question) => question.kind !== 'levels')
      .map((question) => [
        question.question,
        isToldInAll(question) ? networkAnswer(question, floor, shuffled) : { kind: 'hidden', reason: 'complement' },
      ]),
  )

const only = <T>(byQuestion: Record<string, T>, keys: ReadonlySet<string>): Record<string, T> =>
  Object.fromEntries(Object.entries(byQuestion).filter(([key]) => keys.has(key)))
