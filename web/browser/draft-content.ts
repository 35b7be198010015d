import { contentOf } from '../../schemas/answers-content.ts'
import { tidyText, typedDate, typedNumber } from '../../schemas/typed-value.ts'

/** What was typed in the fields of one question that is asked. `reads` is `number` or `date` where they are read as one. */
export interface SentField {
  key: string
  values: readonly string[]
  reads?: string | undefined
}

/** The text that a receipt's hash is made of, if the server stores what is in these fields. */
export const contentOfFields = (fields: readonly SentField[]): string =>
  contentOf(
    fields.map(({ key, values, reads }) => [
      key,
      values.map((value) => storedAs(tidyText(value), reads)).filter((value) => value !== ''),
    ]),
  )

/** A text's SHA-256, in hexadecimal. */
export const sha256 = async (text: string): Promise<string> => {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

const storedAs = (value: string, reads: string | undefined): string => {
  if (reads === 'number') return String(typedNumber(value) ?? value)
  return reads === 'date' ? typedDate(value) : value
}
