import { batchesOf } from '../histories/batches.ts'
import type { Person } from '../histories/history.ts'
import { publishedSums } from '../histories/sums.ts'
import { computedOfFew } from '../oracle/taking-away.ts'
import { oneOfEach } from '../oracle/worlds.ts'
import { editionsOf, question, slugs } from '../subject/editions.ts'
import { questionnaireOf, scaleOf } from '../subject/questions.ts'
import { firstOf } from './attack.ts'
import type { Attack } from './attack.ts'

/**
 * Two editions: in one municipality some answers stayed, some are gone, some have come. What tells them apart?
 *
 * @param beside how many answered in other municipalities, where nothing changes
 */
export const comparingEditions =
  (...beside: number[]): Attack =>
  (subject) => {
    const questionnaire = questionnaireOf(subject, [scaleOf(question, levels)])
    const asking = { questionnaire, threshold: 5, municipalities: 1 + beside.length }
    const others = beside.flatMap((count, at) => named('beside', count, slugs[at + 1]))
    return firstOf(
      oneOfEach([
        [0, 1, 10],
        [5, 9, 10, 12],
        [0, 1, 9, 10],
      ]),
      ([left = 0, stayed = 0, came = 0]) => {
        const both = [...named('stayed', stayed), ...others]
        const counted = [
          [...both, ...named('left', left)],
          [...both, ...named('came', came, slugs[0], 5)],
        ]
        const editions = editionsOf(
          subject,
          asking,
          counted.map((responses) => ({ responses })),
        )
        const batches = batchesOf(counted, () => true)
        const sums = publishedSums(editions, question, batches)
        const [computed] = computedOfFew(
          batches,
          sums.map((sum) => sum.batches),
          few,
        )
        return (
          computed && {
            answers: `${stayed + left} answers, then ${left} gone and ${came} late${beside.length > 0 ? `, beside ${beside.join(', ')}` : ''}`,
            shown: [...new Set(sums.map(({ edition, counts }) => `${String(counts)} in edition ${edition}`))].join(
              ', ',
            ),
            told: `anyone can compute what the ${computed.batches.map(({ people }) => people.size).join(' and ')} answered`,
          }
        )
      },
    )
  }

/** Counts of this many people are no secret. Rule 9. */
const few = 10
const levels = 6

const named = (who: string, count: number, municipality = slugs[0] ?? '', from = 0): Person[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `${municipality} ${who} ${at}`,
    municipality,
    answers: { [question]: (from + at) % levels },
  }))
