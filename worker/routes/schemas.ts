import { Hono } from 'hono'
import { questionnaireJsonSchema } from '../../schemas/questionnaire-json-schema.ts'
import type { AppEnv } from '../bindings.ts'
import { everyone } from '../middleware/allow.ts'
import { schemaSeconds } from '../settings.ts'

/** The shapes of files that others may write, as JSON Schema. */
export const schemas = new Hono<AppEnv>()

let questionnaire: string | undefined

schemas.get('/schemas/questionnaire.json', everyone, (c) => {
  questionnaire ??= `${JSON.stringify(questionnaireJsonSchema(), null, 2)}\n`
  return c.body(questionnaire, 200, {
    'Content-Type': 'application/schema+json',
    'Cache-Control': `public, max-age=${schemaSeconds}`,
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  })
})
