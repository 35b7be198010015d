import { computedOfFew } from '../oracle/taking-away.ts'
import type { Batch } from '../oracle/taking-away.ts'
import type { Attack } from '../rules/attack.ts'
import { firstEditionOf, question, slugs } from '../subject/editions.ts'
import type { Responding } from '../subject/editions.ts'
import { questionnaireOf, scaleOf } from '../subject/questions.ts'

const municipality = slugs[0] ?? ''

/**
 * Eleven answer in one round, and ten of them in the next. Whoever takes it that those ten answered the same again, which no
 * release can say, sees what the eleventh answered.
 */
export const sameAnswersNextRound: Attack = (subject) => {
  const questionnaire = questionnaireOf(subject, [scaleOf(question, 6)])
  const asking = { questionnaire, threshold: 5, municipalities: 1 }
  const cells = [eleven, eleven.slice(0, 10)].map(
    (levels) =>
      firstEditionOf(
        subject,
        asking,
        levels.map((level) => ({ municipality, answers: { [question]: level } })),
      ).results.municipalities[municipality]?.[question],
  )
  return leaving(cells, 'eleven people, and ten of them in the next round')
}

/** The same question twice in one form: eleven answer the first, and ten of them the second too, as before. */
export const sameQuestionTwice: Attack = (subject) => {
  const questionnaire = questionnaireOf(subject, [scaleOf(question, 6), scaleOf('again', 6)])
  const responses = eleven.map((level, person): Responding => ({
    municipality,
    answers: { [question]: level, ...(person < 10 && { again: level }) },
  }))
  const asking = { questionnaire, threshold: 5, municipalities: 1 }
  const cells = firstEditionOf(subject, asking, responses).results.municipalities[municipality]
  return leaving([cells?.[question], cells?.['again']], 'eleven answers to one question, ten to the same once more')
}

const eleven = [0, 1, 2, 2, 3, 3, 3, 4, 4, 5, 2]

const leaving = (cells: readonly ({ kind: string } | undefined)[], answers: string) => {
  const [stayed, left] = [10, 1].map((count, at): Batch => ({
    municipality: 0,
    people: new Set(Array.from({ length: count }, (_, person) => `${at} ${person}`)),
  }))
  if (!stayed || !left || cells.some((cell) => cell?.kind !== 'exact')) return undefined
  const [computed] = computedOfFew([stayed, left], [new Set([stayed, left]), new Set([stayed])], 10)
  return (
    computed && {
      answers,
      shown: cells.map((cell) => JSON.stringify(cell)).join(' and '),
      told: 'whoever takes it that the ten answered the same twice can compute what the eleventh answered',
    }
  )
}
