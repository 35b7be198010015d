import type * as z from 'zod'
import { unfinishedSchema } from './language.ts'
import { questionnaireShapeWith } from './questionnaire.ts'
import type { Questionnaire } from './questionnaire.ts'

/**
 * A questionnaire that is being written. It may lack words, levels, options, questions and sections, and is not held to
 * the rules between them. It has no version: it gets one when it is made ready, by `readQuestionnaire`.
 */
export const questionnaireDraftSchema = questionnaireShapeWith({ words: unfinishedSchema, isReady: false }).omit({
  version: true,
})

export type QuestionnaireDraft = z.infer<typeof questionnaireDraftSchema>

/** The draft that a questionnaire's next version begins as: the same words. */
export const draftOf = (questionnaire: Questionnaire): QuestionnaireDraft => {
  const { version: _, ...draft } = questionnaire
  return draft
}

/** Reads a draft that has been parsed from JSON. Nothing where it is not one. */
export const readDraft = (json: unknown): QuestionnaireDraft | undefined =>
  questionnaireDraftSchema.safeParse(json).data
