import type { Answers } from './answers.ts'
import type { Question } from './question.ts'

/**
 * Whether a question is asked of someone who has answered this so far. One without a condition always is; one that hangs
 * on a question that was not answered, or not asked, is not.
 */
export const isAskedAfter = ({ askedIf }: Pick<Question, 'askedIf'>, answers: Answers): boolean => {
  if (!askedIf) return true
  const given = answers[askedIf.question]
  if (given === undefined) return false
  return askedIf.answers === undefined || [given].flat().some((value) => askedIf.answers?.includes(String(value)))
}
