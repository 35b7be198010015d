import type { Context } from 'hono'
import type { AuditAction } from '../../schemas/audit.ts'
import type { Network } from '../../schemas/network.ts'
import type { FieldFault } from '../../web/fields/form-state.ts'
import type { AppEnv } from '../bindings.ts'
import type { Guard } from '../storage/network-guards.ts'
import { changeNetwork as saveChange, findMembership } from '../storage/networks.ts'
import { entryOf } from './audit-entry.ts'

/** A network as it should be, or why it cannot be so, by the field that says it. */
export type NetworkChange = { network: Network } | { faults: Partial<Record<string, FieldFault>> }

const mostTries = 4

/**
 * Changes the network of this request, and writes down that it was done. Where someone else has changed it since it was
 * read, the change is made again from what is there now: `change` is a pure function of the network. One that gives the
 * very same network back changes nothing, and is not written down. `guard` is what the database alone can tell.
 */
export const changeNetwork = async (
  c: Context<AppEnv>,
  change: (network: Network) => NetworkChange,
  action: AuditAction,
  subject: Record<string, string> = {},
  guard?: Guard,
): Promise<NetworkChange> => {
  let found = c.var.membership
  for (let tries = 0; tries < mostTries; tries += 1) {
    const changed = change(found.network)
    if ('faults' in changed || changed.network === found.network) return changed
    if (await saveChange(c.env.DB, changed.network, found.revision, entryOf(c, action, subject), guard)) return changed
    const now = await findMembership(c.env.DB.withSession('first-primary'), c.var.email, found.network.slug)
    if (!now) break
    found = now
  }
  return { faults: { form: 'changed-meanwhile' } }
}
