import { describe, expect, it } from 'vitest'
import { thirdsOf } from '../../schemas/thirds.ts'
import { cellOf } from '../../worker/domain/cell.ts'

/** Every way that n people can answer on so many levels. */
const listsOf = (n: number, levels: number): number[][] =>
  levels === 1
    ? [[n]]
    : Array.from({ length: n + 1 }, (_, first) => listsOf(n - first, levels - 1).map((rest) => [first, ...rest])).flat()

const given = (counts: readonly number[]): number => counts.filter((count) => count > 0).length

/** What is left of some lists to someone who gave one level: the others' answers. */
const besides = (lists: readonly number[][], level: number): number[][] =>
  lists
    .filter((counts) => (counts[level] ?? 0) > 0)
    .map((counts) => counts.map((count, other) => (other === level ? count - 1 : count)))

const isOneAnswer = (lists: readonly number[][]): boolean =>
  lists.length > 0 &&
  lists.every((counts) => given(counts) === 1) &&
  new Set(lists.map((counts) => counts.findIndex((count) => count > 0))).size === 1

/** All that stays open to someone who knows what every other municipality answered, from what is shown. */
const openTo = (n: number, levels: number, threshold: number): number[][][] => [
  ...Map.groupBy(listsOf(n, levels), (counts) =>
    JSON.stringify([cellOf(counts, threshold), thirdsOf(counts)]),
  ).values(),
]

const tells = (lists: readonly number[][]): boolean =>
  lists.length === 1 ||
  isOneAnswer(lists) ||
  [...(lists[0] ?? []).keys()].some((level) => isOneAnswer(besides(lists, level)))

describe('to whoever knows all answers in every other municipality, the thirds of all beside a cell', () => {
  it.each([
    [6, 9],
    [7, 9],
    [8, 8],
    [9, 7],
    [10, 7],
  ])('tell neither its counts nor what any colleague answered, on %d levels, of up to %d people', (levels, most) => {
    for (let n = 1; n <= most; n += 1) expect({ n, told: openTo(n, levels, 5).filter(tells) }).toEqual({ n, told: [] })
  })

  it('would tell on fewer levels, where a third has one; and of cells of three or four', () => {
    for (const levels of [3, 4, 5]) expect(openTo(5, levels, 5).some(tells)).toBe(true)
    for (const n of [3, 4]) expect(openTo(n, 6, 3).some(tells)).toBe(true)
  })
})
