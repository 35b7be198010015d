import { moreThanUnanimity, toldBy } from '../oracle/told.ts'
import type { Told } from '../oracle/told.ts'
import { answerLists, openWorlds } from '../oracle/worlds.ts'
import type { World } from '../oracle/worlds.ts'
import { firstEdition, question, slugs } from '../subject/editions.ts'
import type { Subject } from '../subject/build-subject.ts'
import { firstOf } from './attack.ts'
import type { Attack, Example } from './attack.ts'
import { inWords, levelsGiven } from './words.ts'

/** Every list of answers of one municipality alone, of one person to nine, in a round with this threshold. */
export const oneCell =
  (levels: number, threshold: number): Attack =>
  (subject) =>
    firstOf([1, 2, 3, 4, 5, 6, 7, 8, 9], (n) => inGroupsOf(n, subject, levels, threshold))

/** Counts of this many people are no secret. Rule 9. */
const few = 10

const inGroupsOf = (n: number, subject: Subject, levels: number, threshold: number): Example | undefined => {
  const publish = firstEdition(subject, levels, threshold)
  const cellOf = (world: World) => publish(world).results.municipalities[slugs[0] ?? '']?.[question]
  const worlds: World[] = answerLists(n, levels).map((counts) => [counts])
  return firstOf(openWorlds(worlds, cellOf), (open) => {
    const [told] = moreThanUnanimity(toldBy(open, { few }))
    return told && exampleOf(told, cellOf(told.world))
  })
}

const exampleOf = (told: Told, cell: unknown): Example => ({
  answers: levelsGiven(told.world[0] ?? []),
  shown: JSON.stringify(cell),
  told: inWords(told),
})
