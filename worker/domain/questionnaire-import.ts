import { draftOf } from '../../schemas/questionnaire-draft.ts'
import type { QuestionnaireDraft } from '../../schemas/questionnaire-draft.ts'
import type { Questionnaire } from '../../schemas/questionnaire.ts'

/** What there is already of a questionnaire in a network. */
interface Here {
  /** Its versions, oldest first. */
  versions: readonly Questionnaire[]
  /** What is being written of the next one, where something is. */
  draft: QuestionnaireDraft | undefined
}

/** What becomes of a questionnaire that is brought in. */
export type Import =
  /** There is none of that name: it is kept as the version that it says it is. */
  | { becomes: 'new' }
  /** There is one with the same content: nothing is to be done. */
  | { becomes: 'same' }
  /** There is one with other content: it becomes the draft for a next version, instead of the draft that may be there. */
  | { becomes: 'draft'; next: number; replacesDraft: boolean }

/** What a questionnaire from a file becomes in a network. */
export const importOf = (questionnaire: Questionnaire, { versions, draft }: Here): Import => {
  if (versions.length === 0 && !draft) return { becomes: 'new' }
  const latest = versions.at(-1)
  const kept = [...versions.map(draftOf), ...(draft ? [draft] : [])]
  if (kept.some((one) => isSame(one, draftOf(questionnaire)))) return { becomes: 'same' }
  const replacesDraft = draft !== undefined && !(latest && isSame(draft, draftOf(latest)))
  return { becomes: 'draft', next: (latest?.version ?? 0) + 1, replacesDraft }
}

/** Both come from the schema, so their keys have the same order. */
const isSame = (one: QuestionnaireDraft, other: QuestionnaireDraft): boolean =>
  JSON.stringify(one) === JSON.stringify(other)
