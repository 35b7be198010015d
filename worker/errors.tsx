import type { Context, ErrorHandler, NotFoundHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { FailurePage } from '../web/pages/failure-page.tsx'
import type { Failure } from '../web/pages/failure-page.tsx'
import { UnsavedPage } from '../web/pages/unsaved-page.tsx'
import type { AppEnv } from './bindings.ts'
import { respondPage, wantsJson } from './respond.tsx'
import { retrySeconds } from './settings.ts'

const statuses = {
  notFound: 404,
  refused: 403,
  foreignOrigin: 403,
  tooLarge: 413,
  notAForm: 415,
  broken: 500,
  unavailable: 503,
} as const

/** Answers with the page, or the JSON, of one expected failure. */
export const fail = (c: Context<AppEnv>, failure: Failure): Response | Promise<Response> =>
  wantsJson(c)
    ? c.json({ error: failure, message: c.var.site.texts.failures[failure].title }, statuses[failure])
    : respondPage(c, <FailurePage site={c.var.site} failure={failure} />, statuses[failure])

/** Every address that leads nowhere gets one and the same page. */
export const notFound: NotFoundHandler<AppEnv> = (c) => fail(c, 'notFound')

/** The one place where an exception becomes a page. What was typed comes back on it. */
export const onError: ErrorHandler<AppEnv> = (error, c) => {
  if (error instanceof HTTPException && error.status === 413) return fail(c, 'tooLarge')
  console.error(`${c.req.method} ${c.req.routePath}: ${error.name}`)
  const { fields } = c.var
  if (fields === undefined || wantsJson(c)) return fail(c, isDatabaseAway(error) ? 'unavailable' : 'broken')
  c.header('Retry-After', String(retrySeconds))
  return respondPage(c, <UnsavedPage site={c.var.site} fields={[...fields]} />, 503)
}

const isDatabaseAway = (error: Error): boolean => error.message.startsWith('D1_')
