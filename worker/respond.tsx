import type { Context } from 'hono'
import { accepts } from 'hono/accepts'
import { html } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { AppEnv } from './bindings.ts'

/** A page as JSX, or one that is rendered already. */
type Page = Child

/** Answers with a whole page, in the language of the request. */
export const respondPage = (
  c: Context<AppEnv>,
  page: Page,
  status: ContentfulStatusCode = 200,
): Response | Promise<Response> => {
  c.header('Content-Language', c.var.site.language)
  c.header('Vary', 'Accept-Language, Accept')
  return c.html(typeof page === 'string' ? page : html`<!doctype html>${page}`, status)
}

/** Whether the caller asked for JSON rather than a page. */
export const wantsJson = (c: Context<AppEnv>): boolean =>
  accepts(c, { header: 'Accept', supports: ['text/html', 'application/json'], default: 'text/html' }) ===
  'application/json'
