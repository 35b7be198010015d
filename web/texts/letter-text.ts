import type { LetterFacts } from '../letters.ts'

/** A ready text: what it is headed, and its lines. A line that does not apply is left out. */
export interface LetterText {
  subject: (facts: LetterFacts) => string
  lines: (facts: LetterFacts) => (string | undefined)[]
}
