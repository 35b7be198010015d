import type { Cell } from '../../../schemas/results.ts'
import { answerLists, people } from './worlds.ts'

type SmallCell = Extract<Cell, { kind: 'coarse' }>

/**
 * What a small cell says of these answers, worked out here from rule 4 alone, and in another way than the product does: by
 * walking along the answers, in half levels. Sources: rule 4, and statistics rule 5 for the thirds.
 */
export const saidOf = (counts: readonly number[]): Pick<SmallCell, 'median' | 'majority'> => {
  const n = people(counts)
  const inHalves = levelAt(counts, Math.ceil(n / 2)) + levelAt(counts, Math.floor(n / 2) + 1)
  const whole = Math.floor((inHalves + 1) / 2)
  const median = whole > counts.length - 2 ? Math.max(counts.length - 2, 1) : Math.max(whole, 1)
  return n < 5 || counts.length < 3 ? { median } : { median, majority: fullThird(counts, n) }
}

/** The answer lists of n people that a small cell leaves open. */
export const listsIn = ({ median, majority }: SmallCell, n: number, levels: number): number[][] =>
  listsOf(n, levels).filter((counts) => {
    const said = saidOf(counts)
    return said.median === median && said.majority === majority
  })

/** Every answer list of n people. Kept: there are few, and they are asked for often. */
export const listsOf = (n: number, levels: number): number[][] => {
  const key = `${n} ${levels}`
  const lists = kept.get(key) ?? answerLists(n, levels)
  kept.set(key, lists)
  return lists
}

const kept = new Map<string, number[][]>()

/** How many are in the low, middle and high third. Source: statistics rule 5. */
export const thirdsIn = (counts: readonly number[]): number[] => {
  const outer = { 3: 1, 4: 1, 5: 2, 6: 2, 7: 2 }[counts.length] ?? 0
  const end = counts.length - outer
  return [counts.slice(0, outer), counts.slice(outer, end), counts.slice(end)].map(people)
}

/** The level of the answer at a place, counted from 1, from the lowest. */
const levelAt = (counts: readonly number[], place: number): number => {
  let passed = 0
  return counts.findIndex((count) => (passed += count) >= place)
}

const fullThird = (counts: readonly number[], n: number): NonNullable<SmallCell['majority']> => {
  const [low = 0, middle = 0, high = 0] = thirdsIn(counts)
  if (2 * low > n) return 'low'
  if (2 * high > n) return 'high'
  return 2 * middle > n ? 'middle' : 'split'
}
