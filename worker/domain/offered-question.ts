import type { Answers } from '../../schemas/answers.ts'
import { longestInnovationQuestion } from '../../schemas/network.ts'
import type { Municipality } from '../../schemas/network.ts'

/** How a municipality itself says, in a joint answer, that its innovation question now reads. */
export interface OfferedQuestion {
  kind: 'clearer' | 'replaced'
  text: string
  gathering: number
}

/** The keys of the questions that ask for it, in schemas/questionnaires/five-fundamentals.json. */
const asks = { kind: 'question-changed', text: 'question-now' } as const

/** New words for the innovation question in a joint answer, where they are not in its history already. */
export const offeredQuestion = (
  { innovationQuestions }: Pick<Municipality, 'innovationQuestions'>,
  joint: { gathering: number; answers: Answers } | undefined,
): OfferedQuestion | undefined => {
  const kind = joint?.answers[asks.kind]
  const text = joint?.answers[asks.text]
  if (!joint || (kind !== 'clearer' && kind !== 'replaced') || typeof text !== 'string') return undefined
  const isKnown = innovationQuestions.some((question) => question.text === text.trim())
  const isOld = joint.gathering < (innovationQuestions.at(-1)?.fromGathering ?? 1)
  if (isKnown || isOld || text.trim() === '' || text.length > longestInnovationQuestion) return undefined
  return { kind, text: text.trim(), gathering: joint.gathering }
}
