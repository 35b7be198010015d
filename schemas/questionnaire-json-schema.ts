import * as z from 'zod'
import { questionnaireSchema } from './questionnaire.ts'

const description =
  'A questionnaire of Fundament, as it is exported and imported: sections of questions in bokmål, nynorsk and English, each section for one or both voices. What this schema cannot say, the import checks: keys are unique; a condition hangs on an earlier question; at most one scale carries each fundamental; and the longest possible answer fits in a form.'

/** The questionnaire file as JSON Schema (2020-12), made from the schema that the program itself reads it by. */
export const questionnaireJsonSchema = (): Record<string, unknown> => {
  const { $schema, properties, ...rest } = z.toJSONSchema(questionnaireSchema, { io: 'input' })
  const pointer = { type: 'string', description: 'The address of this schema, for editors. It is not kept.' }
  return { $schema, title: 'Questionnaire', description, ...rest, properties: { $schema: pointer, ...properties } }
}
