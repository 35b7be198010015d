import { firstWords, wordsOf } from './reading.ts'

/** What a cell of a table says, in the table's own words: whose value it is, and the value. */
export interface CellWords {
  /** «Hamar, samling 2». */
  of: string
  /** «3», «Skjermet få svar». */
  says: string
}

/** Reads a cell with the headers of its row and, unless it is below several, its column. */
export const wordsIn = (cell: HTMLTableCellElement): CellWords => {
  const row = cell.closest('tr')?.querySelector('th')
  const headers = [...(cell.closest('table')?.tHead?.rows ?? [])].at(-1)
  const column = cell.colSpan > 1 ? undefined : headers?.cells[cell.cellIndex]
  return {
    of: [row && firstWords(row), column && lowerFirst(column.dataset['label'] ?? firstWords(column))]
      .filter((words) => words)
      .join(', '),
    says: wordsOf(cell),
  }
}

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)
