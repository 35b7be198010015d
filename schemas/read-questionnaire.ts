import * as z from 'zod'
import { misprintRules } from './misprint.ts'
import type { Misprint, MisprintCode } from './misprint.ts'
import { questionnaireSchema } from './questionnaire.ts'
import type { Questionnaire } from './questionnaire.ts'

export type QuestionnaireReading = { ok: true; questionnaire: Questionnaire } | { ok: false; misprints: Misprint[] }

/**
 * Reads a questionnaire file that has been parsed from JSON.
 * A wrong one is not an exception: every misprint comes back with its place in the file.
 */
export const readQuestionnaire = (json: unknown): QuestionnaireReading => {
  const reading = questionnaireSchema.safeParse(json, { reportInput: true })
  if (reading.success) return { ok: true, questionnaire: reading.data }
  return { ok: false, misprints: reading.error.issues.map(misprintOf) }
}

const misprintOf = (issue: z.core.$ZodIssue): Misprint => ({
  place: placeOf(issue.path),
  problem: issue.message,
  ...codeOf(issue),
})

const codeOf = (issue: z.core.$ZodIssue): Pick<Misprint, 'code' | 'about'> => {
  if (issue.input === undefined && issue.code !== 'custom') return { code: 'missing', about: '' }
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'wrong-type', about: issue.expected }
    case 'invalid_value':
      return { code: 'unknown-value', about: issue.values.map(String).join(', ') }
    case 'invalid_union':
      return {
        code: 'unknown-value',
        about: 'options' in issue && issue.options ? issue.options.map(String).join(', ') : '',
      }
    case 'unrecognized_keys':
      return { code: 'unknown-property', about: issue.keys.join(', ') }
    case 'too_small':
      return { code: tooSmall(issue.origin), about: String(issue.minimum) }
    case 'too_big':
      return { code: issue.origin === 'array' ? 'too-many' : 'too-high', about: String(issue.maximum) }
    case 'invalid_format':
      return { code: issue.format === 'date' ? 'not-a-date' : 'not-a-key', about: '' }
    case 'custom':
      return ruleOf(issue.params)
    case 'invalid_element':
    case 'invalid_key':
    case 'not_multiple_of':
      return { code: 'other', about: issue.message }
  }
}

const tooSmall = (origin: string): MisprintCode => {
  if (origin === 'array') return 'too-few'
  return origin === 'string' ? 'empty-text' : 'too-low'
}

const paramsSchema = z.object({ rule: z.enum(misprintRules), about: z.string().default('') })

const ruleOf = (params: unknown): Pick<Misprint, 'code' | 'about'> => {
  const reading = paramsSchema.safeParse(params)
  return reading.success ? { code: reading.data.rule, about: reading.data.about } : { code: 'other', about: '' }
}

const placeOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((place, step) => {
    if (typeof step === 'number') return `${place}[${step}]`
    return place ? `${place}.${String(step)}` : String(step)
  }, '') || 'the file'
