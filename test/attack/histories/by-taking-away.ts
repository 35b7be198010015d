import { questionsFor } from '../../../schemas/questionnaire.ts'
import { computedOfFew } from '../oracle/taking-away.ts'
import type { Computed } from '../oracle/taking-away.ts'
import { thirdsIn } from '../oracle/small-cells.ts'
import { together } from '../oracle/worlds.ts'
import { slugs } from '../subject/editions.ts'
import { batchesOf } from './batches.ts'
import type { Counted } from './batches.ts'
import type { Attacked, Finding } from './finding.ts'
import type { PublishedRound } from './published-round.ts'
import { levelsAsked } from './questions.ts'
import { publishedSums } from './sums.ts'
import type { PublishedSum } from './sums.ts'

/** Counts of this many people are no secret. Rule 9. */
const few = 10

/** What can be computed of a round's questions, one by one, from everything that its editions say exactly of each. */
export const byTakingAway = ({ story, questionnaire, editions, counted }: PublishedRound): Attacked => {
  const levels = levelsAsked(story.asked)
  const gone = { questions: 0, sums: 0, batches: 0, 'told of texts to a whole municipality': 0 }
  const findings = questionsFor(questionnaire, 'individual').flatMap(({ key, type }) => {
    const isAnswer = (answer: unknown) => (type === 'scale' ? typeof answer === 'number' : answer !== undefined)
    const batches = batchesOf(counted, ({ answers }) => isAnswer(answers[key]))
    const sums = publishedSums(editions, key, batches)
    for (const sum of sums) expectSum(key, levels[key] ?? 0, sum)
    gone.questions += 1
    gone.sums += sums.length
    gone.batches += batches.length
    const computed = computedOfFew(
      batches,
      sums.map((sum) => sum.batches),
      few,
    )
    // Rule 10 asks for ten texts in the network, whoever knows some of them.
    const told = isText(type) ? computed.filter(({ by }) => by === undefined) : computed
    gone['told of texts to a whole municipality'] += computed.length - told.length
    return told.map((one) => findingOf(key, one))
  })
  return { findings, gone }
}

const isText = (type: string): boolean => type === 'short-text' || type === 'long-text'

/** The attack would be on something else than what is published if these did not agree. */
const expectSum = (question: string, levels: number, { counts, thirds, batches }: PublishedSum): void => {
  const answered = [...batches].map((batch) => countsIn(batch, question, levels))
  const sum = together([Array.from({ length: levels }, () => 0), ...answered])
  const isSaid = String(sum) === String(counts ?? sum) && String(thirdsIn(sum)) === String(thirds ?? thirdsIn(sum))
  if (!isSaid) throw new Error(`${question}: published ${String(counts ?? thirds)}, but ${String(sum)} answered`)
}

const countsIn = ({ answers }: Counted, question: string, levels: number): number[] =>
  Array.from({ length: levels }, (_, level) => answers.filter((person) => person.answers[question] === level).length)

const findingOf = (question: string, { batches, by }: Computed): Finding => ({
  by: 'taking away',
  told: `${question}: ${by === undefined ? 'anyone' : `all of ${slugs[by]}`} can compute ${batches
    .map(({ municipality, people: { size } }) => `${size} of ${slugs[municipality]}`)
    .join(' and ')}`,
})
