import { listsIn, thirdsIn } from '../oracle/small-cells.ts'
import { toldWithin } from '../oracle/told-within.ts'
import { people, together } from '../oracle/worlds.ts'
import type { World } from '../oracle/worlds.ts'
import { firstEdition, question, slugs } from '../subject/editions.ts'
import { firstOf } from './attack.ts'
import type { Attack } from './attack.ts'
import { levelsGiven } from './words.ts'

/** Small municipalities whose answers the counts of all of them would give away: the smallest examples that were found. */
const examples: { world: World; threshold: number }[] = [
  {
    world: [
      [0, 1, 2, 2, 0, 0],
      [0, 1, 0, 2, 2, 0],
      [0, 0, 3, 0, 2, 0],
    ],
    threshold: 5,
  },
  // Nobody else gives what one of them shows.
  {
    world: [
      [0, 3, 3, 0, 0, 0],
      [0, 5, 0, 0, 0, 0],
      [0, 5, 0, 0, 0, 0],
    ],
    threshold: 5,
  },
  // By a colleague.
  {
    world: [
      [1, 0, 0, 0, 2, 0],
      [0, 0, 1, 1, 1, 0],
      [0, 1, 1, 1, 0, 0],
      [0, 0, 1, 2, 0, 0],
      [0, 1, 1, 1, 0, 0],
    ],
    threshold: 3,
  },
]

/** A total over all beside small cells: the examples. */
export const totalBesideSmallCells: Attack = (subject) =>
  firstOf(examples, ({ world, threshold }) => besideSmallCells(world, threshold)(subject))

/** What these small municipalities answered, from what each shows and the network's total, gone through together. */
const besideSmallCells =
  (world: World, threshold: number): Attack =>
  (subject) => {
    const levels = world[0]?.length ?? 0
    const { municipalities, network } = firstEdition(subject, levels, threshold)(world).results
    const total = network[question]
    const cells = world.map((_, place) => municipalities[slugs[place] ?? '']?.[question])
    if (!total || total.partial || (total.cell.kind !== 'exact' && total.cell.kind !== 'thirds')) return undefined
    const lists = cells.map((cell, place) =>
      cell?.kind === 'coarse' ? listsIn(cell, people(world[place] ?? []), levels) : [],
    )
    const sum = together(world)
    const [told] =
      total.cell.kind === 'thirds' ? toldWithin(lists, thirdsIn(sum), world, thirdsIn) : toldWithin(lists, sum, world)
    if (!told) return undefined
    const who = told.by ? `one of municipality ${told.by.group + 1} who answered ${told.by.level}` : 'anyone'
    return {
      answers: world.map(levelsGiven).join(' | '),
      shown: [...cells, total.cell].map((cell) => JSON.stringify(cell)).join(', '),
      told: `${who} can tell ${told.secret === 'answer' ? 'what each answered' : 'how many gave each level'} in municipality ${told.group + 1}`,
    }
  }
