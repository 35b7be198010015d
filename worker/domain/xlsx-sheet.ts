import type { Band, Field } from './csv.ts'
import { isFormula } from './csv.ts'
import { textInXml } from './xlsx-text.ts'

/** The columns of a sheet, of which some are wide. */
export interface SheetColumns {
  columns: readonly string[]
  wide: readonly string[]
}

/** In characters. */
const widths = { least: 12, wide: 60 } as const

/** A sheet (ECMA-376) down to its first row, which stays in sight. The first one is the one that is open. */
export const sheetStart = ({ columns, wide }: SheetColumns, isFirst: boolean): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
  `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
  `<cols>${columns.map((column, index) => colXml(index + 1, wide.includes(column) ? widths.wide : Math.max(widths.least, column.length + 2))).join('')}</cols>` +
  `<sheetData>${rowXml(columns, 1, styles.heading)}`

/** Rows of a sheet under so many others. Numbers are numbers, and text is text as it was typed, never a formula. */
export const sheetRows = (rows: readonly (readonly Field[])[], above: number): string =>
  rows.map((row, place) => rowXml(row, above + place + 1)).join('')

export const sheetEnd = '</sheetData></worksheet>'

const colXml = (number: number, width: number): string =>
  `<col min="${number}" max="${number}" width="${width}" customWidth="1"/>`

/** The formats of `xl/styles.xml`, by their place there. */
const styles = { usual: 0, heading: 1, text: 2 } as const

const rowXml = (row: readonly Field[], number: number, style: number = styles.usual): string =>
  `<row r="${number}">${row.map((field, index) => cellXml(field, `${columnName(index)}${number}`, style)).join('')}</row>`

/** Nothing is no cell. What looks like a formula is text also when someone edits it. */
const cellXml = (field: Field, at: string, style: number): string => {
  if (field === undefined || field === '') return ''
  if (typeof field === 'number') return `<c r="${at}"><v>${field}</v></c>`
  const text = typeof field === 'string' ? field : bandText(field)
  const shown = isFormula(text) ? styles.text : style
  return `<c r="${at}" s="${shown}" t="inlineStr"><is><t xml:space="preserve">${textInXml(text)}</t></is></c>`
}

const bandText = ({ from, to }: Band): string => (from === to ? String(from) : `${from}–${to}`)

const letters = 26

/** A, B, …, Z, AA. */
const columnName = (index: number): string =>
  (index < letters ? '' : columnName(Math.floor(index / letters) - 1)) + String.fromCodePoint(65 + (index % letters))
