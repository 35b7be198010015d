/**
 * What someone has begun to answer, as a file and in the browser: no link, no id, no time. Without zod: the browser reads
 * it the same way as the server.
 */
export interface AnswerDraft {
  fundament: 'draft'
  format: 1
  questionnaire: string
  version: number
  voice: string
  answers: DraftedAnswer[]
}

/** What was typed at one question, as a form would send it; with the question, so that it can be read by itself. */
export interface DraftedAnswer {
  key: string
  question: string
  values: string[]
}

/** What a form has places for: by question key, the answers to choose among. None where anything may be typed. */
export type DraftPlaces = ReadonlyMap<string, readonly string[]>

/** More than any form can hold. */
export const largestDraftBytes = 128 * 1024
const mostAnswers = 500

/** A draft as the text of a file. */
export const answerDraftFile = (draft: AnswerDraft): string => `${JSON.stringify(draft, null, 2)}\n`

/** What is answered in the text of a draft's file. Nothing where it is none, or one of a format that came later. */
export const readAnswerDraftFile = (text: string): AnswerDraft | undefined => {
  try {
    const draft = text.length > largestDraftBytes ? undefined : readAnswerDraft(JSON.parse(text.replace(/^\uFEFF/, '')))
    return draft && { ...draft, answers: draft.answers.filter(({ values }) => values.length > 0) }
  } catch {
    return undefined
  }
}

/** The draft in a value of any shape. */
export const readAnswerDraft = (value: unknown): AnswerDraft | undefined => {
  if (!isObject(value) || value['fundament'] !== 'draft' || value['format'] !== 1) return undefined
  const { questionnaire, version, voice, answers } = value
  if (typeof questionnaire !== 'string' || typeof version !== 'number' || typeof voice !== 'string') return undefined
  if (!Array.isArray(answers) || answers.length > mostAnswers || !answers.every(isDraftedAnswer)) return undefined
  const kept = answers.map(({ key, question, values }) => ({ key, question, values }))
  return { fundament: 'draft', format: 1, questionnaire, version, voice, answers: kept }
}

/**
 * What of a draft has a place in a form, by question key, and the rest. Of choices, those that are there; what was
 * typed, where anything may be. An answer that is empty is placed too: it was taken away.
 */
export const placeDraft = (
  answers: readonly DraftedAnswer[],
  places: DraftPlaces,
): { typed: Map<string, string[]>; rest: DraftedAnswer[] } => {
  const typed = new Map<string, string[]>()
  const rest: DraftedAnswer[] = []
  for (const answer of answers) {
    const choices = places.get(answer.key)
    const fits = (value: string): boolean => choices !== undefined && (choices.length === 0 || choices.includes(value))
    if (choices) typed.set(answer.key, [...(typed.get(answer.key) ?? []), ...answer.values.filter(fits)])
    const left = answer.values.filter((value) => value.trim() !== '' && !fits(value))
    if (left.length > 0) rest.push({ ...answer, values: left })
  }
  return { typed, rest }
}

/** Answers that are about to be replaced by others, so that they can be shown: those that would be lost. */
export const replacedBy = (
  typed: ReadonlyMap<string, readonly string[]>,
  present: readonly DraftedAnswer[],
): DraftedAnswer[] =>
  present.flatMap((answer) => {
    const lost = answer.values.filter((value) => value.trim() !== '' && !typed.get(answer.key)?.includes(value))
    return typed.has(answer.key) && lost.length > 0 ? [{ ...answer, values: lost }] : []
  })

const isDraftedAnswer = (value: unknown): value is DraftedAnswer =>
  isObject(value) &&
  typeof value['key'] === 'string' &&
  typeof value['question'] === 'string' &&
  Array.isArray(value['values']) &&
  value['values'].every((one) => typeof one === 'string')

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
