import type { Context, ErrorHandler, NotFoundHandler } from 'hono'
import { FailurePage } from '../web/pages/failure-page.tsx'
import type { Failure } from '../web/pages/failure-page.tsx'
import { UnsavedPage } from '../web/pages/unsaved-page.tsx'
import { holdAnswer } from './answering/hold-answer.tsx'
import type { AppEnv } from './bindings.ts'
import { isForLeaders, sentFields, typedIn } from './forms/sent-fields.ts'
import { logFailure } from './log.ts'
import { respondPage, wantsJson } from './respond.tsx'
import { retrySeconds } from './settings.ts'
import { isDatabaseAway } from './storage/database-failures.ts'

const statuses = {
  notFound: 404,
  noAnswer: 404,
  refused: 403,
  notYourRole: 403,
  mayNotMakeNetworks: 403,
  foreignOrigin: 403,
  changedMeanwhile: 409,
  notWithdrawn: 409,
  tooSlow: 408,
  tooLarge: 413,
  fileTooLarge: 413,
  tooManyFields: 413,
  notAForm: 415,
  notReadable: 400,
  tooOften: 429,
  broken: 500,
  unavailable: 503,
} as const

/**
 * Answers with the page, or the JSON, of one expected failure; with the way back to a receipt, where there is one, and with
 * what was typed, so that it can be copied.
 */
export const fail = async (c: Context<AppEnv>, failure: Failure, receipt?: string): Promise<Response> => {
  const { site } = c.var
  if (wantsJson(c)) return c.json({ error: failure, message: site.texts.failures[failure].title }, statuses[failure])
  const typed = typedIn(c, await sentFields(c))
  return respondPage(
    c,
    <FailurePage site={site} failure={failure} receipt={receipt} typed={typed} isForLeaders={isForLeaders(c)} />,
    statuses[failure],
  )
}

/** Every address that leads nowhere gets one and the same page. */
export const notFound: NotFoundHandler<AppEnv> = (c) => fail(c, 'notFound')

/** The one place where an exception becomes a page. What was typed in a form comes back on it. */
export const onError: ErrorHandler<AppEnv> = async (error, c) => {
  const failure = isDatabaseAway(error) ? 'unavailable' : 'broken'
  logFailure(`${c.req.method} ${c.req.routePath}`, error, c.var.begunAt, statuses[failure])
  const held = failure === 'unavailable' && isAnswer(c) && (await holdAnswer(c))
  if (held) return held
  if (failure === 'unavailable') c.header('Retry-After', String(retrySeconds))
  return giveBack(c, failure)
}

/** Answers with what was sent, ready to be sent again, where the address takes a form; else with the failure alone. */
export const giveBack = async (
  c: Context<AppEnv>,
  failure: 'unavailable' | 'broken' | 'tooOften',
): Promise<Response> => {
  if (c.req.method !== 'POST' || !givesBack(c) || wantsJson(c)) return fail(c, failure)
  const fields = await sentFields(c)
  return respondPage(
    c,
    <UnsavedPage
      site={c.var.site}
      why={failure === 'tooOften' ? 'tooOften' : 'unsaved'}
      fields={[...fields]}
      typed={typedIn(c, fields)}
      isForLeaders={isForLeaders(c)}
    />,
    statuses[failure],
  )
}

/** Where a form comes back to be sent again: every network leader's, and the one where answers are sent. */
const givesBack = (c: Context<AppEnv>): boolean => isForLeaders(c) || isAnswer(c)

/** Whether answers are sent here, and have been read: to `/s/:link`. */
const isAnswer = (c: Context<AppEnv>): boolean => c.req.method === 'POST' && /^\/s\/[^/]+$/.test(c.req.path)
