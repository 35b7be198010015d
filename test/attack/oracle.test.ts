import { describe, expect, it } from 'vitest'
import { cellOf } from '../../worker/domain/cell.ts'
import { chanceFrom } from './histories/chance.ts'
import { tellsAbout } from './oracle/elimination.ts'
import type { Row } from './oracle/elimination.ts'
import { saidOf } from './oracle/small-cells.ts'
import { listsWithin } from './oracle/summing-up.ts'
import { batchOf, computedOfFew } from './oracle/taking-away.ts'
import { toldWithin } from './oracle/told-within.ts'
import { moreThanUnanimity, toldBy } from './oracle/told.ts'
import { answerLists, oneOfEach, openWorlds, people, together } from './oracle/worlds.ts'

const rows = (...texts: string[]): Row[] => texts.map((text) => Array.from(text, BigInt))

describe('elimination', () => {
  it('takes one sum from another', () => {
    expect(tellsAbout(rows('110', '010'), new Set([0]))).toBe(true)
    expect(tellsAbout(rows('111', '001'), new Set([0]))).toBe(false)
    expect(tellsAbout(rows('111', '001'), new Set([0, 1]))).toBe(true)
  })

  it('finds what takes halves of sums: of three pairs that overlap, each one', () => {
    expect(tellsAbout(rows('110', '011', '101'), new Set([0]))).toBe(true)
    expect(tellsAbout(rows('1100', '0110', '0011', '1001'), new Set([0]))).toBe(false)
  })

  it('counts the same row twice as one', () => {
    expect(tellsAbout(rows('110', '110'), new Set([0]))).toBe(false)
  })
})

describe('taking away', () => {
  const [small, large, other] = [batchOf(0, 4), batchOf(1, 12), batchOf(2, 9)]

  it('finds a small municipality beside one that is shown, and who is computed', () => {
    const found = computedOfFew([small, large], [new Set([small, large]), new Set([large])], 10)
    expect(found).toContainEqual({ batches: [small] })
  })

  it('finds nothing where ten are left without any one', () => {
    const all = [batchOf(0, 5), batchOf(1, 5), batchOf(2, 5)]
    expect(computedOfFew(all, [new Set(all)], 10)).toEqual([])
  })

  it('finds what a whole municipality can compute, and an outsider cannot', () => {
    expect(computedOfFew([small, other], [new Set([small, other])], 10)).toEqual([
      { batches: [other], by: 0 },
      { batches: [small], by: 2 },
    ])
  })

  it('counts people who changed their answers once', () => {
    const before = batchOf(0, 9)
    const after = { ...before }
    const stayed = batchOf(0, 20)
    const sums = [new Set([before, stayed]), new Set([after, stayed])]
    expect(computedOfFew([before, after, stayed], sums, 10)).toContainEqual({ batches: [before, after] })
  })
})

const told = (worlds: number[][][], rowsShown: number[][] = []) => toldBy(worlds, { few: 10, rows: rowsShown })

describe('what is the same in every open world', () => {
  it('is the answer of one who is alone, and what a colleague can tell of the other of two', () => {
    expect(told([[[1, 0, 0]]]).map(({ secret, by }) => [secret, by.who])).toContainEqual(['answer', 'outsider'])
    const two = told([[[1, 0, 1]], [[0, 2, 0]]])
    expect(two).toMatchObject([
      { secret: 'answer', by: { who: 'colleague', level: 0 } },
      { secret: 'answer', by: { who: 'colleague', level: 1 } },
      { secret: 'answer', by: { who: 'colleague', level: 2 } },
    ])
  })

  it('is nothing where each may have answered otherwise', () => {
    expect(told([[[2, 1, 0]], [[1, 2, 0]], [[1, 1, 1]], [[2, 0, 1]], [[0, 2, 1]], [[1, 0, 2]]])).toEqual([])
  })

  it('is the counts of few who are named by no one', () => {
    expect(told([[[1, 2]]])).toMatchObject([
      { secret: 'counts', groups: [0], by: { who: 'outsider' } },
      { by: { level: 0 } },
    ])
  })

  it('is told by unanimity alone where all who are shown together gave one level', () => {
    const world = [
      [
        [5, 0],
        [6, 0],
      ],
    ]
    expect(told(world).length).toBeGreaterThan(0)
    expect(moreThanUnanimity(told(world, [[0, 1]]))).toEqual([])
    expect(moreThanUnanimity(told(world, [[0]])).length).toBeGreaterThan(0)
  })
})

describe('what a small cell says', () => {
  it('is worked out here as the product does, for every list of three to nine on two to seven levels', () => {
    for (const levels of [2, 3, 4, 5, 6, 7])
      for (const n of [3, 4, 5, 6, 7, 8, 9])
        for (const counts of answerLists(n, levels)) {
          const cell = cellOf(counts, 3)
          const { median, majority } = saidOf(counts)
          if (cell.kind !== 'coarse' || cell.median !== median || cell.majority !== majority)
            expect({ counts, cell }).toEqual({ counts, cell: { median, majority } })
        }
  })
})

describe('small cells beside their sum', () => {
  it('are gone through as every combination would be, one by one', () => {
    const chance = chanceFrom(7)
    for (let time = 0; time < 200; time += 1) {
      const lists = [1, 2, 3].map((n) =>
        chance.shuffled(answerLists(n + chance.under(2), 3)).slice(0, 1 + chance.under(6)),
      )
      const all = oneOfEach(lists)
      const sum = together(all[chance.under(all.length)] ?? [])
      const fitting = all.filter((world) => String(together(world)) === String(sum))
      const expected = lists.map((some, place) =>
        some.filter((counts) => fitting.some((world) => world[place] === counts)),
      )
      expect(listsWithin(lists, sum)).toEqual(expected)
    }
  })

  it('tell who must have answered what, and tell nothing where there is room', () => {
    const halves = answerLists(2, 3).filter((counts) => counts[2] === 1)
    const any = answerLists(2, 3)
    expect(
      toldWithin(
        [halves, any],
        [3, 0, 1],
        [
          [1, 0, 1],
          [2, 0, 0],
        ],
      ),
    ).toMatchObject([
      { secret: 'counts', group: 0 },
      { secret: 'counts', group: 1 },
      { secret: 'answer', group: 1 },
      { by: { group: 0, level: 0 }, group: 0 },
      { by: { group: 0, level: 2 }, group: 0 },
      { by: { group: 1, level: 0 }, group: 1 },
      { by: { group: 0, level: 0 }, group: 1 },
      { by: { group: 0, level: 2 }, group: 1 },
    ])
    const wide = answerLists(5, 3)
    expect(
      toldWithin(
        [wide, wide],
        [4, 3, 3],
        [
          [2, 2, 1],
          [2, 1, 2],
        ],
      ),
    ).toEqual([])
  })
})

describe('worlds', () => {
  it('are every list once, and are open where the same is published', () => {
    expect(answerLists(3, 3)).toHaveLength(10)
    expect(new Set(answerLists(4, 6).map(String))).toHaveProperty('size', 126)
    expect(openWorlds(answerLists(2, 2), people)).toEqual([answerLists(2, 2)])
  })
})
