import { languages } from '../../schemas/language.ts'
import type { Language, Localized } from '../../schemas/language.ts'
import { freshForm } from '../../web/fields/form-state.ts'
import type { FormState } from '../../web/fields/form-state.ts'
import { fieldOf } from '../forms/form-fields.ts'
import type { FormFields } from '../forms/form-fields.ts'
import { field } from '../forms/typed-fields.ts'
import type { TypedFields } from '../forms/typed-fields.ts'

/** In characters. */
export const longestTitle = 200

/** The three fields of words: `label.nb`, `label.nn`, `label.en`. Each may be empty: a draft may lack words. */
export const wordsFields = (name: string, most: number): TypedFields =>
  Object.fromEntries(languages.map((language) => [`${name}.${language}`, field.optionalText(most)]))

/** What was written in them. Line breaks are spaces: the form shows words as they flow. */
export const wordsIn = (sent: FormFields, name: string): Localized => {
  const written = (language: Language) => (fieldOf(sent, `${name}.${language}`) ?? '').replaceAll(/\s+/g, ' ').trim()
  return { nb: written('nb'), nn: written('nn'), en: written('en') }
}

/** The same where something was written; nothing where all three are empty. */
export const someWordsIn = (sent: FormFields, name: string): Localized | undefined => {
  const words = wordsIn(sent, name)
  return languages.some((language) => words[language] !== '') ? words : undefined
}

/** Words as the values of their three fields. */
export const wordsValues = (name: string, words: Localized | undefined): Record<string, string> =>
  words ? Object.fromEntries(languages.map((language) => [`${name}.${language}`, words[language]])) : {}

/** A form as it is shown first, with the revision of the draft that it changes. */
export const formOf = (revision: number, values: Parameters<typeof freshForm>[0] = {}): FormState =>
  freshForm({ ...values, revision })
