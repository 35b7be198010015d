/** Every way that n people can answer on so many levels: how many chose each level, lowest first. */
export const answerLists = (n: number, levels: number): number[][] =>
  levels === 1
    ? [[n]]
    : Array.from({ length: n + 1 }, (_, first) => first).flatMap((first) =>
        answerLists(n - first, levels - 1).map((rest) => [first, ...rest]),
      )

/** The lists that stay open to someone who sees what is published: all that would have been published the same. */
export const openLists = (lists: readonly number[][], publish: (counts: number[]) => unknown): number[][][] => [
  ...Map.groupBy(lists, (counts) => JSON.stringify(publish(counts))).values(),
]

/**
 * Whether one of the people behind these lists, who knows their own level, can tell what some colleague answered. The
 * colleagues are unordered, so that is where every list that agrees with their own level leaves them all at one level, the
 * same one.
 */
export const insiderLearns = (open: readonly number[][], own: number): boolean => {
  const colleagues = open.filter((counts) => (counts[own] ?? 0) > 0).map((counts) => without(counts, own))
  const sole = new Set(colleagues.map(onlyLevelIn))
  return colleagues.length > 0 && sole.size === 1 && !sole.has(-1)
}

/** The level that everyone here is at. -1 where they differ. */
const onlyLevelIn = (counts: readonly number[]): number =>
  counts.filter((count) => count > 0).length === 1 ? counts.findIndex((count) => count > 0) : -1

const without = (counts: readonly number[], level: number): number[] =>
  counts.map((count, other) => (other === level ? count - 1 : count))
