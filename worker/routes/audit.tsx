import { Hono } from 'hono'
import type { Context } from 'hono'
import * as z from 'zod'
import { auditEntrySchema } from '../../schemas/audit.ts'
import { AuditPage } from '../../web/pages/audit-page.tsx'
import type { AppEnv } from '../bindings.ts'
import { owner } from '../middleware/allow.ts'
import { auditFile } from '../networks/audit-file.ts'
import { respondPage } from '../respond.tsx'
import { csvFormatOf, csvHeaders, pulled } from '../results/file-reply.ts'
import { auditNamesOf, auditPage } from '../storage/audit.ts'
import type { AuditKey } from '../storage/audit.ts'

/** Who did what in a network, and when. Never anything about a participant. */
export const audit = new Hono<AppEnv>()

const entriesAPage = 50

audit.get('/networks/:network/audit', owner, async (c) => {
  const { site, membership } = c.var
  const { network } = membership
  const db = c.env.DB.withSession('first-primary')
  const before = keyOf(c)
  const found = await auditPage(db, network.slug, entriesAPage + 1, before)
  const entries = found.slice(0, entriesAPage)
  const last = found.length > entriesAPage ? entries.at(-1) : undefined
  return respondPage(
    c,
    <AuditPage
      site={site}
      network={network}
      entries={entries}
      names={await auditNamesOf(db, network.slug, site.language)}
      isFirst={before === undefined}
      next={last && `${last.at}${between}${last.id}`}
    />,
  )
})

audit.get('/networks/:network/audit.csv', owner, (c) => {
  const { site, membership } = c.var
  const file = auditFile(c.env.DB, site, membership.network, csvFormatOf(c))
  return c.body(pulled(file), 200, csvHeaders(c, 'audit'))
})

const between = '_'

/** The entry that a page begins after. What cannot be read is the first page. */
const keyOf = (c: Context<AppEnv>): AuditKey | undefined => {
  const [at, ...id] = (c.req.query('before') ?? '').split(between)
  return keySchema.safeParse({ at, id: id.join(between) }).data
}

const keySchema = z.object({ at: auditEntrySchema.shape.at, id: auditEntrySchema.shape.id.min(1).max(64) })
