/**
 * What each group may have answered, when it is known what they answered together: of the lists given for each, those
 * that the others can make up to the sum. Exhaustive, by all the sums that can be reached from either end.
 *
 * @param lists for each group, what it may have answered as far as is known of it alone
 * @param seen what the sum is of, where it is coarser than the answers: how many are in each third
 */
export const listsWithin = (
  lists: readonly (readonly (readonly number[])[])[],
  sum: readonly number[],
  seen: Seen = (counts) => counts,
): (readonly number[])[][] => {
  const fitting = lists.map((some) =>
    some.map((counts) => ({ counts, part: seen(counts) })).filter(({ part }) => isWithin(part, sum)),
  )
  const before = fitting.reduce<Sums[]>(
    (all, some) => [
      ...all,
      added(
        all.at(-1) ?? new Map(),
        some.map(({ part }) => part),
        sum,
      ),
    ],
    [new Map([[numberOf([]), sum.map(() => 0)]])],
  )
  let after: Sums = new Map([[numberOf(sum), [...sum]]])
  const left: (readonly number[])[][] = []
  for (const [place, some] of [...fitting.entries()].toReversed()) {
    const reached = before[place] ?? new Map()
    const made = some.map(({ counts, part }) => ({ counts, sums: reachedWithout(part, after, reached) }))
    left.unshift(made.filter(({ sums }) => sums.size > 0).map(({ counts }) => counts))
    after = new Map(made.flatMap(({ sums }) => [...sums]))
  }
  return left
}

/** What is told of some answers. */
export type Seen = (counts: readonly number[]) => readonly number[]

/** Sums of answers, by their number. */
type Sums = Map<number, number[]>

/** More people than any sum has. Seven levels of so many can still be told apart in one number. */
const base = 100

const numberOf = (counts: readonly number[]): number => counts.reduceRight((number, count) => number * base + count, 0)

const isWithin = (counts: readonly number[], sum: readonly number[]): boolean =>
  counts.every((count, level) => count <= (sum[level] ?? 0))

const added = (sums: Sums, lists: readonly (readonly number[])[], most: readonly number[]): Sums => {
  const reached: Sums = new Map()
  for (const sum of sums.values())
    for (const counts of lists) {
      const more = sum.map((count, level) => count + (counts[level] ?? 0))
      if (isWithin(more, most)) reached.set(numberOf(more), more)
    }
  return reached
}

/** The sums, of those that can be reached, that these counts take to one of those that are wanted. */
const reachedWithout = (counts: readonly number[], wanted: Sums, reached: Sums): Sums => {
  const found: Sums = new Map()
  const number = numberOf(counts)
  for (const [whole, sum] of wanted) {
    const rest = isWithin(counts, sum) && reached.get(whole - number)
    if (rest) found.set(whole - number, rest)
  }
  return found
}
