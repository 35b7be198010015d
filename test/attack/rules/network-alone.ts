import { computedOfFew } from '../oracle/taking-away.ts'
import { batchOf } from '../oracle/taking-away.ts'
import { withRepeats } from '../oracle/worlds.ts'
import { firstEditionOf, slugs } from '../subject/editions.ts'
import { choiceOf, questionnaireOf } from '../subject/questions.ts'
import { firstOf } from './attack.ts'
import type { Attack } from './attack.ts'

/** A question whose answers are shown of the network alone: can everyone in a municipality take their own out of them? */
export const takingOwnOut: Attack = (subject) => {
  const questionnaire = questionnaireOf(subject, [choiceOf('chosen', ['yes', 'no'])])
  return firstOf(withRepeats([1, 4, 9, 10, 20], 2), (sizes) => {
    const responses = sizes.flatMap((n, place) =>
      Array.from({ length: n }, () => ({ municipality: slugs[place] ?? '', answers: { chosen: 'yes' } })),
    )
    const asking = { questionnaire, threshold: 5, municipalities: sizes.length }
    const shown = firstEditionOf(subject, asking, responses).results.others['chosen']
    const batches = sizes.map((n, place) => batchOf(place, n))
    const sums = shown?.kind === 'counts' ? [new Set(batches)] : []
    const [computed] = computedOfFew(batches, sums, 10)
    return (
      computed && {
        answers: `municipalities of ${sizes.join(' and ')}`,
        shown: JSON.stringify(shown),
        told: `the ${sizes[computed.by ?? 0]} together can compute what the ${computed.batches[0]?.people.size} answered`,
      }
    )
  })
}
