/** One way that things may be: for each group of people, how many gave each level, lowest first. */
export type World = readonly (readonly number[])[]

/** Every way that n people can answer on so many levels: how many gave each level, lowest first. */
export const answerLists = (n: number, levels: number): number[][] => {
  if (levels === 1) return [[n]]
  const lists: number[][] = []
  for (let first = 0; first <= n; first += 1)
    for (const rest of answerLists(n - first, levels - 1)) lists.push([first, ...rest])
  return lists
}

/** Every way to take one from each of some lists. */
export const oneOfEach = <T>(lists: readonly (readonly T[])[]): T[][] =>
  lists.reduce<T[][]>((taken, list) => taken.flatMap((before) => list.map((item) => [...before, item])), [[]])

/** Every way to take so many of some items, the same one any number of times, in their order. */
export const withRepeats = <T>(items: readonly T[], count: number): T[][] =>
  count === 0
    ? [[]]
    : items.flatMap((item, at) => withRepeats(items.slice(at), count - 1).map((rest) => [item, ...rest]))

/** The worlds that stay open to someone who sees what is published: all that would have been published the same. */
export const openWorlds = <T>(worlds: Iterable<T>, publish: (world: T) => unknown): T[][] => [
  ...Map.groupBy(worlds, (world) => JSON.stringify(publish(world))).values(),
]

/** How many people there are in a group, or gave some levels. */
export const people = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0)

/** The answers of some groups together. */
export const together = (groups: readonly (readonly number[])[]): number[] =>
  (groups[0] ?? []).map((_, level) => people(groups.map((counts) => counts[level] ?? 0)))

/** The answers of a group without one at a level. */
export const without = (counts: readonly number[], level: number): number[] =>
  counts.map((count, other) => (other === level ? count - 1 : count))

/** The level that everyone here gave. Nothing where they differ, or where there is nobody. */
export const onlyLevel = (counts: readonly number[]): number | undefined => {
  const given = counts.flatMap((count, level) => (count > 0 ? [level] : []))
  return given.length === 1 ? given[0] : undefined
}
