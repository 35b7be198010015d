import { dontKnow } from '../../../schemas/answers.ts'
import { openWorlds } from '../oracle/worlds.ts'
import { firstEditionOf, question, slugs } from '../subject/editions.ts'
import { questionnaireOf, scaleOf } from '../subject/questions.ts'
import { firstOf } from './attack.ts'
import type { Attack } from './attack.ts'

/** Everyone knows how many of a municipality took part, one to nine. Can anyone tell how many of them did not know? */
export const whoDidNotKnow: Attack = (subject) => {
  const questionnaire = questionnaireOf(subject, [scaleOf(question, 6, { dontKnow: true })])
  const asking = { questionnaire, threshold: 5, municipalities: 1 }
  const [municipality = ''] = slugs
  return firstOf([1, 2, 3, 4, 5, 6, 7, 8, 9], (people) => {
    const cellOf = (unknowing: number) => {
      const given = Array.from({ length: people }, (_, at) => (at < unknowing ? dontKnow : 3))
      const responses = given.map((level) => ({ municipality, answers: { [question]: level } }))
      return firstEditionOf(subject, asking, responses).results.municipalities[municipality]?.[question]
    }
    const numbers = Array.from({ length: people + 1 }, (_, number) => number)
    const told = openWorlds(numbers, cellOf).find(([number, ...more]) => number !== 0 && more.length === 0)?.[0]
    return told === undefined
      ? undefined
      : {
          answers: `${people} took part, of whom ${told} did not know`,
          shown: JSON.stringify(cellOf(told)),
          told: `whoever knows that ${people} took part can tell that ${told} did not know`,
        }
  })
}
