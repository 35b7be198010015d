import { exactRows } from '../oracle/exact-rows.ts'
import { batchOf, computedOfFew } from '../oracle/taking-away.ts'
import { withRepeats } from '../oracle/worlds.ts'
import type { World } from '../oracle/worlds.ts'
import { firstEdition, question, slugs } from '../subject/editions.ts'
import { firstOf } from './attack.ts'
import type { Attack } from './attack.ts'

/**
 * Every network of two to four municipalities with these numbers of answers: what is left when sums are taken from sums, by
 * anyone, or by everyone in a municipality, who know their own answers?
 */
export const takingAway =
  (by: 'anyone' | 'a municipality'): Attack =>
  (subject) => {
    const publish = firstEdition(subject, levels, 5)
    return firstOf(networks(), (sizes) => {
      const world: World = sizes.map(spread)
      const rows = exactRows([publish(world)], question, slugs.slice(0, sizes.length), (place) => [place])
      const batches = sizes.map((n, place) => batchOf(place, n))
      const sums = rows.map((row) => new Set(row.flatMap((place) => batches[place] ?? [])))
      const computed = computedOfFew(batches, sums, few).find((one) => (one.by === undefined) === (by === 'anyone'))
      if (!computed) return undefined
      const who = computed.by === undefined ? 'anyone' : `the ${sizes[computed.by]} together`
      const whom = computed.batches.map(({ people }) => `the ${people.size}`).join(' and ')
      return {
        answers: `municipalities of ${sizes.join(', ')}`,
        shown: `counts of ${[...new Set(rows.map((row) => row.map((place) => sizes[place]).join(' + ')))].join(', ')}`,
        told: `${who} can compute how many of ${whom} gave each level`,
      }
    })
  }

/** Counts of this many people are no secret. Rule 9. */
const few = 10
const levels = 6

const networks = (): number[][] => [2, 3, 4].flatMap((width) => withRepeats([0, 1, 2, 4, 5, 9, 10, 12], width))

/** So many answers, as evenly over the levels as may be. */
const spread = (n: number): number[] => Array.from({ length: levels }, (_, level) => Math.floor((n + level) / levels))
