import { wordsOf } from './reading.ts'

/** One factor of the success formula, as a link of its chain. */
export interface Link {
  /** The cell with the level. */
  cell: HTMLTableCellElement
  name: string
  /** On 0–5. */
  level: number
  /** Of a small group: known roughly. */
  isCoarse: boolean
  isLowest: boolean
  /** «3 av 5», «4 eller høyere». */
  words: string
}

/** What a table of the formula's factors says. */
export interface Chain {
  links: Link[]
  words: { lowest: string; broken: string; rounded: string }
}

/** Reads the links of a table of factors. */
export const readChain = (table: HTMLTableElement): Chain => {
  const { of = '', lowest = '', broken = '', rounded = '' } = table.dataset
  return {
    links: [...(table.tBodies[0]?.rows ?? [])].flatMap((row) => linkIn(row, of)),
    words: { lowest, broken, rounded },
  }
}

const linkIn = (row: HTMLTableRowElement, of: string): Link[] => {
  const cell = row.querySelector<HTMLTableCellElement>('[data-level]')
  if (!cell) return []
  const { level, edge, coarse } = cell.dataset
  return [
    {
      cell,
      name: wordsOf(row.cells[0]),
      level: Number(level),
      isCoarse: coarse !== undefined,
      isLowest: row.dataset['lowest'] !== undefined,
      words: edge === undefined ? `${wordsOf(cell)}${of}` : wordsOf(cell),
    },
  ]
}
