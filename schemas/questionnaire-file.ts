import type { Misprint } from './misprint.ts'
import type { Questionnaire } from './questionnaire.ts'
import { readQuestionnaire } from './read-questionnaire.ts'
import type { QuestionnaireReading } from './read-questionnaire.ts'

/** What would hide a questionnaire behind a page of ours with that address. */
const reservedIds = new Set(['new', 'import'])

/**
 * A questionnaire as a file: keys in the schema's order, two spaces, a line end at the end. The same questionnaire is the
 * same bytes, here and in any other installation. It must come from the schema, which puts the keys in their order.
 */
export const questionnaireFile = (questionnaire: Questionnaire): string => `${JSON.stringify(questionnaire, null, 2)}\n`

/** Reads a questionnaire file from its text. A pointer to its JSON Schema is for editors, and is not kept. */
export const readQuestionnaireFile = (text: string): QuestionnaireReading => {
  const json = parsed(text)
  if ('misprint' in json) return { ok: false, misprints: [json.misprint] }
  const reading = readQuestionnaire(withoutPointer(json.value))
  if (!reading.ok || !reservedIds.has(reading.questionnaire.id)) return reading
  const problem = `«${reading.questionnaire.id}» is an address of another page`
  return { ok: false, misprints: [{ place: 'id', problem, code: 'reserved-id', about: reading.questionnaire.id }] }
}

const parsed = (text: string): { value: unknown } | { misprint: Misprint } => {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) }
  } catch (error) {
    const problem = error instanceof Error ? error.message : ''
    return { misprint: { place: placeIn(text, problem), problem, code: 'not-json', about: '' } }
  }
}

/** Where a parser gave up, as line and character, from 1. Where it does not say, it was at the end. */
const placeIn = (text: string, problem: string): string => {
  const at = /position (\d+)/.exec(problem)?.[1]
  const before = text.slice(0, at === undefined ? text.length : Number(at)).split('\n')
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`
}

const withoutPointer = (json: unknown): unknown => {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return json
  return Object.fromEntries(Object.entries(json).filter(([key]) => key !== '$schema'))
}
