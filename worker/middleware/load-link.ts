import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { AppEnv } from '../bindings.ts'
import { notFound } from '../errors.tsx'
import { siteFor } from '../site.ts'
import { findLinkTarget } from '../storage/links.ts'
import { hashOf } from '../tokens.ts'

/** What the link leads to, or the page that every unknown address gets. */
export const loadLink = createMiddleware<AppEnv>(async (c, next) => {
  const target = await findLinkTarget(c.env.DB.withSession(constraintFor(c)), await hashOf(c.req.param('link') ?? ''))
  if (!target) return notFound(c)
  c.set('target', target)
  c.set('site', siteFor(c, target.network.demonstration))
  return next()
})

/** Any replica may serve a form. A receipt must see what was saved a moment ago. */
const constraintFor = (c: Context<AppEnv>): D1SessionConstraint =>
  c.req.method === 'GET' && c.req.param('response') === undefined ? 'first-unconstrained' : 'first-primary'
