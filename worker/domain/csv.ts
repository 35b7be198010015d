import { stringify } from 'csv-stringify/sync'

/** `plain`: comma and point, no BOM. `excel-nb`: what Norwegian Excel opens by double-click: BOM, semicolon, comma. */
export const csvFormats = ['plain', 'excel-nb'] as const

export type CsvFormat = (typeof csvFormats)[number]

/** A number of answers that is only shown as a band. */
export interface Band {
  from: number
  to: number
}

/** What a cell of a file can hold. Nothing is an empty cell. */
export type Field = string | number | Band | undefined

const mostDecimals = 10

/** What stands before the first row of a file. */
export const csvStart = (format: CsvFormat): string => (format === 'excel-nb' ? '\uFEFF' : '')

/**
 * Rows of a file (RFC 4180, CRLF), so that a long one can be written page by page. Numbers stay numbers, text is defused,
 * and a band is written `5–9` for Excel, which would read `5-9` as a date.
 */
export const csvRows = (rows: readonly (readonly Field[])[], format: CsvFormat): string =>
  rows.length === 0
    ? ''
    : stringify(
        rows.map((row) => row.map((field) => fieldText(field, format))),
        { delimiter: format === 'excel-nb' ? ';' : ',', record_delimiter: '\r\n', quoted_match: /[\r\n]/ },
      )

/**
 * A text that no spreadsheet takes for a formula: with `'` before it where it begins, after blanks, with what starts one,
 * full-width forms included, or where it begins with `'` before one of those, so that nothing is lost.
 */
export const defuse = (text: string): string => (isFormula(text) ? `'${text}` : text)

/** Whether some spreadsheet could take a text for a formula. */
export const isFormula = (text: string): boolean => startsFormula.test(text)

/** The text that was defused. */
export const undefuse = (text: string): string =>
  text.startsWith("'") && startsFormula.test(text.slice(1)) ? text.slice(1) : text

const startsFormula = /^[\s'\p{Cc}\p{Cf}]*[=+\-@\t\r＝＋－＠﹢﹣﹦﹫]/u

const fieldText = (field: Field, format: CsvFormat): string => {
  if (field === undefined) return ''
  if (typeof field === 'string') return defuse(field)
  if (typeof field === 'number') return numberText(field, format)
  const { from, to } = field
  if (from === to) return String(from)
  return format === 'excel-nb' ? `${from}–${to}` : `${from}-${to}`
}

const numberText = (value: number, format: CsvFormat): string => {
  const text = String(Number(value.toFixed(mostDecimals)))
  return format === 'excel-nb' ? text.replace('.', ',') : text
}
