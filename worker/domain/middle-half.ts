import { quantileSorted } from 'simple-statistics'
import type { MiddleHalf } from '../../schemas/comparison.ts'

/** With fewer municipalities the middle half would be one or two of them. */
const fewestMunicipalities = 4

/** The quartiles of published levels (0–5): the middle half of the network. Nothing under four municipalities. */
export const middleHalfOf = (levels: readonly number[]): MiddleHalf | undefined => {
  if (levels.length < fewestMunicipalities) return undefined
  const sorted = levels.toSorted((a, b) => a - b)
  return { low: quantileSorted(sorted, 0.25), high: quantileSorted(sorted, 0.75) }
}
