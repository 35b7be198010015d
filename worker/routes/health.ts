import { Hono } from 'hono'
import type { AppEnv } from '../bindings.ts'
import { everyone } from '../middleware/allow.ts'
import { reachDatabase } from '../storage/networks.ts'

/** Whether the Worker reaches its database; and, beside that, whether what it deletes is written down outside it. */
export const health = new Hono<AppEnv>()

health.get('/healthz', everyone, async (c) => {
  await reachDatabase(c.env.DB.withSession('first-unconstrained'))
  return c.json({ ok: true }, 200, { 'Fundament-Ledger': c.env.LEDGER ? 'kept' : 'none' })
})
