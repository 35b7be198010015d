import type { Context } from 'hono'
import { scalesInResults } from '../../schemas/questionnaire.ts'
import type { Questionnaire } from '../../schemas/questionnaire.ts'
import { readQuestionnaire } from '../../schemas/read-questionnaire.ts'
import type { ScaleChange } from '../../schemas/scale-change.ts'
import type { AppEnv } from '../bindings.ts'
import { withWordings } from '../domain/wordings.ts'
import { fieldOf } from '../forms/form-fields.ts'
import { entryOf } from '../networks/audit-entry.ts'
import { makeReady } from '../storage/drafts.ts'
import type { Edited } from './edited-questionnaire.ts'

/** The version that a draft becomes. */
export const nextVersionOf = ({ latest }: Edited): number => (latest?.version ?? 0) + 1

/** Why each scale that is said to be the same question is that, by its key. Empty where no reason was given. */
export const reasonsIn = (c: Context<AppEnv>, changes: readonly ScaleChange[]): Record<string, string> =>
  Object.fromEntries(
    changes
      .filter(({ mayBeSame, after }) => mayBeSame && fieldOf(c.var.fields, `series.${after.key}`) === 'same')
      .map(({ after }) => [after.key, (fieldOf(c.var.fields, `reason.${after.key}`) ?? '').trim()]),
  )

/** Makes a draft ready as its next version. Says no where it has been changed since, or is not one that can be. */
export const makeDraftReady = async (
  c: Context<AppEnv>,
  edited: Edited,
  history: readonly Questionnaire[],
  reasons: Record<string, string>,
): Promise<boolean> => {
  const same = Object.keys(reasons)
  const worded = withWordings(edited.draft, edited.latest, history, new Set(same))
  const reading = readQuestionnaire({ ...worded, version: nextVersionOf(edited) })
  if (!reading.ok) return false
  const { questionnaire } = reading
  const entry = entryOf(c, 'questionnaire-made-ready', {
    questionnaire: questionnaire.id,
    version: String(questionnaire.version),
    ...(same.length > 0 && { sameQuestion: same.join(', ') }),
  })
  const version = { questionnaire, scales: scalesInResults(questionnaire), reasons, revision: edited.revision }
  return makeReady(c.env.DB, c.var.membership.network.slug, version, new Date().toISOString(), entry)
}
