import type { Finding } from '../../schemas/finding.ts'
import type { QuestionnaireDraft } from '../../schemas/questionnaire-draft.ts'
import { readQuestionnaire } from '../../schemas/read-questionnaire.ts'
import { unwiseIn } from './check-unwise.ts'
import { wrongIn } from './check-wrong.ts'

/**
 * What is wrong with a draft, and what is unwise, first what is wrong. A draft in which nothing is wrong is one that
 * `readQuestionnaire` accepts, and the other way round.
 */
export const checkQuestionnaire = (draft: QuestionnaireDraft): Finding[] => {
  const wrong = wrongIn(draft)
  return [...wrong, ...(wrong.length === 0 ? refusalOf(draft) : []), ...unwiseIn(draft)]
}

/** Should the schema know of something that the check does not, nobody is told that all is well. */
const refusalOf = (draft: QuestionnaireDraft): Finding[] => {
  const reading = readQuestionnaire({ ...draft, version: 1 })
  const problem = reading.ok ? undefined : reading.misprints[0]
  if (!problem) return []
  const text = `${problem.place}: ${problem.problem}`
  return [{ severity: 'wrong', code: 'other', place: { introduction: true }, params: { text } }]
}
