import type { Typed } from '../../schemas/answers.ts'
import { languageSchema } from '../../schemas/language.ts'

/** What a form sent: the values of each field, in order. */
export type FormFields = ReadonlyMap<string, readonly string[]>

/** What the names of a form's questions begin with. */
export const answerPrefix = 'q.'

/** The fields of an `application/x-www-form-urlencoded` body. Never throws: what cannot be decoded is kept as it came. */
export const readFormFields = (body: string): FormFields => {
  const fields = new Map<string, string[]>()
  for (const [name, value] of new URLSearchParams(body)) {
    const values = fields.get(name)
    if (values) values.push(value)
    else fields.set(name, [value])
  }
  return fields
}

/** Whether all of a body is UTF-8, also where it is written with percent signs. Half a character is none. */
export const isReadable = (body: string): boolean => {
  try {
    decodeURIComponent(body.replaceAll(/%(?![0-9a-f]{2})/gi, '%25'))
    return !body.includes(replacement)
  } catch {
    return false
  }
}

/** What stands where bytes were no text. Browsers write one that was typed with percent signs. */
const replacement = '\uFFFD'

/** The one value of a field, where it was sent. */
export const fieldOf = (fields: FormFields, name: string): string | undefined => fields.get(name)?.[0]

/** Whether a button of the form chose a language: the form is shown again in it, and nothing is done. */
export const choosesLanguage = (fields: FormFields): boolean =>
  languageSchema.safeParse(fieldOf(fields, 'lang')).success

/** What was answered: the fields named `q.<question key>`. */
export const typedOf = (fields: FormFields): Typed => {
  const typed = new Map<string, string[]>()
  for (const [name, values] of fields)
    if (name.startsWith(answerPrefix)) typed.set(name.slice(answerPrefix.length), [...values])
  return Object.fromEntries(typed)
}
