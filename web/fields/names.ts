import type { Question } from '../../schemas/question.ts'

/** The name that a question's fields are sent under. */
export const fieldName = (question: Pick<Question, 'key'>): string => `q.${question.key}`

/** The id of a question's first field: where a link to the question leads. */
export const fieldId = (question: Pick<Question, 'key'>): string => `q-${question.key}`

export const helpId = (question: Pick<Question, 'key'>): string => `${fieldId(question)}-help`

export const faultId = (question: Pick<Question, 'key'>): string => `${fieldId(question)}-fault`

export const conditionId = (question: Pick<Question, 'key'>): string => `${fieldId(question)}-condition`

/** The ids of what describes a field, for aria-describedby. */
export const describedBy = (
  question: Pick<Question, 'key'>,
  has: { condition: boolean; help: boolean; fault: boolean },
): string | undefined => {
  const ids = [
    ...(has.condition ? [conditionId(question)] : []),
    ...(has.help ? [helpId(question)] : []),
    ...(has.fault ? [faultId(question)] : []),
  ]
  return ids.length > 0 ? ids.join(' ') : undefined
}
