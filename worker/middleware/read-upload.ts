import { createMiddleware } from 'hono/factory'
import type { AppEnv } from '../bindings.ts'
import { fail } from '../errors.tsx'
import { largestQuestionnaireBytes, mostFormFields, slowestUploadSeconds } from '../settings.ts'
import { within } from '../within.ts'
import { limitBody } from './limit-body.ts'
import { followLanguage, mediaTypeOf, readForm } from './read-form.ts'

/** No upload of more than so many bytes, or that takes too long to come. */
export const limitUpload = (bytes: number) =>
  limitBody({ bytes, seconds: slowestUploadSeconds, tooLarge: 'fileTooLarge' })

/**
 * What a form with files sent, read before anything is asked of the database: its texts as `fields`, its files as `files`.
 * A field where no file was chosen has none. A body that is not such a form is refused, and one with too many
 * fields or too much text in them, or that takes too long to come.
 */
export const readUpload = createMiddleware<AppEnv>(async (c, next) => {
  if (mediaTypeOf(c) !== 'multipart/form-data') return fail(c, 'notAForm')
  const form = await within(
    slowestUploadSeconds,
    c.req.formData().catch(() => 'unreadable' as const),
  )
  if (form === undefined) return fail(c, 'tooSlow')
  if (form === 'unreadable') return fail(c, 'notAForm')
  const parts = [...form]
  if (parts.length > mostFormFields) return fail(c, 'tooManyFields')
  if (typedIn(parts) > largestQuestionnaireBytes) return fail(c, 'tooLarge')
  const fields = new Map<string, string[]>()
  const files = new Map<string, Uint8Array>()
  for (const [name, value] of parts)
    if (typeof value === 'string') add(fields, name, value)
    else if (value.size > 0) files.set(name, new Uint8Array(await value.arrayBuffer()))
  c.set('fields', fields)
  c.set('files', files)
  followLanguage(c)
  return next()
})

/** How much of a form is not in files: it may have to be given back, which takes many times the room. */
const typedIn = (parts: readonly [string, unknown][]): number =>
  parts.reduce((sum, [name, value]) => sum + name.length + (typeof value === 'string' ? value.length : 0), 0)

const add = (fields: Map<string, string[]>, name: string, value: string): void => {
  const values = fields.get(name)
  if (values) values.push(value)
  else fields.set(name, [value])
}

/**
 * The same, where what is in a file may be pasted as well: what is in the file `file` is then the field `text`. So a form
 * without files is taken too: that is how it comes back from the page that an outage led to.
 */
export const readUploadOrForm = createMiddleware<AppEnv>(async (c, next) => {
  if (mediaTypeOf(c) === 'application/x-www-form-urlencoded') return readForm(c, next)
  return readUpload(c, () => {
    const file = c.var.files.get('file')
    if (file) c.set('fields', new Map([...c.var.fields, ['text', [new TextDecoder().decode(file)]]]))
    return next()
  })
})
