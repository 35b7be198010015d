import { onlyLevel } from '../oracle/worlds.ts'
import type { Attack } from '../rules/attack.ts'
import { firstEdition, question, slugs } from '../subject/editions.ts'

/** Ten people who all answer the same, or all but one, who looks. Rule 5 shows how many gave each level, whatever they gave. */
export const allTheSame: Attack = (subject) => {
  const counts = [0, 0, 0, 9, 1, 0]
  const cell = firstEdition(subject, 6, 5)([counts]).results.municipalities[slugs[0] ?? '']?.[question]
  const others = cell?.kind === 'exact' ? cell.counts.map((count, level) => (level === 4 ? count - 1 : count)) : []
  const level = onlyLevel(others)
  return level === undefined
    ? undefined
    : {
        answers: '3 3 3 3 3 3 3 3 3 4',
        shown: JSON.stringify(cell),
        told: `the one who answered 4 can tell that each other answered ${level}`,
      }
}
