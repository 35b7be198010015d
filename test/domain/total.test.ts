import { sum } from 'simple-statistics'
import { describe, expect, it } from 'vitest'
import { cellOf } from '../../worker/domain/cell.ts'
import { totalOf } from '../../worker/domain/total.ts'

/** So many answers, spread over six levels. */
const answers = (n: number): number[] => Array.from({ length: 6 }, (_, level) => Math.floor((n + level) / 6))

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
      const { cell, partial } = totalOf(table.map(answers), 5)
      if (cell.kind === 'hidden' || partial) continue
      full += 1
      const rest = table.filter((n) => n < 10)
      const left = cell.kind === 'exact' ? cell.n - sum([0, ...table.filter((n) => n >= 10)]) : -1
      expect({ table, left }).toEqual({ table, left: sum([0, ...rest]) })
      for (const known of rest) expect({ table, unknown: left - known >= 10 }).toEqual({ table, unknown: true })
      expect(rest.length).not.toBe(1)
    }
    expect(full).toBeGreaterThan(1000)
  })

  it('that is partial is the sum of what is shown exactly, and nothing more', () => {
    for (const table of tables(4, [0, 3, 5, 9, 10, 14])) {
      const { cell, partial } = totalOf(table.map(answers), 5)
      if (!partial || cell.kind === 'hidden') continue
      const exact = table.filter((n) => n >= 10).map(answers)
      expect(cell).toEqual(
        cellOf(
          answers(0).map((_, level) => sum(exact.map((counts) => counts[level] ?? 0))),
          5,
        ),
      )
    }
  })

  it('covers all where every cell is exact, or where the others are ten or more without any one of them', () => {
    expect(totalOf([10, 12].map(answers), 5)).toMatchObject({ cell: { n: 22 }, partial: false })
    expect(totalOf([7, 6, 4].map(answers), 5)).toMatchObject({ cell: { n: 17 }, partial: false })
    expect(totalOf([12, 9, 9, 1].map(answers), 5)).toMatchObject({ cell: { n: 31 }, partial: false })
  })

  it('covers only the exactly shown where the others are too few, or too few without one of them', () => {
    expect(totalOf([12, 4].map(answers), 5)).toMatchObject({ cell: { n: 12 }, partial: true })
    expect(totalOf([12, 9, 5].map(answers), 5)).toMatchObject({ cell: { n: 12 }, partial: true })
    expect(totalOf([12, 10, 9, 9].map(answers), 5)).toMatchObject({ cell: { n: 22 }, partial: true })
  })

  it('is hidden where nothing is shown exactly and the rest are too few, and nobody looks like a few', () => {
    const hidden = { cell: { kind: 'hidden', reason: 'complement' }, partial: true }
    expect([[9, 9], [7], [4, 3], [0, 0]].map((table) => totalOf(table.map(answers), 5))).toEqual(
      Array.from({ length: 4 }, () => hidden),
    )
  })

  it('does not tell a municipality without answers from one with a few', () => {
    expect(totalOf([12, 0].map(answers), 5)).toEqual(totalOf([12, 3].map(answers), 5))
  })

  it('follows a threshold above ten: what is not shown exactly is what is under it', () => {
    expect(totalOf([20, 11].map(answers), 12)).toMatchObject({ cell: { n: 20 }, partial: true })
    expect(totalOf([11, 10].map(answers), 12).cell.kind).toBe('hidden')
  })
})
