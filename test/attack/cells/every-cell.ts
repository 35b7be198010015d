import { levelsTold, moreThanUnanimity, toldBy } from '../oracle/told.ts'
import type { Told } from '../oracle/told.ts'
import { answerLists, openWorlds } from '../oracle/worlds.ts'
import type { World } from '../oracle/worlds.ts'
import { firstEdition } from '../subject/editions.ts'
import type { Subject } from '../subject/build-subject.ts'

/** What one cell lets be told, whatever its people answered. */
export interface CellFound {
  levels: number
  threshold: number
  /** How many answered, which the attacker knows. */
  n: number
  lists: number
  published: number
  /** The fewest lists that anything published leaves open. */
  fewestOpen: number
  /** How often, among what can be published, someone else's presence at a level is told to an outsider. */
  levelsTold: number
  told: Told[]
}

/** Counts of this many people are no secret. Rule 9. */
const few = 10

/** Goes through every way that n people of one municipality can answer on one scale. Rules 3 and 4. */
export const attackCell = (subject: Subject, levels: number, threshold: number, n: number): CellFound => {
  const publish = firstEdition(subject, levels, threshold)
  const worlds: World[] = answerLists(n, levels).map((counts) => [counts])
  const groups = openWorlds(worlds, (world) => {
    const { municipalities, network } = publish(world).results
    return [municipalities, network]
  })
  return {
    levels,
    threshold,
    n,
    lists: worlds.length,
    published: groups.length,
    fewestOpen: Math.min(...groups.map((open) => open.length)),
    levelsTold: groups.reduce((sum, open) => sum + levelsTold(open), 0),
    told: moreThanUnanimity(groups.flatMap((open) => toldBy(open, { few }))),
  }
}
