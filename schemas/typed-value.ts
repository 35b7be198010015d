/** How what was typed in one field is read. Without zod: the browser reads it the same way, to compare with a receipt. */

/** Forms send line ends as CRLF; the browser counted each as one character. What UTF-8 cannot hold becomes U+FFFD. */
export const tidyText = (typed: string): string => typed.toWellFormed().replace(/\r\n?/g, '\n').trim()

/** The number that was typed, with spaces, a comma or a minus sign as people write them. Nothing where it is none. */
export const typedNumber = (typed: string): number | undefined => {
  const plain = typed.replace(/\s/g, '').replace('−', '-').replace(',', '.')
  return /^-?\d{1,15}(\.\d{1,9})?$/.test(plain) ? Number(plain) + 0 : undefined // «-0» becomes 0, as it would in JSON
}

/** Browsers send 2013-10-15; people without a date picker type 15.10.2013. What is neither is left as it is. */
export const typedDate = (typed: string): string => {
  const parts = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/.exec(typed)
  if (!parts) return typed
  const [, day = '', month = '', year = ''] = parts
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
