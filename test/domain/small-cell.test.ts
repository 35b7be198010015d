import { describe, expect, it } from 'vitest'
import { cellOf } from '../../worker/domain/cell.ts'
import { coarseLevel, smallCell } from '../../worker/domain/small-cell.ts'
import { answerLists, insiderLearns, openLists } from './answer-lists.ts'

const levels = [0, 1, 2, 3, 4, 5]

/** What an outsider who even knows n, and every insider who knows n, can learn from a cell: by exhaustion. */
const attack = (n: number, threshold: number, scale = levels.length) => {
  const groups = openLists(answerLists(n, scale), (counts) => cellOf(counts, threshold))
  const insiders = groups.flatMap((open) => Array.from({ length: scale }, (_, own) => insiderLearns(open, own)))
  return { fewestOpen: Math.min(...groups.map((open) => open.length)), learned: insiders.filter(Boolean).length }
}

describe('a cell from five to nine answers, by every answer list on six levels', () => {
  it.each([5, 6, 7, 8, 9])('leaves at least ten lists open to an outsider who knows that %i answered', (n) => {
    expect(attack(n, 5).fewestOpen).toBeGreaterThanOrEqual(10)
  })

  it.each([5, 6, 7, 8, 9])('tells no one of %i what a colleague answered', (n) => {
    expect(attack(n, 5).learned).toBe(0)
  })

  it('is not always so: the exact counts would tell', () => {
    const groups = openLists(answerLists(5, 6), (counts) => counts)
    expect(groups.every((open) => open.length === 1)).toBe(true)
    expect(groups.some((open) => levels.some((own) => insiderLearns(open, own)))).toBe(true)
  })
})

const bandOf = (n: number, threshold: number) => {
  const { from, to, majority } = smallCell([0, 0, n, 0, 0, 0], threshold)
  return { band: [from, to], majority }
}

describe('a cell of three or four answers, where the threshold allows it', () => {
  it.each([
    [3, 3],
    [4, 3],
    [4, 4],
  ])('tells no one of %i what a colleague answered, with a threshold of %i', (n, threshold) => {
    expect(attack(n, threshold).learned).toBe(0)
  })

  it.each([
    [3, 3],
    [4, 3],
    [4, 4],
  ])('leaves at least ten lists of %i open, with a threshold of %i', (n, threshold) => {
    expect(attack(n, threshold).fewestOpen).toBeGreaterThanOrEqual(10)
  })

  it('shows the median alone', () => {
    expect(smallCell([0, 1, 2, 0, 0, 0], 3)).toEqual({ kind: 'coarse', from: 3, to: 9, median: 2 })
  })

  it('says in its band no more than that there are at least as many as the threshold', () => {
    expect([3, 4, 5, 9].map((n) => bandOf(n, 3))).toEqual([
      { band: [3, 9] },
      { band: [3, 9] },
      { band: [3, 9], majority: 'middle' },
      { band: [3, 9], majority: 'middle' },
    ])
    expect(bandOf(4, 4).band).toEqual([4, 9])
    expect(bandOf(7, 6).band).toEqual([6, 9])
  })
})

const majorityOf = (...counts: number[]) => smallCell(counts, 5).majority

describe('what a small cell shows', () => {
  it('has one shape for every answer list of the same number', () => {
    for (const n of [5, 6, 7, 8, 9])
      for (const counts of answerLists(n, 6))
        expect(Object.keys(smallCell(counts, 5)).toSorted()).toEqual(['from', 'kind', 'majority', 'median', 'to'])
  })

  it('is a median rounded half up to a whole level, the two lowest as one and the two highest as one', () => {
    expect([0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5].map((median) => coarseLevel(median, 6))).toEqual([
      1, 1, 1, 2, 2, 3, 3, 4, 4, 4, 4,
    ])
  })

  it('names the third with more than half, and is split at exactly half', () => {
    expect(majorityOf(2, 2, 1, 1, 0, 0)).toBe('low')
    expect(majorityOf(0, 3, 2, 1, 0, 0)).toBe('split')
    expect(majorityOf(1, 0, 2, 2, 1, 0)).toBe('middle')
    expect(majorityOf(0, 0, 1, 1, 2, 2)).toBe('high')
    expect(majorityOf(1, 1, 1, 1, 1, 1)).toBe('split')
  })

  it('holds for scales of other lengths: the middle of four levels, nothing of three or two', () => {
    expect([0, 1, 1.5, 2, 3].map((median) => coarseLevel(median, 4))).toEqual([1, 1, 2, 2, 2])
    expect([0, 1, 2].map((median) => coarseLevel(median, 3))).toEqual([1, 1, 1])
    expect([0, 1].map((median) => coarseLevel(median, 2))).toEqual([1, 1])
  })

  it.each([2, 3, 4, 5, 7])('tells no one of five to nine what a colleague answered on %i levels', (scale) => {
    expect([5, 6, 7, 8, 9].map((n) => attack(n, 5, scale).learned)).toEqual([0, 0, 0, 0, 0])
  })

  it.each([2, 3, 4, 5, 7])('never gives away the counts of five to nine on %i levels', (scale) => {
    expect(Math.min(...[5, 6, 7, 8, 9].map((n) => attack(n, 5, scale).fewestOpen))).toBeGreaterThan(1)
  })
})
