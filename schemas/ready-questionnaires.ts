import type { Questionnaire } from './questionnaire.ts'
import fiveFundamentals from './questionnaires/five-fundamentals.json' with { type: 'json' }
import presentation from './questionnaires/presentation.json' with { type: 'json' }
import reflection from './questionnaires/reflection.json' with { type: 'json' }
import roadmap from './questionnaires/roadmap.json' with { type: 'json' }
import wheel from './questionnaires/wheel.json' with { type: 'json' }
import { readQuestionnaire } from './read-questionnaire.ts'

/** The ready questionnaires to start from, by id, in the order they are offered. Read when asked for: it takes its time. */
const files: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['five-fundamentals', fiveFundamentals],
  ['presentation', presentation],
  ['reflection', reflection],
  ['wheel', wheel],
  ['roadmap', roadmap],
])

/** Every ready questionnaire. A misprint in a file is a bug, and throws. */
export const readyQuestionnaires = (): Questionnaire[] =>
  [...files.keys()].flatMap((id) => readyQuestionnaire(id) ?? [])

/** One of the ready questionnaires. */
export const readyQuestionnaire = (id: string): Questionnaire | undefined => {
  const file = files.get(id)
  if (file === undefined) return undefined
  const reading = readQuestionnaire(file)
  if (!reading.ok) throw new Error(`${id}: ${JSON.stringify(reading.misprints)}`)
  return reading.questionnaire
}
