/**
 * The sizes of the groups of people whose answers can be computed from sums that are known, by Gauss’s elimination: every
 * row of the reduced form, and every difference or sum of two, that is one group of batches. Rows say which batches a sum
 * is over.
 */
export const determinedSizes = (rows: readonly (readonly number[])[], sizes: readonly number[]): number[] => {
  const reduced = reducedForm(rows)
  const combined = [...rows, ...reduced].flatMap((one, index, all) => [
    one,
    ...all.slice(index + 1).flatMap((other) => [plus(one, other, 1), plus(one, other, -1), plus(other, one, -1)]),
  ])
  return combined
    .filter(isGroup)
    .map((row) => row.reduce((total, part, place) => total + part * (sizes[place] ?? 0), 0))
}

const isGroup = (row: readonly number[]): boolean => row.every((part) => isNear(part, 0) || isNear(part, 1))

const isNear = (one: number, other: number): boolean => Math.abs(one - other) < 1e-9

const plus = (one: readonly number[], other: readonly number[], times: number): number[] =>
  one.map((part, place) => part + times * (other[place] ?? 0))

const reducedForm = (rows: readonly (readonly number[])[]): number[][] => {
  let left = rows.map((row) => [...row])
  const done: number[][] = []
  for (let place = 0; place < (rows[0]?.length ?? 0); place += 1) {
    const pivot = left.find((row) => !isNear(row[place] ?? 0, 0))
    if (!pivot) continue
    const unit = pivot.map((part) => part / (pivot[place] ?? 1))
    const without = (row: number[]) => plus(row, unit, -(row[place] ?? 0))
    left = left.filter((row) => row !== pivot).map(without)
    done.splice(0, done.length, ...done.map(without), unit)
  }
  return done
}
