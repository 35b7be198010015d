import type { AskedQuestion } from './question.ts'

/** The server takes forms of up to 64 kB; the rest of the 64 is for the names of what is not an answer. */
export const longestFormBytes = 60_000

/** A character is up to four bytes of UTF-8, each sent as %XX. */
const bytesPerCharacter = 12
const dateBytes = 10
const numberBytes = 40

/** The bytes of the longest possible answer to these questions, sent as application/x-www-form-urlencoded. */
export const longestAnswerBytes = (questions: readonly AskedQuestion[]): number =>
  questions.reduce((bytes, question) => bytes + longestFieldBytes(question), 0)

const longestFieldBytes = (question: AskedQuestion): number => {
  const name = `&q.${question.key}=`.length
  switch (question.type) {
    case 'scale':
      return name + 'dont-know'.length
    case 'choice':
      return name + Math.max(...question.options.map((option) => option.key.length))
    case 'choices':
      return question.options.reduce((bytes, option) => bytes + name + option.key.length, 0)
    case 'short-text':
    case 'long-text':
      return name + question.maxCharacters * bytesPerCharacter
    case 'number':
      return name + numberBytes
    case 'date':
      return name + dateBytes
  }
}
