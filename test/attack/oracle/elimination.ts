/** Numbers of a row, one for each unknown. */
export type Row = readonly bigint[]

/**
 * Whether something about some unknowns can be computed from what is published: whether a sum of multiples of the rows
 * has nothing left but at these places. By exact elimination: such sums are what the rows span beyond what they span at
 * the other places.
 */
export const tellsAbout = (rows: readonly Row[], places: ReadonlySet<number>): boolean =>
  rankOf(rows) > rankOf(rows.map((row) => row.filter((_, place) => !places.has(place))))

/** How many of the rows say something that the others do not. */
const rankOf = (rows: readonly Row[]): number => {
  const width = rows[0]?.length ?? 0
  return (
    rows.length -
    withNothingAt(
      rows,
      Array.from({ length: width }, (_, place) => place),
    ).length
  )
}

/**
 * What can be made of the rows that has nothing at these places: a basis of all sums of multiples of them that have zeros
 * there. Rows of zeros are among them, one for each row that says nothing new. Over whole numbers, so that nothing is
 * rounded.
 */
export const withNothingAt = (rows: readonly Row[], places: Iterable<number>): Row[] => {
  let left = [...rows]
  for (const place of places) {
    const pivot = left.find((row) => row[place] !== 0n)
    if (pivot) left = left.filter((row) => row !== pivot).map((row) => cleared(row, pivot, place))
  }
  return left
}

/** A row without its number at a place, by a multiple of the pivot, in the smallest whole numbers. */
const cleared = (row: Row, pivot: Row, place: number): Row => {
  const [mine, its] = [row[place] ?? 0n, pivot[place] ?? 0n]
  if (mine === 0n) return row
  const sum = row.map((number, at) => number * its - (pivot[at] ?? 0n) * mine)
  const common = sum.reduce((divisor, number) => commonDivisor(divisor, number), 0n)
  return common > 1n ? sum.map((number) => number / common) : sum
}

const commonDivisor = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : commonDivisor(b, a % b))
