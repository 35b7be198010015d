import { answerLists, onlyLevel, openWorlds, without } from '../oracle/worlds.ts'
import type { Attack } from '../rules/attack.ts'
import { firstOf } from '../rules/attack.ts'
import { levelsGiven } from '../rules/words.ts'
import { firstEdition, question, slugs } from '../subject/editions.ts'

/** Two colleagues who tell each other what they answered. Can they tell what a third did? Rule 13 says so. */
export const twoColleagues =
  (threshold: number): Attack =>
  (subject) => {
    const publish = firstEdition(subject, 6, threshold)
    const cellOf = (counts: readonly number[]) => publish([counts]).results.municipalities[slugs[0] ?? '']?.[question]
    return firstOf([3, 4, 5, 6, 7, 8, 9], (n) =>
      firstOf(n < threshold ? [] : openWorlds(answerLists(n, 6), cellOf), (open) =>
        firstOf(pairs, ([one, other]) => {
          const others = open
            .map((counts) => without(without(counts, one), other))
            .filter((left) => left.every((count) => count >= 0))
          const level = onlyLevel(others[0] ?? [])
          if (level === undefined || others.some((left) => onlyLevel(left) !== level)) return undefined
          const counts = open.find((list) => without(without(list, one), other).every((count) => count >= 0)) ?? []
          return {
            answers: levelsGiven(counts),
            shown: JSON.stringify(cellOf(counts)),
            told: `two who answered ${one} and ${other} can together tell that each other answered ${level}`,
          }
        }),
      ),
    )
  }

const levels = [0, 1, 2, 3, 4, 5]
const pairs = levels.flatMap((one) =>
  levels.filter((other) => other >= one).map((other): [number, number] => [one, other]),
)
