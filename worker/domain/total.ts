import { sum } from 'simple-statistics'
import type { Total } from '../../schemas/results.ts'
import { cellOf } from './cell.ts'
import { exactFloor } from './limits.ts'

/** What a total of a question with a condition may be made of. */
interface Limits {
  /** Whether a municipality's cell may be shown, by its place. */
  mayBeShown?: (place: number) => boolean
  mayCoverAll?: boolean
}

/**
 * The network total of one question, from each municipality's number of answers at each level. Rule 6 (network totals):
 * over all municipalities only if those that are not shown exactly are none, or hold ten people or more together, and
 * still ten after taking away any one of them; otherwise over the exactly shown ones alone, which is `partial`, and
 * hidden where there is none. So a total is exact or hidden, never coarse.
 *
 * A municipality without an answer is one that is not shown exactly: a total that were not partial beside a hidden cell
 * would tell that the cell is empty.
 */
export const totalOf = (
  municipalities: readonly (readonly number[])[],
  threshold: number,
  { mayBeShown = () => true, mayCoverAll = true }: Limits = {},
): Total => {
  const floor = exactFloor(threshold)
  const isExact = (counts: readonly number[], place: number) => sum([...counts]) >= floor && mayBeShown(place)
  const exact = municipalities.filter(isExact)
  const rest = municipalities.filter((counts, place) => !isExact(counts, place))
  const sizes = rest.map((counts) => sum([...counts]))
  const isSafe = sizes.length === 0 || staysHidden(sizes, floor)
  const covered = mayCoverAll && isSafe ? municipalities : exact
  const partial = covered.length < municipalities.length
  const counts = together(covered)
  if (sum(counts) < floor) return { cell: { kind: 'hidden', reason: 'complement' }, partial }
  return { cell: cellOf(counts, threshold), partial }
}

/**
 * Whether some municipalities' answers may be known together: there are `floor` of them, and still without any one
 * municipality, from the number of answers in each. Rule 6 (network totals).
 */
export const staysHidden = (sizes: readonly number[], floor: number): boolean =>
  sum([...sizes]) - Math.max(0, ...sizes) >= floor

const together = (cells: readonly (readonly number[])[]): number[] =>
  (cells[0] ?? []).map((_, level) => sum(cells.map((counts) => counts[level] ?? 0)))
