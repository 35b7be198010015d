import { Hono } from 'hono'
import { draftOf } from '../../schemas/questionnaire-draft.ts'
import { RemovalPage } from '../../web/pages/editor/removal-page.tsx'
import type { AppEnv } from '../bindings.ts'
import { notFound } from '../errors.tsx'
import { goOn } from '../forms/go-on.ts'
import { facilitator } from '../middleware/allow.ts'
import { limitForm, readForm } from '../middleware/read-form.ts'
import { editedOf, isFresh } from '../questionnaires/edited-questionnaire.ts'
import { editorPaths } from '../questionnaires/editor-paths.ts'
import { outlineChangedMeanwhile } from '../questionnaires/show-outline.tsx'
import { respondPage } from '../respond.tsx'
import { saveDraft } from '../storage/drafts.ts'

/** Going back to what the latest version says. */
export const discardings = new Hono<AppEnv>()

discardings.get('/networks/:network/questionnaires/:questionnaire/discarding', facilitator, async (c) => {
  const edited = await editedOf(c)
  if (!edited?.latest) return notFound(c)
  const { site, membership } = c.var
  const { slug } = membership.network
  const words = site.texts.editor.removal
  const page = (
    <RemovalPage
      site={site}
      network={membership.network}
      title={words.discarding}
      lead={words.discardingLead(edited.latest.version)}
      action={editorPaths.discarding(slug, edited.draft.id)}
      revision={edited.revision}
      yes={words.confirmDiscarding}
      back={editorPaths.outline(slug, edited.draft.id)}
    />
  )
  return respondPage(c, page)
})

discardings.post(
  '/networks/:network/questionnaires/:questionnaire/discarding',
  limitForm,
  readForm,
  facilitator,
  async (c) => {
    const edited = await editedOf(c)
    if (!edited?.latest) return notFound(c)
    if (!isFresh(c, edited)) return outlineChangedMeanwhile(c)
    const { slug } = c.var.membership.network
    const { latest, revision } = edited
    const isBack = await saveDraft(c.env.DB, slug, { draft: draftOf(latest), revision, madeReady: latest.version })
    return isBack ? goOn(c, editorPaths.outline(slug, latest.id), 'saved') : outlineChangedMeanwhile(c)
  },
)
