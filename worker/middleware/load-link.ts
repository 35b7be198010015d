import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { AppEnv } from '../bindings.ts'
import { notFound } from '../errors.tsx'
import { fieldOf } from '../forms/form-fields.ts'
import { asPromised } from '../rounds/as-promised.ts'
import { siteFor } from '../site.ts'
import { findLinkTarget } from '../storage/links.ts'
import { hashOf } from '../tokens.ts'

/** What the link leads to, with the response that the address or the form names; or the page that every unknown address gets. */
export const loadLink = createMiddleware<AppEnv>(async (c, next) => {
  const db = c.env.DB.withSession(constraintFor(c))
  const response = c.req.param('response') ?? (c.var.fields && fieldOf(c.var.fields, 'response'))
  const target = await findLinkTarget(db, await hashOf(c.req.param('link') ?? ''), response)
  if (!target) return notFound(c)
  c.set('target', { ...target, round: asPromised(c.env, target.round) })
  c.set('site', siteFor(c, target.network.demonstration))
  return next()
})

/** Any replica may serve a form. A receipt must see what was saved a moment ago. */
const constraintFor = (c: Context<AppEnv>): D1SessionConstraint =>
  c.req.method === 'GET' && c.req.param('response') === undefined ? 'first-unconstrained' : 'first-primary'
