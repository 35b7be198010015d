import { exactRows } from '../oracle/exact-rows.ts'
import { levelsTold, toldBy } from '../oracle/told.ts'
import { answerLists, oneOfEach, openWorlds, withRepeats } from '../oracle/worlds.ts'
import { firstEdition, question, slugs } from '../subject/editions.ts'
import type { Subject } from '../subject/build-subject.ts'
import { emptyFinds } from './found.ts'
import type { Extent, Found } from './found.ts'

/**
 * Goes through every table of a network in one round: every number of people in each municipality, and every way that
 * they can answer. The rules look at no municipality's name or place, so one order of the numbers stands for all.
 */
export const attackOneRound = (subject: Subject, { municipalities, people, levels, threshold, few }: Extent): Found => {
  const publish = firstEdition(subject, levels, threshold)
  const lists = Array.from({ length: people + 1 }, (_, n) => answerLists(n, levels))
  const found = emptyFinds()
  for (let width = 1; width <= municipalities; width += 1)
    for (const sizes of withRepeats([...lists.keys()], width)) {
      const worlds = oneOfEach(sizes.map((n) => lists[n] ?? []))
      const shown = ({ results }: ReturnType<typeof publish>) => [results.municipalities, results.network]
      for (const open of openWorlds(worlds, (world) => shown(publish(world)))) {
        found.tables += open.length
        found.published += 1
        found.levelsTold += levelsTold(open)
        const rows = exactRows([publish(open[0] ?? [])], question, slugs.slice(0, width), (place) => [place])
        found.told.push(...toldBy(open, { few, rows }))
      }
    }
  return found
}
