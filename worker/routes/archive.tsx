import { Hono } from 'hono'
import type { Context } from 'hono'
import { slugSchema } from '../../schemas/network.ts'
import { freshForm } from '../../web/fields/form-state.ts'
import type { FieldFault, FormState } from '../../web/fields/form-state.ts'
import { ArchivePage } from '../../web/pages/archive/archive-page.tsx'
import { ImportPage } from '../../web/pages/archive/import-page.tsx'
import type { AppEnv } from '../bindings.ts'
import { fail, notFound } from '../errors.tsx'
import { choosesLanguage } from '../forms/form-fields.ts'
import { goOn } from '../forms/go-on.ts'
import { field } from '../forms/typed-fields.ts'
import { owner, signedIn } from '../middleware/allow.ts'
import { limitForm, readForm } from '../middleware/read-form.ts'
import { limitUpload, readUpload } from '../middleware/read-upload.ts'
import { archiveFile, readArchive } from '../networks/archive-file.ts'
import { entryOf } from '../networks/audit-entry.ts'
import { importArchive } from '../networks/import-archive.ts'
import { mayMakeNetworks } from '../networks/may-make-networks.ts'
import { paths } from '../paths.ts'
import { respondPage } from '../respond.tsx'
import { largestArchiveBytes } from '../settings.ts'
import { takeArchive } from '../storage/archive.ts'

/** A whole network in one file, out and in. Taking it is written down, so it takes a button: a link changes nothing. */
export const archive = new Hono<AppEnv>()

archive.get('/networks/archive', signedIn, async (c) =>
  (await mayMakeNetworks(c)) ? showImport(c, freshForm()) : fail(c, 'mayNotMakeNetworks'),
)

archive.post('/networks/archive', limitUpload(largestArchiveBytes), readUpload, signedIn, async (c) => {
  if (!(await mayMakeNetworks(c))) return fail(c, 'mayNotMakeNetworks')
  const { fields, files } = c.var
  const refuse = (name: string, fault: FieldFault) =>
    showImport(c, { values: fields, faults: new Map([[name, fault]]) })
  const file = files.get('archive')
  const typed = slugField.safeParse([...(fields.get('slug') ?? [])])
  if (!file) return refuse('archive', 'no-file')
  if (!typed.success) return refuse('slug', 'not-a-slug')
  const reading = await readArchive(file)
  if (!reading.ok) return refuse('archive', reading.fault)
  const slug = typed.data ?? reading.content.network.slug
  const importing = await importArchive(c, reading, slug)
  if (importing.outcome === 'imported') return goOn(c, paths.network(slug), 'imported')
  const { free } = importing
  const state: FormState = { values: new Map([['slug', [free]]]), faults: new Map([['slug', 'taken']]) }
  return showImport(c, state, { slug, free })
})

const slugField = field.optionalText().pipe(slugSchema.optional())

const showImport = (c: Context<AppEnv>, state: FormState, taken?: { slug: string; free: string }) =>
  respondPage(c, <ImportPage site={c.var.site} state={state} taken={taken} />, state.faults.size > 0 ? 422 : 200)

archive.get('/networks/:network/archive', owner, (c) => showArchive(c))

archive.post('/networks/:network/archive', limitForm, readForm, owner, async (c) => {
  if (choosesLanguage(c.var.fields)) return showArchive(c)
  const { slug } = c.var.membership.network
  const entry = entryOf(c, 'archive-taken')
  const content = await takeArchive(c.env.DB, slug, entry)
  if (!content) return notFound(c)
  return c.body(await archiveFile(content, entry.at), 200, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Disposition': `attachment; filename="${slug}-archive.json"`,
  })
})

const showArchive = (c: Context<AppEnv>) =>
  respondPage(c, <ArchivePage site={c.var.site} network={c.var.membership.network} />)
