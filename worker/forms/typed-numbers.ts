import type { Municipality } from '../../schemas/network.ts'
import { readWholeDate } from './typed-dates.ts'

type OfficialNumbers = NonNullable<Municipality['numbers']>

/** Official numbers as they are typed, one a line, each with the date it holds from where that is known. Oldest first. */
export const readNumbers = (text: string): OfficialNumbers | undefined => {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const numbers = lines.flatMap((line) => readNumber(line.trim()) ?? [])
  if (numbers.length < lines.length) return undefined
  return numbers.toSorted((one, other) => (one.from ?? '').localeCompare(other.from ?? ''))
}

/** The same, as it is typed. */
export const writeNumbers = (numbers: OfficialNumbers = []): string =>
  numbers.map(({ number, from }) => (from === undefined ? number : `${number} ${writeDay(from)}`)).join('\n')

/** A day (ISO) as it is typed: `01.01.2018`. */
export const writeDay = (day: string): string => day.split('-').toReversed().join('.')

const readNumber = (line: string): OfficialNumbers[number] | undefined => {
  const [, number = '', rest = ''] = /^(\d{4})(?!\d)[^\d]*(.*)$/.exec(line) ?? []
  const from = readWholeDate(rest)
  if (number === '' || (rest !== '' && from === undefined)) return undefined
  return { number, ...(from !== undefined && { from }) }
}
