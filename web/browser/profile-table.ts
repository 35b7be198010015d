import { ladderOf, middleHalfIn, readingIn, wordsOf } from './reading.ts'
import type { MiddleHalf, Reading } from './reading.ts'

/** One fundamental: now, last time, and the network's middle half. */
export interface ProfileRow {
  name: string
  now: Reading
  before: Reading | undefined
  middleHalf: MiddleHalf | undefined
  /** «↑ opp 1», where there is something to compare. */
  change: string
}

/** What a table of one municipality's fundamentals says. The headers name the marks. */
export interface Profile {
  ladder: string[]
  /** What a rounded level is said to be. */
  rounded: string
  rows: ProfileRow[]
  headers: { now: string; before: string; middleHalf: string }
}

/** Reads the fundamentals of a table of one municipality. */
export const readProfile = (table: HTMLTableElement): Profile => {
  const rows = [...(table.tBodies[0]?.rows ?? [])]
  const header = (selector: string): string => {
    const cell = rows.map((row) => row.querySelector<HTMLTableCellElement>(selector)).find((found) => found !== null)
    return cell ? wordsOf(table.tHead?.rows[0]?.cells[cell.cellIndex]) : ''
  }
  return {
    ladder: ladderOf(table),
    rounded: table.dataset['rounded'] ?? '',
    rows: rows.flatMap(rowIn),
    headers: { now: header('td'), before: header('[data-before]'), middleHalf: header('[data-middle-half]') },
  }
}

const rowIn = (row: HTMLTableRowElement): ProfileRow[] => {
  const [now] = row.querySelectorAll<HTMLTableCellElement>('td:not([data-before], [data-middle-half])')
  const before = row.querySelector<HTMLTableCellElement>('[data-before]')
  if (now === undefined) return []
  return [
    {
      name: wordsOf(row.cells[0]),
      now: readingIn(now),
      before: before ? readingIn(before) : undefined,
      middleHalf: middleHalfIn(row.querySelector<HTMLTableCellElement>('[data-middle-half]') ?? undefined),
      change: wordsOf(row.querySelector('.change')),
    },
  ]
}
