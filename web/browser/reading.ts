/** What stands in one cell of a figure's table. */
export interface Reading {
  cell: HTMLTableCellElement
  /** On 0–5. Absent where nothing is shown. */
  level?: number
  /** Of a small group: rounded. */
  isCoarse: boolean
  /** Which way a coarse level is open. */
  edge?: 'or-lower' | 'or-higher'
  isWithheld: boolean
  /** The words for what is withheld, without the reason. */
  withheldWord: string
  isBreak: boolean
  breakWord: string
  /** A total over only some municipalities. */
  isPartial: boolean
  partialWord: string
  /** Whether the line begins or ends here because of a merger. */
  isMerger: boolean
  mergerWord: string
  /** The cell's own words. */
  words: string
}

/** The middle half of the network: quartiles, on 0–5. */
export interface MiddleHalf {
  cell: HTMLTableCellElement
  low: number
  high: number
  /** The question changed before it. */
  isBreak: boolean
}

/** The reading of one cell. A cell without a level is a gap; `data-hidden` of another reason than `none` is withheld. */
export const readingIn = (cell: HTMLTableCellElement): Reading => {
  const { level, edge, hidden } = cell.dataset
  const isEdge = edge === 'or-lower' || edge === 'or-higher'
  return {
    cell,
    ...(level !== undefined && Number.isFinite(Number(level)) && { level: Number(level) }),
    isCoarse: cell.dataset['coarse'] !== undefined,
    ...(isEdge && { edge }),
    isWithheld: level === undefined && hidden !== undefined && hidden !== 'none',
    withheldWord: firstWords(cell.querySelector('.withheld') ?? cell),
    isBreak: cell.dataset['break'] !== undefined,
    breakWord: wordsOf(cell.querySelector('.break')),
    isPartial: cell.querySelector('.partial') !== null,
    partialWord: wordsOf(cell.querySelector('.partial')),
    isMerger: cell.dataset['merger'] !== undefined,
    mergerWord: wordsOf(cell.querySelector('.merger')),
    words: firstWords(cell.querySelector('.withheld, .no-level') ?? cell),
  }
}

/** The quartiles of one cell, where it has them. */
export const middleHalfIn = (cell: HTMLTableCellElement | undefined): MiddleHalf | undefined => {
  const { low, high } = cell?.dataset ?? {}
  if (!cell || low === undefined || high === undefined) return undefined
  return { cell, low: Number(low), high: Number(high), isBreak: cell.dataset['break'] !== undefined }
}

/** The words of an element, with single spaces. */
export const wordsOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim()

/** The words before any element within: «Skjermet», without «få svar». */
export const firstWords = (element: Element): string => {
  const first = (element.firstChild?.textContent ?? '').trim()
  return first === '' ? wordsOf(element) : first
}

/** The words of the six steps, as the table has them. */
export const ladderOf = (table: HTMLTableElement): string[] => (table.dataset['ladder'] ?? '').split('|')
