import type { Context } from 'hono'
import type { AuditAction, AuditEntry } from '../schemas/audit.ts'
import type { AppEnv } from './bindings.ts'
import { newToken } from './tokens.ts'

/** What the person of this request does now, to be written down together with the doing of it. */
export const entryOf = (c: Context<AppEnv>, action: AuditAction, subject: Record<string, string> = {}): AuditEntry => ({
  at: new Date().toISOString(),
  id: newToken(),
  who: c.var.email,
  action,
  subject,
})
