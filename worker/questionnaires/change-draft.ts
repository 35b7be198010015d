import type { Context } from 'hono'
import type { QuestionnaireDraft } from '../../schemas/questionnaire-draft.ts'
import type { AppEnv } from '../bindings.ts'
import { notFound } from '../errors.tsx'
import { goOn } from '../forms/go-on.ts'
import type { Done } from '../forms/go-on.ts'
import { editedOf, isFresh, saveEdited } from './edited-questionnaire.ts'
import type { Edited } from './edited-questionnaire.ts'
import { editorPaths } from './editor-paths.ts'
import { outlineChangedMeanwhile } from './show-outline.tsx'

/** A draft as it now is, and the place in its outline to go back to. */
interface Changed {
  draft: QuestionnaireDraft
  place: string
  done?: Done
}

/**
 * Changes the draft of this request by a button, and goes back to the place. Where someone else has changed it since the
 * button was shown, nothing is done, and the outline says so.
 */
export const changeDraft = async (c: Context<AppEnv>, change: (edited: Edited) => Changed | undefined) => {
  const edited = await editedOf(c)
  if (!edited) return notFound(c)
  if (!isFresh(c, edited)) return outlineChangedMeanwhile(c)
  const changed = change(edited)
  if (!changed) return notFound(c)
  if (!(await saveEdited(c, edited, changed.draft))) return outlineChangedMeanwhile(c)
  return toOutline(c, edited, changed.place, changed.done)
}

/** Back to a place in the outline. */
export const toOutline = (c: Context<AppEnv>, { draft }: Edited, place: string, done?: Done): Response =>
  goOn(c, `${editorPaths.outline(c.var.membership.network.slug, draft.id)}#${place}`, done)
