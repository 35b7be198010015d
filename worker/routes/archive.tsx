import { Hono } from 'hono'
import { ArchivePage } from '../../web/pages/archive/archive-page.tsx'
import { archiveFile } from '../archive-file.ts'
import { entryOf } from '../audit-entry.ts'
import type { AppEnv } from '../bindings.ts'
import { notFound } from '../errors.tsx'
import { owner } from '../middleware/allow.ts'
import { limitForm, readForm } from '../middleware/read-form.ts'
import { respondPage } from '../respond.tsx'
import { takeArchive } from '../storage/archive.ts'

/** A whole network in one file. Taking it is written down, so it takes a button: a link changes nothing. */
export const archive = new Hono<AppEnv>()

archive.get('/networks/:network/archive', owner, (c) =>
  respondPage(c, <ArchivePage site={c.var.site} network={c.var.membership.network} />),
)

archive.post('/networks/:network/archive', limitForm, readForm, owner, async (c) => {
  const { slug } = c.var.membership.network
  const entry = entryOf(c, 'archive-taken')
  const content = await takeArchive(c.env.DB, slug, entry)
  if (!content) return notFound(c)
  return c.body(await archiveFile(content, entry.at), 200, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Disposition': `attachment; filename="${slug}-archive.json"`,
  })
})
