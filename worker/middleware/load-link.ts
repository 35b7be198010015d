import { createMiddleware } from 'hono/factory'
import type { AppEnv } from '../bindings.ts'
import { notFound } from '../errors.tsx'
import { siteIn } from '../site.ts'
import { findLinkTarget } from '../storage/links.ts'
import { hashOf } from '../tokens.ts'

/** What the link leads to, or the page that every unknown address gets. */
export const loadLink = createMiddleware<AppEnv>(async (c, next) => {
  const target = await findLinkTarget(c.env.DB.withSession('first-primary'), await hashOf(c.req.param('link') ?? ''))
  if (!target) return notFound(c)
  c.set('target', target)
  c.set('site', siteIn(c, c.var.language, target.network.demonstration))
  return next()
})
