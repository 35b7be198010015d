import { listsWithin } from './summing-up.ts'
import type { Seen } from './summing-up.ts'
import { onlyLevel, people, without } from './worlds.ts'
import type { World } from './worlds.ts'

/** What can be told of groups of which it is known what each may have answered, and what they answered together. */
export interface ToldWithin {
  secret: 'answer' | 'counts'
  /** Nothing: anyone can tell. Else a colleague in this group, who knows their own level. */
  by?: { group: number; level: number }
  group: number
}

type Lists = readonly (readonly (readonly number[])[])[]

/**
 * By going through everything that they may have answered. `counts`: how many in a group gave each level. `answer`: what each
 * in a group answered, but for the one who knows their own.
 *
 * @param lists for each group, what it may have answered as far as is known of it alone
 * @param sum what they answered together, as far as `seen` tells
 * @param world what they did answer: the colleagues who look are among them
 */
export const toldWithin = (lists: Lists, sum: readonly number[], world: World, seen?: Seen): ToldWithin[] => {
  const left = listsWithin(lists, sum, seen)
  return [
    ...left.flatMap((some, group) => byAnyone(some, group)),
    ...left.flatMap((some, group) => byColleaguesInIt(some, world[group] ?? [], group)),
    ...left.flatMap((some, group) => byColleaguesElsewhere(left, some, { sum, seen }, world, group)),
  ]
}

const byAnyone = (left: readonly (readonly number[])[], group: number): ToldWithin[] => [
  ...(left.length === 1 && people(left[0] ?? []) > 0 ? [{ secret: 'counts' as const, group }] : []),
  ...(isSameAnswer(left) ? [{ secret: 'answer' as const, group }] : []),
]

const byColleaguesInIt = (
  left: readonly (readonly number[])[],
  answered: readonly number[],
  group: number,
): ToldWithin[] =>
  levelsIn(answered)
    .filter((level) =>
      isSameAnswer(left.filter((counts) => (counts[level] ?? 0) > 0).map((counts) => without(counts, level))),
    )
    .map((level) => ({ secret: 'answer', by: { group, level }, group }))

/** They can tell only what is so: that all of the group gave one level. They cannot, where it may be otherwise beside them. */
const byColleaguesElsewhere = (
  lists: Lists,
  left: readonly (readonly number[])[],
  { sum, seen }: { sum: readonly number[]; seen: Seen | undefined },
  world: World,
  group: number,
): ToldWithin[] => {
  const only = onlyLevel(world[group] ?? [])
  if (only === undefined) return []
  const otherwise = left.filter((counts) => onlyLevel(counts) !== only)
  const beside = listsWithin(
    lists.map((some, other) => (other === group ? otherwise : some)),
    sum,
    seen,
  )
  return world.flatMap((answered, other) =>
    levelsIn(answered)
      .filter((level) => other !== group && !beside[other]?.some((counts) => (counts[level] ?? 0) > 0))
      .map((level): ToldWithin => ({ secret: 'answer', by: { group: other, level }, group })),
  )
}

const levelsIn = (counts: readonly number[]): number[] => [...counts.keys()].filter((level) => (counts[level] ?? 0) > 0)

const isSameAnswer = (lists: readonly (readonly number[])[]): boolean => {
  const level = onlyLevel(lists[0] ?? [])
  return level !== undefined && lists.every((counts) => onlyLevel(counts) === level)
}
