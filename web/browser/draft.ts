import { readAnswerDraft } from '../../schemas/answer-draft.ts'
import type { AnswerDraft } from '../../schemas/answer-draft.ts'

/** What a browser keeps of a form until there is a receipt for it. */
export interface Draft extends AnswerDraft {
  /** The id that it is sent with, so that it is the same response however often. `team` for a joint answer. */
  response: string
  /** Which revision it was filled in on top of. Absent where that is not known. */
  revision?: number
  /** What would be sent of it, as a receipt's hash is made of it. */
  content: string
  /** The hashes of what has been sent of it without a receipt. */
  sent: string[]
  /** Whether it is to be sent by itself. */
  isWaiting: boolean
  /** Counts up with every change, so that the newest of two copies is known. */
  edition: number
}

/** A draft from the text that it was kept as. */
export const readDraft = (text: string | null): Draft | undefined => {
  try {
    const value: unknown = JSON.parse(text ?? '')
    const drafted = readAnswerDraft(value)
    return drafted && isKnown(value) ? { ...value, ...drafted } : undefined
  } catch {
    return undefined
  }
}

const isKnown = (value: unknown): value is Omit<Draft, keyof AnswerDraft> => {
  const {
    response,
    revision = 0,
    content,
    sent,
    isWaiting,
    edition,
  }: Partial<Record<keyof Draft, unknown>> = {
    ...Object(value),
  }
  const types = [response, content, revision, edition, isWaiting].map((part) => typeof part).join(' ')
  return types === 'string string number number boolean' && Array.isArray(sent)
}
