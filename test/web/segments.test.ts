import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitting, waysToSay } from '../../web/browser/fitting.ts'
import { reachOf, segmentsOf, shadeOf } from '../../web/browser/segments.ts'

const anyCounts = fc
  .array(fc.nat({ max: 40 }), { minLength: 2, maxLength: 9 })
  .filter((counts) => counts.some((count) => count > 0))

const shades = (levels: number): string[] =>
  Array.from({ length: levels }, (_, level) => shadeOf(level, levels)).map(
    ({ side, strength }) => `${side} ${strength}`,
  )

describe('a diverging bar', () => {
  it('has the lower three of six levels to the left of zero and the upper three to the right', () => {
    expect(segmentsOf([0, 1, 3, 2, 2, 0])).toEqual([
      { level: 1, count: 1, from: -4 / 8, to: -3 / 8 },
      { level: 2, count: 3, from: -3 / 8, to: 0 },
      { level: 3, count: 2, from: 0, to: 2 / 8 },
      { level: 4, count: 2, from: 2 / 8, to: 4 / 8 },
    ])
  })

  it('has the middle one of an odd number of levels half on each side', () => {
    expect(segmentsOf([0, 0, 4, 0, 0])).toEqual([{ level: 2, count: 4, from: -0.5, to: 0.5 }])
  })

  it('is one whole, without a gap or an overlap, each part as long as its share of the answers', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const segments = segmentsOf(counts)
        const all = counts.reduce((sum, count) => sum + count, 0)
        for (const [at, { level, from, to }] of segments.entries()) {
          expect(to - from).toBeCloseTo((counts[level] ?? 0) / all, 12)
          const next = segments[at + 1]
          if (next) expect(next.from).toBe(to)
        }
        expect((segments.at(-1)?.to ?? 0) - (segments[0]?.from ?? 0)).toBeCloseTo(1, 12)
      }),
    )
  })

  it('is never cut off: the scale reaches as far to both sides as the longest one needs', () => {
    fc.assert(
      fc.property(fc.array(anyCounts, { minLength: 1, maxLength: 5 }), (all) => {
        const bars = all.map(segmentsOf)
        const reach = reachOf(bars)
        for (const { from, to } of bars.flat()) {
          expect(from).toBeGreaterThanOrEqual(-reach)
          expect(to).toBeLessThanOrEqual(reach)
        }
      }),
    )
  })

  it('fills the levels of one side alike and ever stronger outwards, and no two of a scale the same', () => {
    expect(shades(6)).toEqual(['low 3', 'low 2', 'low 1', 'high 1', 'high 2', 'high 3'])
    expect(shades(5)).toEqual(['low 2', 'low 1', 'middle 0', 'high 1', 'high 2'])
    for (const levels of [2, 3, 4, 5, 6, 7]) expect(new Set(shades(levels)).size).toBe(levels)
  })
})

const widthOf = ({ left, right }: { left: string; right: string }): number => left.length + right.length

describe('the words above a bar', () => {
  const ways = waysToSay('Samling 2', '5–9 svar, median 4 eller høyere')

  it('are whole where there is room, and never without how many answered', () => {
    expect(fitting(ways, 80, widthOf)).toEqual({ left: 'Samling 2', right: '5–9 svar, median 4 eller høyere' })
    expect(fitting(ways, 35, widthOf)).toEqual({ left: '2', right: '5–9 svar, median 4 eller høyere' })
    expect(fitting(ways, 20, widthOf)).toEqual({ left: '2', right: '5–9 svar' })
    expect(fitting(ways, 3, widthOf)).toEqual({ left: '2', right: '5–9 svar' })
  })
})
