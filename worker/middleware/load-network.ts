import { createMiddleware } from 'hono/factory'
import type { AppEnv } from '../bindings.ts'
import { notFound } from '../errors.tsx'
import { siteFor } from '../site.ts'
import { findMembership } from '../storage/networks.ts'

/** The network, where this facilitator has a role in it; else the page that an unknown network gets. */
export const loadNetwork = createMiddleware<AppEnv>(async (c, next) => {
  const membership = await findMembership(
    c.env.DB.withSession('first-unconstrained'),
    c.var.email,
    c.req.param('network') ?? '',
  )
  if (!membership) return notFound(c)
  c.set('membership', membership)
  c.set('site', siteFor(c, membership.network.demonstration))
  return next()
})
