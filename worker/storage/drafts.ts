import * as z from 'zod'
import type { AuditEntry } from '../../schemas/audit.ts'
import { questionnaireDraftSchema } from '../../schemas/questionnaire-draft.ts'
import type { QuestionnaireDraft } from '../../schemas/questionnaire-draft.ts'
import type { Questionnaire } from '../../schemas/questionnaire.ts'
import type { ScaleInResults } from '../../schemas/round.ts'
import { auditIfChanged, selectEntry } from './audit.ts'
import { firstRow, jsonColumn, lastFound, optionalColumn } from './database.ts'
import type { Database } from './database.ts'

const draftRow = z.object({
  definition: jsonColumn(questionnaireDraftSchema),
  revision: z.int(),
  made_ready: optionalColumn(z.int()),
})

/** What is being written of a questionnaire. */
export interface KeptDraft {
  draft: QuestionnaireDraft
  /** Counts up with every change. */
  revision: number
  /** The version that it was made ready as, where it has not been changed since. */
  madeReady: number | undefined
}

/** What is being written of a questionnaire, or was when it was last made ready. Nothing where it was never changed here. */
export const findDraft = async (db: Database, network: string, id: string): Promise<KeptDraft | undefined> => {
  const row = await firstRow(
    db
      .prepare('SELECT definition, revision, made_ready FROM questionnaire_draft WHERE network = ?1 AND id = ?2')
      .bind(network, id),
    draftRow,
  )
  return row && { draft: row.definition, revision: row.revision, madeReady: row.made_ready }
}

/** Keeps the draft of a new questionnaire, and writes it down. Says no where the name is taken. One round trip. */
export const addDraft = async (
  db: Database,
  network: string,
  draft: QuestionnaireDraft,
  entry: AuditEntry,
): Promise<boolean> => {
  const results = await db.batch([
    db
      .prepare(
        `INSERT INTO questionnaire_draft (network, id, revision, definition) SELECT ?1, ?2, 1, ?3
         WHERE NOT EXISTS (SELECT 1 FROM questionnaire_version WHERE network = ?1 AND id = ?2) ON CONFLICT DO NOTHING`,
      )
      .bind(network, draft.id, JSON.stringify(draft)),
    auditIfChanged(db, network, entry),
    selectEntry(db, network, entry),
  ])
  return lastFound(results)
}

/**
 * Keeps a draft as it now is, if it still has the revision that the change was made from: 0 where nothing had been changed.
 * Says no where someone else was first. `entry` writes down the first change since the version before it; those that
 * follow are of the same draft. `madeReady` is set where the draft is again what that version says. One round trip.
 */
export const saveDraft = async (
  db: Database,
  network: string,
  { draft, revision, madeReady }: KeptDraft,
  entry?: AuditEntry,
): Promise<boolean> => {
  const text = JSON.stringify(draft)
  const save = db
    .prepare(
      `INSERT INTO questionnaire_draft (network, id, revision, definition, made_ready)
       SELECT ?1, ?2, ?3 + 1, ?4, ?5
       WHERE ?3 = 0 OR EXISTS (SELECT 1 FROM questionnaire_draft WHERE network = ?1 AND id = ?2 AND revision = ?3)
       ON CONFLICT DO UPDATE SET definition = excluded.definition, revision = excluded.revision,
         made_ready = excluded.made_ready WHERE questionnaire_draft.revision = ?3`,
    )
    .bind(network, draft.id, revision, text, madeReady ?? null)
  const isKept = db
    .prepare(
      'SELECT 1 FROM questionnaire_draft WHERE network = ?1 AND id = ?2 AND revision = ?3 + 1 AND definition = ?4',
    )
    .bind(network, draft.id, revision, text)
  return lastFound(await db.batch([save, ...(entry ? [auditIfChanged(db, network, entry)] : []), isKept]))
}

/** A draft as the version that it becomes. */
export interface NextVersion {
  questionnaire: Questionnaire
  scales: readonly ScaleInResults[]
  /** Why a scale whose words were changed is still the same question, by question key. */
  reasons: Record<string, string>
  /** Of the draft that it was made from. */
  revision: number
}

/**
 * Makes a draft ready as the questionnaire's next version, and writes it down. Rounds with the questionnaire that have not
 * opened at `now` (ISO, UTC) follow along; those that have keep theirs. Says no where the draft has been changed since, or
 * the version is there already: nothing is written then. One round trip.
 */
export const makeReady = async (
  db: Database,
  network: string,
  { questionnaire, scales, reasons, revision }: NextVersion,
  now: string,
  entry: AuditEntry,
): Promise<boolean> => {
  const { id, version } = questionnaire
  const results = await db.batch([
    db
      .prepare(
        `UPDATE questionnaire_draft SET made_ready = ?4, revision = revision + 1, definition = json_remove(?5, '$.version')
         WHERE network = ?1 AND id = ?2 AND revision = ?3 AND made_ready IS NULL AND ?4 = 1 + coalesce(
           (SELECT max(version) FROM questionnaire_version WHERE network = ?1 AND id = ?2), 0)`,
      )
      .bind(network, id, revision, version, JSON.stringify(questionnaire)),
    db
      .prepare(
        `INSERT INTO questionnaire_version (network, id, version, definition, reasons)
         SELECT ?1, ?2, ?3, ?4, ?5 WHERE changes() > 0`,
      )
      .bind(network, id, version, JSON.stringify(questionnaire), JSON.stringify(reasons)),
    auditIfChanged(db, network, entry),
    db
      .prepare(
        `UPDATE round SET questionnaire_version = ?3, scales = ?4 WHERE changes() > 0 AND network = ?1
           AND questionnaire = ?2 AND status = 'planned' AND (opens_at IS NULL OR opens_at > ?5)`,
      )
      .bind(network, id, version, JSON.stringify(scales), now),
    selectEntry(db, network, entry),
  ])
  return lastFound(results)
}
