import { languages } from '../../schemas/language.ts'
import type { Localized } from '../../schemas/language.ts'
import { fieldOf } from '../forms/form-fields.ts'
import type { FormFields } from '../forms/form-fields.ts'
import { wordsIn } from './words-fields.ts'

/** A level or an option as it stands in a question's form. An option that has been saved has a key. */
export interface Row {
  words: Localized
  key: string | undefined
}

export type RowName = 'level' | 'option'

/** The most rows that a form has: a draft may have more than it can keep. */
const mostRows = 40

/** How many rows the form had. */
export const countRows = (sent: FormFields): number => {
  const count = Number(fieldOf(sent, 'rows') ?? '0')
  return Number.isInteger(count) && count >= 0 ? Math.min(count, mostRows) : 0
}

/** The rows of a form, in order, with those that are empty. */
export const rowsIn = (sent: FormFields, name: RowName): Row[] =>
  Array.from({ length: countRows(sent) }, (_, index) => ({
    words: wordsIn(sent, `${name}.${index}`),
    key: fieldOf(sent, `${name}.${index}.key`) || undefined,
  }))

/** Whether something is written in a row. */
export const isWritten = ({ words }: Row): boolean => languages.some((language) => words[language] !== '')

/** Rows as the values of their fields. */
export const rowValues = (name: RowName, rows: readonly Row[]): Record<string, string> =>
  Object.fromEntries([
    ['rows', String(rows.length)],
    ...rows.flatMap(({ words, key = '' }, index) => [
      ...languages.map((language) => [`${name}.${index}.${language}`, words[language]]),
      [`${name}.${index}.key`, key],
    ]),
  ])

const emptyRow: Row = { words: { nb: '', nn: '', en: '' }, key: undefined }

/** So many empty rows. */
export const emptyRows = (count: number): Row[] => Array.from({ length: count }, () => emptyRow)

/** The form with its rows changed by a button: `add`, or `remove`, `up` or `down` with the row's number, `up:2`. */
export const withRowsChanged = (sent: FormFields, name: RowName, button: string): FormFields => {
  const rows = changedBy(rowsIn(sent, name), button)
  const kept = [...sent].filter(([field]) => field !== 'rows' && !field.startsWith(`${name}.`))
  return new Map([...kept, ...Object.entries(rowValues(name, rows)).map(([field, value]) => [field, [value]] as const)])
}

const changedBy = (rows: readonly Row[], button: string): Row[] => {
  const [what, number] = button.split(':', 2)
  const index = Number(number)
  const row = rows[index]
  if (what === 'add') return rows.length < mostRows ? [...rows, emptyRow] : [...rows]
  if (!row) return [...rows]
  if (what === 'remove') return rows.toSpliced(index, 1)
  const to = what === 'up' ? index - 1 : index + 1
  const other = rows[to]
  return other ? rows.with(index, other).with(to, row) : [...rows]
}
