import { listsIn } from '../oracle/small-cells.ts'
import { toldWithin } from '../oracle/told-within.ts'
import { people, together } from '../oracle/worlds.ts'
import type { World } from '../oracle/worlds.ts'
import type { Attack } from '../rules/attack.ts'
import { levelsGiven } from '../rules/words.ts'
import { firstEdition, question, slugs } from '../subject/editions.ts'

/** What these small municipalities answered, from what each shows and the network's total, gone through together. */
export const besideSmallCells =
  (world: World, threshold: number): Attack =>
  (subject) => {
    const levels = world[0]?.length ?? 0
    const { municipalities, network } = firstEdition(subject, levels, threshold)(world).results
    const total = network[question]
    const cells = world.map((_, place) => municipalities[slugs[place] ?? '']?.[question])
    if (total?.cell.kind !== 'exact' || total.partial) return undefined
    const lists = cells.map((cell, place) =>
      cell?.kind === 'coarse' ? listsIn(cell, people(world[place] ?? []), levels) : [],
    )
    const [told] = toldWithin(lists, together(world), world)
    if (!told) return undefined
    const who = told.by ? `one of municipality ${told.by.group + 1} who answered ${told.by.level}` : 'anyone'
    return {
      answers: world.map(levelsGiven).join(' | '),
      shown: [...cells, total.cell].map((cell) => JSON.stringify(cell)).join(', '),
      told: `${who} can tell ${told.secret === 'answer' ? 'what each answered' : 'how many gave each level'} in municipality ${told.group + 1}`,
    }
  }
