import type { Context } from 'hono'
import { draftOf } from '../../schemas/questionnaire-draft.ts'
import type { QuestionnaireDraft } from '../../schemas/questionnaire-draft.ts'
import type { Questionnaire } from '../../schemas/questionnaire.ts'
import type { AppEnv } from '../bindings.ts'
import { fieldOf } from '../forms/form-fields.ts'
import { entryOf } from '../networks/audit-entry.ts'
import { findDraft, saveDraft } from '../storage/drafts.ts'
import { versionsOf } from '../storage/questionnaires.ts'
import type { Version } from '../storage/questionnaires.ts'

/** A questionnaire as its editor has it. */
export interface Edited {
  draft: QuestionnaireDraft
  /** Of the draft: 0 where nothing has been changed here. */
  revision: number
  /** Whether something has been changed since the latest version. */
  hasChanges: boolean
  /** Oldest first. */
  versions: Version[]
  latest: Questionnaire | undefined
}

/** The questionnaire of this request, with its draft: the latest version, where nobody has changed it since. */
export const editedOf = async (c: Context<AppEnv>): Promise<Edited | undefined> => {
  const db = c.env.DB.withSession('first-primary')
  const { slug } = c.var.membership.network
  const id = c.req.param('questionnaire') ?? ''
  const [kept, versions] = await Promise.all([findDraft(db, slug, id), versionsOf(db, slug, id)])
  const latest = versions.at(-1)?.questionnaire
  const draft = kept?.draft ?? (latest && draftOf(latest))
  if (!draft) return undefined
  const hasChanges = kept !== undefined && kept.madeReady === undefined
  return { draft, revision: kept?.revision ?? 0, hasChanges, versions, latest }
}

/** Whether the form was opened from the draft as it is now. */
export const isFresh = (c: Context<AppEnv>, { revision }: Edited): boolean =>
  fieldOf(c.var.fields, 'revision') === String(revision)

/**
 * Keeps the draft as it now is. Says no where the form was opened from another one, or someone else was first. The first
 * change since a version is written down.
 */
export const saveEdited = async (c: Context<AppEnv>, edited: Edited, draft: QuestionnaireDraft): Promise<boolean> =>
  isFresh(c, edited) &&
  saveDraft(
    c.env.DB,
    c.var.membership.network.slug,
    { draft, revision: edited.revision, madeReady: undefined },
    edited.hasChanges ? undefined : entryOf(c, 'questionnaire-changed', { questionnaire: draft.id }),
  )
