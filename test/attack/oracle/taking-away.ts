import { tellsAbout, withNothingAt } from './elimination.ts'
import type { Row } from './elimination.ts'

/** People whose answers come and go together in what is published: nothing that is published parts them. */
export interface Batch {
  /** The municipality, by its place. Its people know what all of its batches answered. */
  municipality: number
  /** Who they are: two batches can be the same people, before and after they changed their answers. */
  people: ReadonlySet<string>
}

/** Batches whose answers can be computed, and by whom. */
export interface Computed {
  batches: Batch[]
  /** The municipality whose people compute it, from what they know of themselves. Nothing: anyone can. */
  by?: number
}

/**
 * What can be computed of fewer than `few` people by taking sums of batches from one another: by anyone, or by everyone in a
 * municipality together. Rule 6, and rule 9 (exact elimination over fractions).
 *
 * @param sums which batches each published sum is of
 */
export const computedOfFew = (
  batches: readonly Batch[],
  sums: readonly ReadonlySet<Batch>[],
  few: number,
): Computed[] => {
  const municipalities = new Set(batches.map(({ municipality }) => municipality))
  return [undefined, ...municipalities].flatMap((by) => {
    const unknown = batches.filter(({ municipality, people }) => municipality !== by && people.size > 0)
    const found = computed(unknown, sums, few)
    return found ? [{ batches: found, ...(by !== undefined && { by }) }] : []
  })
}

/** Batches that are in the same sums, all of them. Nothing published parts them either. */
interface Inseparable {
  batches: Batch[]
  people: ReadonlySet<string>
}

const computed = (batches: readonly Batch[], sums: readonly ReadonlySet<Batch>[], few: number): Batch[] | undefined => {
  const groups = [...Map.groupBy(batches, (batch) => sums.map((sum) => Number(sum.has(batch))).join('')).values()]
  const unknowns = groups.map((group): Inseparable => ({ batches: group, people: peopleIn(group) }))
  const rows = sums.map((sum) => unknowns.map((unknown) => (unknown.batches.some((one) => sum.has(one)) ? 1n : 0n)))
  const places = [...unknowns.keys()]
  const many = places.filter((place) => (unknowns[place]?.people.size ?? 0) >= few)
  const left = withNothingAt(rows, many)
  const touched = places.filter((place) => left.some((row) => row[place] !== 0n))
  const batchesAt = (set: readonly number[]) => set.flatMap((place) => unknowns[place]?.batches ?? [])
  const isOfFew = (set: readonly number[]) => peopleIn(batchesAt(set)).size < few
  for (const set of setsToTry(left, touched, isOfFew)) if (tellsAbout(left, new Set(set))) return batchesAt(set)
  return undefined
}

const peopleIn = (batches: readonly Batch[]): ReadonlySet<string> =>
  new Set(batches.flatMap(({ people }) => [...people]))

/**
 * The places of each row, where they are of few: what is told is mostly told plainly. Then every set of few that no further
 * place could be added to: what is told is told about one of these.
 */
function* setsToTry(
  rows: readonly Row[],
  places: readonly number[],
  isOfFew: (set: readonly number[]) => boolean,
): Generator<readonly number[]> {
  for (const row of rows) {
    const set = places.filter((place) => row[place] !== 0n)
    if (set.length > 0 && isOfFew(set)) yield set
  }
  yield* largestSets([], places, places, isOfFew)
}

function* largestSets(
  set: readonly number[],
  left: readonly number[],
  places: readonly number[],
  isOfFew: (set: readonly number[]) => boolean,
): Generator<readonly number[]> {
  const isLargest = places.every((place) => set.includes(place) || !isOfFew([...set, place]))
  if (isLargest && set.length > 0) yield set
  for (const [index, place] of left.entries())
    if (isOfFew([...set, place])) yield* largestSets([...set, place], left.slice(index + 1), places, isOfFew)
}

/** So many people of a municipality, as a batch. */
export const batchOf = (municipality: number, count: number): Batch => ({
  municipality,
  people: new Set(Array.from({ length: count }, (_, at) => `${municipality}:${at}`)),
})
