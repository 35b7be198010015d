import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import { languageSchema } from '../../schemas/language.ts'
import type { AppEnv } from '../bindings.ts'
import { fail } from '../errors.tsx'
import { fieldOf, readFormFields } from '../forms/form-fields.ts'
import { largestFormBytes } from '../settings.ts'
import { siteFor } from '../site.ts'

/** No body over 64 kB is read to its end. */
export const limitForm = bodyLimit({ maxSize: largestFormBytes, onError: (c) => fail(c, 'tooLarge') })

/**
 * What was typed, read before anything is asked of the database, and the language where a button of the form chose one.
 * A body that is not a form is refused.
 */
export const readForm = createMiddleware<AppEnv>(async (c, next) => {
  if (mediaTypeOf(c) !== 'application/x-www-form-urlencoded') return fail(c, 'notAForm')
  c.set('fields', readFormFields(new TextDecoder().decode(await c.req.arrayBuffer())))
  followLanguage(c)
  return next()
})

/** What kind of body was sent, without its parameters. */
export const mediaTypeOf = (c: Context<AppEnv>): string | undefined =>
  c.req.header('Content-Type')?.split(';')[0]?.trim().toLowerCase()

/** Goes on in the language that a button of the form chose, where one did. */
export const followLanguage = (c: Context<AppEnv>): void => {
  const language = languageSchema.safeParse(fieldOf(c.var.fields, 'lang'))
  if (!language.success) return
  c.set('language', language.data)
  c.set('languageChosen', true)
  c.set('site', siteFor(c, c.var.site.demonstration))
}
