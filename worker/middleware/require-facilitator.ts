import { createMiddleware } from 'hono/factory'
import type { AppEnv } from '../bindings.ts'
import { fail } from '../errors.tsx'
import { settingsFrom } from '../settings.ts'

declare module 'hono' {
  interface ExecutionContext {
    readonly access?: CloudflareAccessContext
  }
}

/**
 * Only someone whom Cloudflare Access vouches for, for our own application, comes further. Everyone else gets one and
 * the same refusal, whether the address exists or not.
 */
export const requireFacilitator = createMiddleware<AppEnv>(async (c, next) => {
  const { access } = c.executionCtx
  const { accessAudience } = settingsFrom(c.env)
  if (!access || accessAudience === undefined || access.aud !== accessAudience) return fail(c, 'refused')
  const identity = await access.getIdentity()
  if (!identity?.email) return fail(c, 'refused')
  c.set('email', identity.email.trim().toLowerCase())
  return next()
})
