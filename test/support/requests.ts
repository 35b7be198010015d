import { createExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { app } from '../../worker/app.ts'
import type { CloudflareBindings } from '../../worker/bindings.ts'
import type { Patience } from '../../worker/storage/steady-database.ts'
import { steady } from './steady.ts'

const origin = 'http://localhost:8787'

/** Someone whom Access vouches for: by default the demo's facilitator, for our own application. */
export interface Visitor {
  email?: string
  aud?: string
}

export const facilitator: Visitor = { email: 'nettverksleder@example.no' }

interface Options {
  as?: Visitor
  headers?: Record<string, string>
  bindings?: Partial<CloudflareBindings>
  /** How long the database is waited for, where that is not the usual. */
  patience?: Patience
  /** Sends only `headers`, and not what a browser on our own page would. */
  bare?: boolean
}

/** Asks the Worker for a page, as nobody in particular unless `as` says who. */
export const visit = (path: string, options: Options = {}): Promise<Response> =>
  request('GET', path, undefined, options)

/** Sends a form's fields, as a browser on our own page would. */
export const send = (
  path: string,
  fields: Record<string, string | string[]>,
  options: Options = {},
): Promise<Response> => request('POST', path, encode(fields), options)

/** Any request at all. */
export const request = async (
  method: string,
  path: string,
  body: BodyInit | undefined,
  { as, headers = {}, bindings = {}, patience, bare = false }: Options = {},
): Promise<Response> => {
  const sent = method === 'POST' && !bare ? { 'Content-Type': 'application/x-www-form-urlencoded', Origin: origin } : {}
  const init = {
    method,
    headers: { ...sent, ...headers },
    ...(body !== undefined && { body }),
    redirect: 'manual' as const,
  }
  const bound = { ...env, ...bindings, DB: steady(bindings.DB ?? env.DB, patience) }
  return await app.fetch(new Request(origin + path, init), bound, contextFor(as))
}

/** Fields as an `application/x-www-form-urlencoded` body. */
export const encode = (fields: Record<string, string | string[]>): string => {
  const body = new URLSearchParams()
  for (const [name, values] of Object.entries(fields)) for (const value of [values].flat()) body.append(name, value)
  return body.toString()
}

const contextFor = (visitor: Visitor | undefined): ExecutionContext => {
  const context = createExecutionContext()
  if (!visitor) return context
  const access = { aud: visitor.aud ?? 'development', getIdentity: async () => ({ email: visitor.email }) }
  return Object.assign(Object.create(context), { access })
}
