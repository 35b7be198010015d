/** Chance from a seed: the same seed gives the same numbers on every machine (mulberry32). */
export interface Chance {
  /** A whole number from 0, and under this one. */
  under: (most: number) => number
  /** Whether something happens that happens so often (0–1). */
  happens: (often: number) => boolean
  /** One of these. */
  oneOf: <T>(items: readonly [T, ...T[]]) => T
  /** A place in these weights, as often as its weight says. */
  weighted: (weights: readonly number[]) => number
  /** The same in another order. */
  shuffled: <T>(items: readonly T[]) => T[]
}

export const chanceFrom = (seed: number): Chance => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const under = (most: number) => Math.floor(next() * most)
  return {
    under,
    happens: (often) => next() < often,
    oneOf: (items) => items[under(items.length)] ?? items[0],
    weighted: (weights) => {
      let left = next() * weights.reduce((sum, weight) => sum + weight, 0)
      return Math.max(
        0,
        weights.findIndex((weight) => (left -= weight) < 0),
      )
    },
    shuffled: (items) =>
      items
        .map((item) => ({ item, place: next() }))
        .toSorted((a, b) => a.place - b.place)
        .map(({ item }) => item),
  }
}
