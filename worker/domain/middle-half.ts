import { quantileSorted } from 'simple-statistics'
import type { MiddleHalf, Point } from '../../schemas/comparison.ts'

/** With fewer municipalities the middle half would be one or two of them. */
export const fewestMunicipalities = 4

/**
 * The middle half at each gathering, marked where the question has changed since the one before it. Charts rules 3 and 4.
 *
 * @param lines each municipality's points
 * @param breaks whether the question at a gathering is another than the last time it was asked
 */
export const middleHalves = (lines: readonly Point[][], breaks: readonly boolean[]): (MiddleHalf | undefined)[] => {
  const halves = breaks.map((_, at) => middleHalfOf(lines.flatMap((points) => levelIn(points[at]))))
  return halves.map((half, at) => {
    const before = halves.findLastIndex((other, index) => other !== undefined && index < at)
    const isBroken = before !== -1 && breaks.slice(before + 1, at + 1).includes(true)
    return half && isBroken ? { ...half, breakBefore: true } : half
  })
}

const levelIn = (point: Point | undefined): number[] => (point?.reading.kind === 'level' ? [point.reading.level] : [])

/** The quartiles of published levels (0–5): the middle half of the network. Nothing under four municipalities. */
export const middleHalfOf = (levels: readonly number[]): MiddleHalf | undefined => {
  if (levels.length < fewestMunicipalities) return undefined
  const sorted = levels.toSorted((a, b) => a - b)
  return { low: quantileSorted(sorted, 0.25), high: quantileSorted(sorted, 0.75) }
}
