import { sum } from 'simple-statistics'
import { describe, expect, it } from 'vitest'
import { cellOf } from '../../worker/domain/cell.ts'
import { totalOf } from '../../worker/domain/total.ts'

/** So many answers, spread over the levels. */
const answers = (n: number, levels = 6): number[] =>
  Array.from({ length: levels }, (_, level) => Math.floor((n + level) / levels))

/** Municipalities with so many answers, each with its cell. */
const behind = (sizes: readonly number[], threshold = 5, levels = 6) =>
  sizes.map((n) => {
    const counts = answers(n, levels)
    return { counts, cell: cellOf(counts, threshold) }
  })

/** Every table of up to this many municipalities with these numbers of answers, in order of size. */
const tables = (most: number, sizes: number[]): number[][] =>
  most === 0
    ? [[]]
    : [
        [],
        ...sizes.flatMap((n) =>
          tables(
            most - 1,
            sizes.filter((other) => other <= n),
          ).map((rest) => [n, ...rest]),
        ),
      ]

describe('a network total', () => {
  it('never lets fewer than ten people be computed by taking away what is shown exactly, nor by someone who also knows one cell', () => {
    let full = 0
    for (const table of tables(5, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 15])) {
      const { cell, partial } = totalOf(behind(table), 5)
      if (cell.kind === 'hidden' || partial) continue
      full += 1
      const rest = table.filter((n) => n < 10)
      const left = 'n' in cell ? cell.n - sum([0, ...table.filter((n) => n >= 10)]) : -1
      expect({ table, left }).toEqual({ table, left: sum([0, ...rest]) })
      for (const known of rest) expect({ table, unknown: left - known >= 10 }).toEqual({ table, unknown: true })
      expect(rest.length).not.toBe(1)
    }
    expect(full).toBeGreaterThan(1000)
  })

  it('that is partial is the sum of what is shown exactly, and nothing more', () => {
    for (const table of tables(4, [0, 3, 5, 9, 10, 14])) {
      const { cell, partial } = totalOf(behind(table), 5)
      if (!partial || cell.kind === 'hidden') continue
      const exact = table.filter((n) => n >= 10).map((n) => answers(n))
      expect(cell).toEqual(
        cellOf(
          answers(0).map((_, level) => sum(exact.map((counts) => counts[level] ?? 0))),
          5,
        ),
      )
    }
  })

  it('covers all where every cell is exact, or where the others are ten or more without any one of them', () => {
    expect(totalOf(behind([10, 12]), 5)).toMatchObject({ cell: { n: 22 }, partial: false })
    expect(totalOf(behind([7, 6, 4]), 5)).toMatchObject({ cell: { n: 17 }, partial: false })
    expect(totalOf(behind([12, 9, 9, 1]), 5)).toMatchObject({ cell: { n: 31 }, partial: false })
  })

  it('covers only the exactly shown where the others are too few, or too few without one of them', () => {
    expect(totalOf(behind([12, 4]), 5)).toMatchObject({ cell: { n: 12 }, partial: true })
    expect(totalOf(behind([12, 9, 5]), 5)).toMatchObject({ cell: { n: 12 }, partial: true })
    expect(totalOf(behind([12, 10, 9, 9]), 5)).toMatchObject({ cell: { n: 22 }, partial: true })
  })

  it('is hidden where nothing is shown exactly and the rest are too few, and nobody looks like a few', () => {
    const hidden = { cell: { kind: 'hidden', reason: 'complement' }, partial: true }
    expect([[9, 9], [7], [4, 3], [0, 0]].map((table) => totalOf(behind(table), 5))).toEqual(
      Array.from({ length: 4 }, () => hidden),
    )
  })

  it('does not tell a municipality without answers from one with a few', () => {
    expect(totalOf(behind([12, 0]), 5)).toEqual(totalOf(behind([12, 3]), 5))
  })

  it('says how many are in each third, and nothing by level, where a small cell is shown beside it', () => {
    const { cell, partial } = totalOf(behind([12, 7, 6, 4]), 5)
    expect({ cell, partial }).toEqual({
      cell: { kind: 'thirds', n: 29, low: 8, middle: 10, high: 11, majority: 'split' },
      partial: false,
    })
  })

  it('keeps its counts beside cells that are hidden, however many they are', () => {
    expect(totalOf(behind([12, 4, 4, 4, 4]), 5)).toMatchObject({ cell: { kind: 'exact', n: 28 }, partial: false })
    const unshown = behind([12, 9, 9]).map((one, at): typeof one =>
      at === 0 ? one : { ...one, cell: { kind: 'hidden', reason: 'complement' } },
    )
    expect(totalOf([...unshown, ...behind([4])], 5)).toMatchObject({ cell: { kind: 'exact', n: 34 }, partial: false })
  })

  it('is only of the exactly shown where thirds would tell: thresholds under five, or thirds of one level', () => {
    for (const threshold of [3, 4])
      expect(totalOf(behind([12, 7, 7, 7], threshold), threshold)).toMatchObject({ cell: { n: 12 }, partial: true })
    for (const levels of [2, 3, 4, 5])
      expect(totalOf(behind([12, 7, 7, 7], 5, levels), 5)).toMatchObject({ cell: { n: 12 }, partial: true })
    for (const levels of [6, 7, 8, 9, 10])
      expect(totalOf(behind([12, 7, 7, 7], 5, levels), 5)).toMatchObject({ cell: { kind: 'thirds' }, partial: false })
  })

  it('is of the kind that nothing else keeps it from, and else partial', () => {
    const asked: string[] = []
    const total = totalOf(behind([12, 7, 7, 7]), 5, (kind) => {
      asked.push(kind)
      return false
    })
    expect(asked).toEqual(['thirds'])
    expect(total).toMatchObject({ cell: { kind: 'exact', n: 12 }, partial: true })
  })

  it('follows a threshold above ten: what is not shown exactly is what is under it', () => {
    expect(totalOf(behind([20, 11], 12), 12)).toMatchObject({ cell: { n: 20 }, partial: true })
    expect(totalOf(behind([11, 10], 12), 12).cell.kind).toBe('hidden')
  })
})
