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

/** The level of the answer at a place, counted from 1, from the lowest. */
const levelAt = (counts: readonly number[], place: number): number => {
  let passed = 0
  return counts.findIndex((count) => (passed += count) >= place)
}

const fullThird = (counts: readonly number[], n: number): NonNullable<SmallCell['majority']> => {
  const outer = { 3: 1, 4: 1, 5: 2, 6: 2, 7: 2 }[counts.length] ?? 0
  const isMost = (from: number, to: number) => 2 * people(counts.slice(from, to)) > n
  if (isMost(0, outer)) return 'low'
  if (isMost(counts.length - outer, counts.length)) return 'high'
  return isMost(outer, counts.length - outer) ? 'middle' : 'split'
}
