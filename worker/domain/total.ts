import { sum } from 'simple-statistics'
import type { Cell, Total } from '../../schemas/results.ts'
import { exactCell } from './exact-cell.ts'
import { exactFloor, thirdsFromLevels, thirdsFromThreshold } from './limits.ts'
import { thirdsCell } from './thirds-cell.ts'

/** A municipality's cell, with how many answered each level behind it, lowest first. */
interface Behind {
  counts: readonly number[]
  cell: Cell
}

/** How a total over all municipalities is shown: by level, or by third of the scale. */
export type OverAll = 'exact' | 'thirds'

/**
 * The network total of one question, from each municipality's cell. Rule 6 (network totals): over all municipalities only
 * if those that are not shown exactly are none, or hold ten people or more together, and still ten after taking away any
 * one of them; otherwise over the exactly shown ones alone, which is `partial`, and hidden where there is none.
 *
 * Beside cells that are shown coarsely a total over all says how many are in each third of the scale, and nothing by level:
 * no counts, median or mean. Small cells are safe alone; counts of every level that they add up to are not. Thirds are,
 * even beside everything else that is published, to whoever knows all answers in every other municipality and their own:
 *
 * - Moving an answer within its third changes no third, so neither the total nor any cell's majority. Only the cell's own
 *   coarse median can change.
 * - **No colleague's answer is told.** In a cell of five or more where all others gave one level, move one of them within
 *   its third: that level still holds the middle, n − 2 of n answers. In a hidden cell any move does.
 * - **No small cell's counts are told.** Some move always leaves the coarse median as it is. Of an odd number the lowest
 *   answer moves below the middle one, or the highest above it, within a third of two levels or more. Of an even number
 *   that fails only where half are at the bottom of a third and half at the top of one; then one answer up, or one down,
 *   changes the middle by half a level, and one of the two is rounded away.
 *
 * So each third needs two levels, and each coarse cell five answers: six levels and a threshold of five. Elsewhere a total
 * beside coarse cells covers the exactly shown ones alone. `npm run attack` goes through every list of both.
 *
 * A municipality without an answer is one that is not shown exactly: a total that were not partial beside a hidden cell
 * would tell that the cell is empty.
 *
 * @param mayCoverAll whether nothing else keeps a total of this kind from covering all
 */
export const totalOf = (
  municipalities: readonly Behind[],
  threshold: number,
  mayCoverAll: (kind: OverAll) => boolean = () => true,
): Total => {
  const floor = exactFloor(threshold)
  const exact = municipalities.filter(({ cell }) => cell.kind === 'exact')
  const rest = municipalities.filter(({ cell }) => cell.kind !== 'exact')
  const sizes = rest.map(({ counts }) => sum([...counts]))
  const isSafe = sizes.length === 0 || staysHidden(sizes, floor)
  const kind = isSafe ? kindBeside(rest, threshold) : undefined
  const mayCover = kind !== undefined && mayCoverAll(kind)
  const covered = mayCover ? municipalities : exact
  const partial = covered.length < municipalities.length
  const counts = together(covered)
  if (sum(counts) < floor) return { cell: { kind: 'hidden', reason: 'complement' }, partial }
  return { cell: mayCover && kind === 'thirds' ? thirdsCell(counts) : exactCell(counts), partial }
}

/** How a total may be shown beside what is not shown exactly: nothing where it may not. */
const kindBeside = (rest: readonly Behind[], threshold: number): OverAll | undefined => {
  if (rest.every(({ cell }) => cell.kind === 'hidden')) return 'exact'
  const levels = rest[0]?.counts.length ?? 0
  return levels >= thirdsFromLevels && threshold >= thirdsFromThreshold ? 'thirds' : undefined
}

/**
 * Whether some municipalities' answers may be known together: there are `floor` of them, and still without any one
 * municipality, from the number of answers in each. Rule 6 (network totals).
 */
export const staysHidden = (sizes: readonly number[], floor: number): boolean =>
  sum([...sizes]) - Math.max(0, ...sizes) >= floor

const together = (cells: readonly Behind[]): number[] =>
  (cells[0]?.counts ?? []).map((_, level) => sum(cells.map(({ counts }) => counts[level] ?? 0)))
