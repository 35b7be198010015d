import type { Context } from 'hono'
import type { AuditAction, AuditEntry } from '../../schemas/audit.ts'
import type { AppEnv } from '../bindings.ts'
import { newToken } from '../tokens.ts'

/** Someone, or the clock, at an instant (ISO, UTC). */
export type Doing = Pick<AuditEntry, 'who' | 'at'>

/** What the person of this request does now, to be written down together with the doing of it. */
export const entryOf = (c: Context<AppEnv>, action: AuditAction, subject: Record<string, string> = {}): AuditEntry =>
  entryBy({ who: c.var.email, at: new Date().toISOString() }, action, subject)

/** What someone does, to be written down together with the doing of it. */
export const entryBy = ({ who, at }: Doing, action: AuditAction, subject: Record<string, string>): AuditEntry => ({
  at,
  id: newToken(),
  who,
  action,
  subject,
})
