import { expect, test } from 'vitest'
import { resultsSchema } from '../../schemas/results.ts'

const release = (cell: unknown) => ({
  round: 'saman-1',
  gathering: 1,
  questionnaire: { id: 'five-fundamentals', version: 1 },
  threshold: 5,
  scales: [{ question: 'need', fundamental: 'need', wording: 1, levels: 6 }],
  municipalities: { hamar: { need: { kind: 'coarse', from: 5, to: 9, median: 3, majority: 'middle' } } },
  network: { need: { cell, partial: false } },
  others: {},
})

test('a release that was made before totals were told by thirds is read as it was made', () => {
  const old = release({ kind: 'exact', n: 15, counts: [0, 0, 5, 10, 0, 0], median: 3, mean: 2.7, majority: 'middle' })
  expect(resultsSchema.parse(old)).toEqual(old)
})

test('thirds are of a total, of ten answers or more, and have nothing by level', () => {
  const thirds = { kind: 'thirds', n: 15, low: 4, middle: 9, high: 2, majority: 'middle' }
  expect(resultsSchema.safeParse(release(thirds)).success).toBe(true)
  expect(resultsSchema.safeParse(release({ ...thirds, n: 9 })).success).toBe(false)
  expect(resultsSchema.safeParse(release({ ...thirds, median: 3 })).success).toBe(false)
  const inCell = { ...release(thirds), municipalities: { hamar: { need: thirds } } }
  expect(resultsSchema.safeParse(inCell).success).toBe(false)
})
