import { firstWords, ladderOf, middleHalfIn, readingIn, wordsOf } from './reading.ts'
import type { MiddleHalf, Reading } from './reading.ts'

/** One line: a name, and one reading for each gathering. */
export interface TrendLine {
  name: string
  points: Reading[]
}

/** What a table over gatherings says. */
export interface Trend {
  gatherings: string[]
  ladder: string[]
  lines: TrendLine[]
  network: TrendLine | undefined
  /** What a rounded level is said to be. */
  rounded: string
  middleHalf: { name: string; halves: (MiddleHalf | undefined)[] } | undefined
}

/** Reads the lines of a table over gatherings. */
export const readTrend = (table: HTMLTableElement): Trend => {
  const [, ...headers] = table.tHead?.rows[0]?.cells ?? []
  const half = rowsOf(table, 'middle-half')[0]
  return {
    gatherings: headers.map((header) => header.dataset['label'] ?? wordsOf(header)),
    ladder: ladderOf(table),
    rounded: table.dataset['rounded'] ?? '',
    lines: rowsOf(table, 'municipality').map(lineIn),
    network: rowsOf(table, 'network').map(lineIn)[0],
    middleHalf: half && { name: wordsOf(half.cells[0]), halves: [...half.cells].slice(1).map(middleHalfIn) },
  }
}

const rowsOf = (table: HTMLTableElement, line: string): HTMLTableRowElement[] => [
  ...table.querySelectorAll<HTMLTableRowElement>(`tr[data-line='${line}']`),
]

const lineIn = (row: HTMLTableRowElement): TrendLine => ({
  name: row.cells[0] ? firstWords(row.cells[0]) : '',
  points: [...row.cells].slice(1).map(readingIn),
})
