import { openWorlds } from '../oracle/worlds.ts'
import { firstEditionOf, question, slugs } from '../subject/editions.ts'
import { questionnaireOf, scaleOf } from '../subject/questions.ts'
import { firstOf } from './attack.ts'
import type { Attack } from './attack.ts'

/**
 * Of a municipality's two people, one answers once, and the other as often as it takes. Can the other, who knows all those
 * answers, tell what the one answered?
 *
 * @param expected how many people were asked, where that was said
 */
export const answeringOften =
  (expected?: number): Attack =>
  (subject) => {
    const questionnaire = questionnaireOf(subject, [scaleOf(question, 6)])
    const [municipality = ''] = slugs
    const heads = expected === undefined ? {} : { [municipality]: expected }
    const asking = { questionnaire, threshold: 5, expected: heads, municipalities: 1 }
    const from = (level: number) => ({ municipality, answers: { [question]: level } })
    return firstOf([4, 5, 6, 7, 8, 9], (often) => {
      const cellOf = (level: number) => {
        const answers = [from(level), ...Array.from({ length: often }, () => from(0))]
        return firstEditionOf(subject, asking, answers).results.municipalities[municipality]?.[question]
      }
      const told = openWorlds([5, 4, 3, 2, 1, 0], cellOf).find((open) => open.length === 1)?.[0]
      return told === undefined
        ? undefined
        : {
            answers: `${told} once, and 0 ${often} times`,
            shown: JSON.stringify(cellOf(told)),
            told: `whoever answered ${often} times can tell that the other answered ${told}`,
          }
    })
  }
