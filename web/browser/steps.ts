/** Where a value stands in the table: the row is its series. */
export interface Place {
  row: number
  column: number
}

const byTable = (a: Place, b: Place): number => a.row - b.row || a.column - b.column

/**
 * The place that a key leads to: left and right within a row, up and down between rows, Home and End to the ends of the row,
 * with Ctrl of the whole table. From nowhere every key leads to the first place, End to the last of its row. At an edge it is the same place; `undefined` for other keys.
 */
export const stepFrom = <P extends Place>(
  places: readonly P[],
  from: Place | undefined,
  key: string,
  isWhole = false,
): P | undefined => {
  const all = places.toSorted(byTable)
  const here = all.find((place) => from !== undefined && byTable(place, from) === 0) ?? all[0]
  if (here === undefined) return undefined
  const row = isWhole ? all : rowOf(all, here)
  switch (key) {
    case 'Home':
      return row.at(0)
    case 'End':
      return row.at(-1)
    case 'ArrowLeft':
      return from ? (row[row.indexOf(here) - 1] ?? here) : here
    case 'ArrowRight':
      return from ? (row[row.indexOf(here) + 1] ?? here) : here
    case 'ArrowUp':
      return from ? (nearest(rowBefore(all, here), here) ?? here) : here
    case 'ArrowDown':
      return from ? (nearest(rowAfter(all, here), here) ?? here) : here
    default:
      return undefined
  }
}

const rowOf = <P extends Place>(all: readonly P[], { row }: Place): P[] => all.filter((place) => place.row === row)

const rowBefore = <P extends Place>(all: readonly P[], { row }: Place): P[] => {
  const last = all.findLast((place) => place.row < row)
  return last ? rowOf(all, last) : []
}

const rowAfter = <P extends Place>(all: readonly P[], { row }: Place): P[] => {
  const first = all.find((place) => place.row > row)
  return first ? rowOf(all, first) : []
}

/** The place of a row in the same column, or else in the nearest one. */
const nearest = <P extends Place>(row: readonly P[], { column }: Place): P | undefined =>
  row.toSorted((a, b) => Math.abs(a.column - column) - Math.abs(b.column - column))[0]
