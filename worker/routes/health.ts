import { Hono } from 'hono'
import type { AppEnv } from '../bindings.ts'
import { hasNetworks } from '../storage/networks.ts'

/** Whether the Worker reaches its database. */
export const health = new Hono<AppEnv>()

health.get('/healthz', async (c) => {
  await hasNetworks(c.env.DB)
  return c.json({ ok: true })
})
