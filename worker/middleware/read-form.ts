import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { languageSchema } from '../../schemas/language.ts'
import type { AppEnv } from '../bindings.ts'
import { fail } from '../errors.tsx'
import { fieldOf, isReadable, readFormFields } from '../forms/form-fields.ts'
import { largestFormBytes, mostFormFields, slowestFormSeconds } from '../settings.ts'
import { siteFor } from '../site.ts'
import { within } from '../within.ts'
import { limitBody } from './limit-body.ts'

/** No form of more than 64 kB, or that takes too long to come. */
export const limitForm = limitBody({ bytes: largestFormBytes, seconds: slowestFormSeconds, tooLarge: 'tooLarge' })

/**
 * What was typed, read before anything is asked of the database, and the language where a button of the form chose one.
 * Refused: a body that is not a form in UTF-8, one that comes too slowly, has too many fields, or cannot be read.
 */
export const readForm = createMiddleware<AppEnv>(async (c, next) => {
  if (!isPlainForm(c)) return fail(c, 'notAForm')
  const bytes = await within(slowestFormSeconds, c.req.arrayBuffer())
  if (!bytes) return fail(c, 'tooSlow')
  const body = new TextDecoder().decode(bytes)
  if (separatorsIn(body) >= mostFormFields) return fail(c, 'tooManyFields')
  c.set('fields', readFormFields(body))
  c.set('sentAt', new Date().toISOString())
  if (!isReadable(body)) return fail(c, 'notReadable')
  followLanguage(c)
  return next()
})

/** A form as browsers send it: in UTF-8, and not compressed. */
const isPlainForm = (c: Context<AppEnv>): boolean => {
  const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(c.req.header('Content-Type') ?? '')?.[1] ?? 'utf-8'
  const encoding = c.req.header('Content-Encoding') ?? 'identity'
  return (
    mediaTypeOf(c) === 'application/x-www-form-urlencoded' &&
    charset.toLowerCase() === 'utf-8' &&
    encoding.toLowerCase() === 'identity'
  )
}

const separatorsIn = (body: string): number => body.split('&').length - 1

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
