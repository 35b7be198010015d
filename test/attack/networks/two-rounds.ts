import { exactRows } from '../oracle/exact-rows.ts'
import { toldBy } from '../oracle/told.ts'
import { answerLists, oneOfEach, openWorlds, withRepeats } from '../oracle/worlds.ts'
import type { World } from '../oracle/worlds.ts'
import { firstEdition, question, slugs } from '../subject/editions.ts'
import type { Subject } from '../subject/build-subject.ts'
import { emptyFinds } from './found.ts'
import type { Extent, Found } from './found.ts'

/**
 * Goes through every pair of tables of a network in two rounds: any number of people answer in each, and anything. Nothing is
 * known of how someone's second answer depends on the first; where that is known, no rule helps (`limits`).
 */
export const attackTwoRounds = (subject: Subject, extent: Extent): Found => {
  const roundOf = publishedOnce(subject, extent)
  const lists = Array.from({ length: extent.people + 1 }, (_, n) => answerLists(n, extent.levels))
  const found = emptyFinds()
  for (let width = 1; width <= extent.municipalities; width += 1) {
    const municipalities = Array.from({ length: width }, (_, place) => [place, width + place])
    const roundsIn = (world: World) => [roundOf(world.slice(0, width)), roundOf(world.slice(width))]
    for (const sizes of sizesOf(extent.people, width)) {
      const worlds = oneOfEach(sizes.map((n) => lists[n] ?? []))
      for (const open of openWorlds(worlds, (world) => roundsIn(world).map(({ shown }) => shown))) {
        found.tables += open.length
        found.published += 1
        const rows = roundsIn(open[0] ?? []).flatMap(({ edition }, round) =>
          exactRows([edition], question, slugs.slice(0, width), (place) => [round * width + place]),
        )
        found.told.push(...toldBy(open, { few: extent.few, rows, municipalities }))
      }
    }
  }
  return found
}

/** A round's release knows nothing of another round, so each table is released once. */
const publishedOnce = (subject: Subject, { levels, threshold }: Extent) => {
  const publish = firstEdition(subject, levels, threshold)
  const released = new Map<string, { edition: ReturnType<typeof publish>; shown: string }>()
  return (world: World) => {
    const key = world.join(' ')
    const before = released.get(key)
    if (before) return before
    const edition = publish(world)
    const { municipalities, network } = edition.results
    const now = { edition, shown: JSON.stringify([municipalities, network]) }
    released.set(key, now)
    return now
  }
}

/** How many answer in each municipality, in the first round and then in the second. One order of the municipalities stands for all. */
const sizesOf = (people: number, width: number): number[][] => {
  const sizes = Array.from({ length: people + 1 }, (_, n) => n)
  return withRepeats(oneOfEach([sizes, sizes]), width).map((some) => [
    ...some.map(([first = 0]) => first),
    ...some.map(([, second = 0]) => second),
  ])
}
