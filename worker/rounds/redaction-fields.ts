import { redact } from '../domain/redaction.ts'
import type { Faults } from '../forms/take-form.ts'
import { field } from '../forms/typed-fields.ts'

/** What a network's owner fills in to have something taken out of a text. */
export const redactionFields = {
  text: field.text(),
  how: field.oneOf(['words', 'whole']),
  words: field.optionalText(),
  confirm: field.yes(),
}

interface Asked {
  how: 'words' | 'whole'
  words: string | undefined
}

/** The text as it should be, or what is wrong with what was asked for. */
export const redactedAs = (text: string, { how, words }: Asked): { text: string } | { faults: Faults } => {
  if (how === 'words' && words === undefined) return { faults: { words: 'missing' } }
  const redacted = redact(text, how === 'words' ? words : undefined)
  return redacted === undefined ? { faults: { words: 'unknown' } } : { text: redacted }
}
