import { questionnaireSchema } from './questionnaire.ts'
import type { Questionnaire } from './questionnaire.ts'

/** What is wrong and where: `sections[2].questions[0].label.nn`. */
interface Misprint {
  place: string
  problem: string
}

export type QuestionnaireReading = { ok: true; questionnaire: Questionnaire } | { ok: false; misprints: Misprint[] }

/**
 * Reads a questionnaire file that has been parsed from JSON.
 * A wrong one is not an exception: every misprint comes back with its place in the file.
 */
export const readQuestionnaire = (json: unknown): QuestionnaireReading => {
  const reading = questionnaireSchema.safeParse(json)
  if (reading.success) return { ok: true, questionnaire: reading.data }
  return {
    ok: false,
    misprints: reading.error.issues.map((issue) => ({ place: placeOf(issue.path), problem: issue.message })),
  }
}

const placeOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((place, step) => {
    if (typeof step === 'number') return `${place}[${step}]`
    return place ? `${place}.${String(step)}` : String(step)
  }, '') || 'the file'
