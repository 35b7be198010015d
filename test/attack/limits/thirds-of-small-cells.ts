import { listsIn, thirdsIn } from '../oracle/small-cells.ts'
import { listsWithin } from '../oracle/summing-up.ts'
import { people, together } from '../oracle/worlds.ts'
import type { World } from '../oracle/worlds.ts'
import type { Attack } from '../rules/attack.ts'
import { levelsGiven } from '../rules/words.ts'
import { firstEdition, question, slugs } from '../subject/editions.ts'

/** Three of five in each are low, and no more in all: so three in each are. */
const world: World = [
  [1, 2, 2, 0, 0, 0],
  [0, 3, 1, 1, 0, 0],
  [2, 1, 0, 2, 0, 0],
]

/** How many of a small municipality are in each third, from what each shows and the thirds of all of them. */
export const thirdsOfSmallCells: Attack = (subject) => {
  const { municipalities, network } = firstEdition(subject, 6, 5)(world).results
  const total = network[question]?.cell
  const cells = world.map((_, place) => municipalities[slugs[place] ?? '']?.[question])
  if (total?.kind !== 'thirds') return undefined
  const lists = cells.map((cell, place) =>
    cell?.kind === 'coarse' ? listsIn(cell, people(world[place] ?? []), 6) : [],
  )
  const [left = []] = listsWithin(lists, thirdsIn(together(world)), thirdsIn)
  const [thirds, ...others] = new Set(left.map((counts) => thirdsIn(counts).join(', ')))
  if (thirds === undefined || others.length > 0) return undefined
  return {
    answers: world.map(levelsGiven).join(' | '),
    shown: [...cells, total].map((cell) => JSON.stringify(cell)).join(', '),
    told: `anyone can tell how many of the first are low, in the middle and high: ${thirds}; ${left.length} lists are left open`,
  }
}
