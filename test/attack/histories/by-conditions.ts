import { questionsFor } from '../../../schemas/questionnaire.ts'
import { computedOfFew } from '../oracle/taking-away.ts'
import { slugs } from '../subject/editions.ts'
import { batchesOf } from './batches.ts'
import type { Attacked } from './finding.ts'
import type { PublishedRound } from './published-round.ts'
import { countedBy, publishedSums } from './sums.ts'

/** Counts of this many people are no secret. Rule 9. */
const few = 10

/**
 * Whoever is asked more has answered an earlier question in some way. So a cell or total of a question with a condition that
 * says anything at all, «too few» too, is taken to tell how many of the same people answered each question before it in
 * that way. What can be computed from that, and from what is published of that question itself?
 */
export const byConditions = ({ questionnaire, editions, counted }: PublishedRound): Attacked => {
  const questions = questionsFor(questionnaire, 'individual')
  const gone = { conditions: 0 }
  const findings = questions.flatMap((question) =>
    basesOf(question, questions).flatMap((base) => {
      gone.conditions += 1
      const batches = batchesOf(counted, ({ answers }) => answers[base] !== undefined)
      const known = publishedSums(editions, base, batches).map((sum) => sum.batches)
      const told = editions.flatMap((edition) =>
        speakingOf(edition, question.key).map((covered) => countedBy(edition, question.key, batches, covered)),
      )
      return computedOfFew(batches, [...known, ...told], few).map(({ batches: some, by }) => ({
        by: 'conditions' as const,
        told: `${question.key} tells ${by === undefined ? 'anyone' : `all of ${slugs[by]}`} how many answered ${base} so, of ${namesOf(some)}`,
      }))
    }),
  )
  return { findings, gone }
}

type Question = ReturnType<typeof questionsFor>[number]

/** The questions that decided who was asked another, the last one first. */
const basesOf = ({ askedIf }: Question, questions: readonly Question[]): string[] => {
  const base = questions.find(({ key }) => key === askedIf?.question)
  return base ? [base.key, ...basesOf(base, questions)] : []
}

/** The municipalities that an edition says something of, alone or together: not those that wait, or are hidden beside another. */
const speakingOf = ({ results }: PublishedRound['editions'][number], question: string): string[][] => {
  const alone = slugs.filter((slug) => says(results.municipalities[slug]?.[question]))
  const total = results.network[question]
  const isTotalOverAll = total !== undefined && total.cell.kind !== 'hidden' && !total.partial
  return [...alone.map((slug) => [slug]), ...(isTotalOverAll || says(results.others[question]) ? [[...slugs]] : [])]
}

const namesOf = (batches: readonly { municipality: number; people: ReadonlySet<string> }[]): string =>
  batches.map(({ municipality, people }) => `${people.size} of ${slugs[municipality]}`).join(' and ')

const says = (cell: { kind: string; reason?: string } | undefined): boolean =>
  cell !== undefined && (cell.kind !== 'hidden' || cell.reason === 'few')
