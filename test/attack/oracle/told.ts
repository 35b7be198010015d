import { onlyLevel, people, together, without } from './worlds.ts'
import type { World } from './worlds.ts'

/** Who looks at what is published. All of them know how the program works, and who answered. */
type Attacker =
  | { who: 'outsider' }
  /** One of the people of a group, who knows their own level. */
  | { who: 'colleague'; group: number; level: number }
  /** Everyone in a municipality, who have told each other everything. */
  | { who: 'municipality'; groups: readonly number[] }

/**
 * What someone can tell. `answer`: what a named person in the group answered. `counts`: how many gave each level in groups
 * of few people together.
 */
export interface Told {
  secret: 'answer' | 'counts'
  by: Attacker
  groups: number[]
  /** As many as are no secret, but for what the attacker knows already, all gave one level, and their counts are shown. */
  unanimous: boolean
  /** One of the open worlds. */
  world: World
}

/** What is known of the groups of some worlds from elsewhere. */
export interface Known {
  /** Counts of this many people are no secret. */
  few: number
  /** Which groups' answers are published together, exactly: what unanimity gives away. */
  rows?: readonly (readonly number[])[]
  /** The groups of each municipality. Nothing: each is one. */
  municipalities?: readonly (readonly number[])[]
}

/**
 * Everything that can be told from the worlds that stay open: what is the same in all of them. In each, as many people are
 * in each group: who took part is no secret. Rule 9.
 */
export const toldBy = (open: readonly World[], { few, rows = [], municipalities }: Known): Told[] =>
  attackersOf(open, municipalities ?? [...(open[0] ?? []).keys()].map((group) => [group])).flatMap(({ by, left }) => {
    const [world] = left
    if (!world) return []
    const unanimous = new Set(rows.filter((row) => isUnanimous(world, row, by)).flat())
    return toldIn(left, world, by, few).map((told): Told => ({
      ...told,
      by,
      world,
      unanimous: told.groups.every((group) => unanimous.has(group)),
    }))
  })

/** What of the told is not by unanimity alone. */
export const moreThanUnanimity = (told: readonly Told[]): Told[] => told.filter(({ unanimous }) => !unanimous)

/** How often it is told that someone in a group gave a level, to those who only look: reported, and no secret by itself. */
export const levelsTold = (open: readonly World[]): number => {
  const [first = []] = open
  return first
    .flatMap((counts, group) => counts.map((_, level) => ({ group, level })))
    .filter(({ group, level }) => open.every((world) => (world[group]?.[level] ?? 0) > 0)).length
}

/** An attacker, and the open worlds that are left for it. */
interface Looking {
  by: Attacker
  left: readonly World[]
}

const attackersOf = (open: readonly World[], municipalities: readonly (readonly number[])[]): Looking[] => [
  { by: { who: 'outsider' }, left: open },
  ...[...(open[0] ?? []).keys()].flatMap((group) => colleaguesIn(open, group)),
  ...(municipalities.length > 1 ? municipalities.flatMap((groups) => wholeOf(open, groups)) : []),
]

const colleaguesIn = (open: readonly World[], group: number): Looking[] =>
  [...(open[0]?.[group] ?? []).keys()].map((level) => ({
    by: { who: 'colleague', group, level },
    left: open.filter((world) => (world[group]?.[level] ?? 0) > 0),
  }))

/** A municipality, once with each of the answers that it may have given. */
const wholeOf = (open: readonly World[], groups: readonly number[]): Looking[] => {
  if (groups.every((group) => people(open[0]?.[group] ?? []) === 0)) return []
  const answered = Map.groupBy(open, (world) => groups.map((group) => world[group]).join(' '))
  return [...answered.values()].map((left) => ({ by: { who: 'municipality', groups }, left }))
}

const toldIn = (left: readonly World[], world: World, by: Attacker, few: number): Pick<Told, 'secret' | 'groups'>[] => {
  const groups = [...world.keys()]
  const answers = by.who === 'municipality' ? [] : groups.filter((group) => isSameAnswer(left, group, by))
  const counts = by.who === 'colleague' ? [] : setsOfFew(world, few, by).filter((set) => isSameCounts(left, set))
  return [
    ...answers.map((group) => ({ secret: 'answer' as const, groups: [group] })),
    ...counts.map((set) => ({ secret: 'counts' as const, groups: set })),
  ]
}

const isOwn = (group: number, by: Attacker): boolean => by.who === 'municipality' && by.groups.includes(group)

/** The answers of a group, without what the attacker knows of them already. */
const unknownIn = (world: World, group: number, by: Attacker): readonly number[] => {
  const counts = world[group] ?? []
  if (by.who === 'colleague' && by.group === group) return without(counts, by.level)
  return isOwn(group, by) ? [] : counts
}

/** The people of a group cannot be told apart, so one of them is told where all are, and all gave the same. */
const isSameAnswer = (left: readonly World[], group: number, by: Attacker): boolean => {
  const level = onlyLevel(unknownIn(left[0] ?? [], group, by))
  return level !== undefined && left.every((world) => onlyLevel(unknownIn(world, group, by)) === level)
}

const isSameCounts = (left: readonly World[], groups: readonly number[]): boolean => {
  const countsIn = (world: World | undefined) => String(together(groups.map((group) => world?.[group] ?? [])))
  const counts = countsIn(left[0])
  return left.every((world) => countsIn(world) === counts)
}

const isUnanimous = (world: World, row: readonly number[], by: Attacker): boolean =>
  onlyLevel(together(row.map((group) => unknownIn(world, group, by)).filter(({ length }) => length > 0))) !== undefined

/** Every set of groups with some, but few, people, without the attacker's own. */
const setsOfFew = (world: World, few: number, by: Attacker): number[][] => {
  const sizeOf = (group: number) => people(world[group] ?? [])
  const others = [...world.keys()].filter((group) => sizeOf(group) > 0 && !isOwn(group, by))
  const sets = others.reduce<number[][]>((all, group) => [...all, ...all.map((set) => [...set, group])], [[]])
  return sets.filter((set) => set.length > 0 && people(set.map(sizeOf)) < few)
}
