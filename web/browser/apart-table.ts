import { ladderOf, readingIn, wordsOf } from './reading.ts'
import type { Reading } from './reading.ts'

/** One fundamental in both voices. */
export interface ApartRow {
  name: string
  team: Reading
  individual: Reading
  /** «minst 2 trinn». */
  distance: string
}

/** What a table of a municipality's two voices says. The headers name the marks. */
export interface Apart {
  ladder: string[]
  /** What a rounded level is said to be. */
  rounded: string
  rows: ApartRow[]
  headers: { team: string; individual: string }
}

/** Reads the fundamentals of a table of two voices. */
export const readApart = (table: HTMLTableElement): Apart => {
  const [, team, individual] = table.tHead?.rows[0]?.cells ?? []
  return {
    ladder: ladderOf(table),
    rounded: table.dataset['rounded'] ?? '',
    rows: [...(table.tBodies[0]?.rows ?? [])].flatMap(rowIn),
    headers: { team: wordsOf(team), individual: wordsOf(individual) },
  }
}

const rowIn = (row: HTMLTableRowElement): ApartRow[] => {
  const [team, individual, distance] = row.querySelectorAll<HTMLTableCellElement>('td')
  if (!team || !individual) return []
  return [
    {
      name: wordsOf(row.cells[0]),
      team: readingIn(team),
      individual: readingIn(individual),
      distance: wordsOf(distance),
    },
  ]
}
