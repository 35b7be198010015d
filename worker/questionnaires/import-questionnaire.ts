import type { Context } from 'hono'
import { draftOf } from '../../schemas/questionnaire-draft.ts'
import type { Questionnaire } from '../../schemas/questionnaire.ts'
import type { AppEnv } from '../bindings.ts'
import { importOf } from '../domain/questionnaire-import.ts'
import { entryOf } from '../networks/audit-entry.ts'
import { findDraft, saveDraft } from '../storage/drafts.ts'
import type { KeptDraft } from '../storage/drafts.ts'
import { addQuestionnaire, versionsOf } from '../storage/questionnaires.ts'

export type Importing =
  | { outcome: 'imported' | 'same' | 'changed-meanwhile' }
  /** There is one of that name with other content: it takes a yes. */
  | { outcome: 'exists'; next: number; replacesDraft: boolean }

/**
 * Brings a questionnaire into the network of this request, and writes it down. One that is there with other content becomes
 * the draft for its next version, where that is `confirmed`. Done again, it changes nothing.
 */
export const importQuestionnaire = async (
  c: Context<AppEnv>,
  questionnaire: Questionnaire,
  confirmed: boolean,
): Promise<Importing> => {
  const network = c.var.membership.network.slug
  const { id } = questionnaire
  const db = c.env.DB.withSession('first-primary')
  const versions = (await versionsOf(db, network, id)).map((version) => version.questionnaire)
  const kept = await findDraft(db, network, id)
  const decided = importOf(questionnaire, { versions, draft: kept?.draft })
  if (decided.becomes === 'same') return { outcome: 'same' }
  const entry = entryOf(c, 'questionnaire-imported', { questionnaire: id })
  if (decided.becomes === 'new') return saidOf(await addQuestionnaire(db, network, questionnaire, entry))
  if (!confirmed) return { outcome: 'exists', next: decided.next, replacesDraft: decided.replacesDraft }
  return saidOf(await saveDraft(db, network, draftAfter(questionnaire, kept), entry))
}

const saidOf = (saved: boolean): Importing => ({ outcome: saved ? 'imported' : 'changed-meanwhile' })

const draftAfter = (questionnaire: Questionnaire, kept: KeptDraft | undefined): KeptDraft => ({
  draft: draftOf(questionnaire),
  revision: kept?.revision ?? 0,
  madeReady: undefined,
})
