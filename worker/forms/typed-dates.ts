import * as z from 'zod'

const parts = /^(?:(?:(\d{1,2})[./\s]\s*)?(\d{1,2})[./\s]\s*)?(\d{4})$/
const isoParts = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/

/** The months in bokmål, nynorsk and English. */
const months = [
  ['januar', 'january'],
  ['februar', 'february'],
  ['mars', 'march'],
  ['april'],
  ['mai', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['august'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['desember', 'december'],
]

/**
 * As much of a date as is typed, `2026`, `2026-10` or `2026-10-15`, from `15.10.2026`, `15. oktober 2026`, `15/10 2026`,
 * `10.2026`, `2026` or the same in that order. Nothing where it is no date.
 */
export const readDate = (typed: string): string | undefined => {
  const text = typed
    .trim()
    .toLowerCase()
    .replace(/[a-z]+/, monthNumber)
  const [, isoYear, isoMonth, isoDay] = isoParts.exec(text) ?? []
  const [, day, month, year] = parts.exec(text) ?? []
  const written = [isoYear ?? year, isoMonth ?? month, isoDay ?? day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-')
  const isDate =
    written !== '' && z.iso.date().safeParse(written + '-01-01'.slice(written.length - 'yyyy'.length)).success
  return isDate ? written : undefined
}

/** The same, where all of it is there: `2026-10-15`. */
export const readWholeDate = (typed: string): string | undefined => {
  const date = readDate(typed)
  return date?.length === 'yyyy-mm-dd'.length ? date : undefined
}

const monthNumber = (word: string): string => {
  const place = months.findIndex((names) => names.includes(word))
  return place < 0 ? word : String(place + 1)
}
