import type { Language } from '../schemas/language.ts'

const mostDecimals = 3

/** A number as it is written in a language, with at most so many decimals: `2,5`, `0.035`. */
export const numberInWords = (value: number, language: Language, decimals = mostDecimals): string =>
  formats[language].format(Number(value.toFixed(decimals)))

/** A band of numbers: `5–9`. */
export const bandInWords = (from: number, to: number): string => (from === to ? String(from) : `${from}–${to}`)

/** A small count as a word in a sentence: «én», «fire»; from thirteen as digits. */
export const countInWords = (count: number, language: Language): string => counts[language][count] ?? String(count)

/** Intl has no nynorsk in workerd; its numbers are written as in bokmål. */
const formats: Record<Language, Intl.NumberFormat> = {
  nb: new Intl.NumberFormat('nb-NO', { maximumFractionDigits: mostDecimals }),
  nn: new Intl.NumberFormat('nb-NO', { maximumFractionDigits: mostDecimals }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: mostDecimals }),
}

const counts: Record<Language, string[]> = {
  nb: ['ingen', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'],
  nn: ['ingen', 'éin', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'],
  en: ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
}
