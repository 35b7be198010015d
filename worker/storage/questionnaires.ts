import * as z from 'zod'
import type { AuditEntry } from '../../schemas/audit.ts'
import { unfinishedSchema } from '../../schemas/language.ts'
import { questionnaireSchema } from '../../schemas/questionnaire.ts'
import type { Questionnaire } from '../../schemas/questionnaire.ts'
import { roundStatuses } from '../../schemas/round.ts'
import { auditIfChanged, selectEntry } from './audit.ts'
import { allRows, firstRow, jsonColumn, lastFound, optionalColumn } from './database.ts'
import type { Database, Statement } from './database.ts'

const roundOfQuestionnaireSchema = z.object({
  id: z.string(),
  gathering: z.int(),
  version: z.int(),
  status: z.enum(roundStatuses),
  opensAt: optionalColumn(z.string()),
  closesAt: optionalColumn(z.string()),
})

/** A round that asks a questionnaire, as far as its list needs it. */
export type RoundOfQuestionnaire = z.infer<typeof roundOfQuestionnaireSchema>

const listedRow = z.object({
  id: z.string(),
  title: jsonColumn(unfinishedSchema),
  version: optionalColumn(z.int()),
  hasDraft: z.int().transform((has) => has === 1),
  rounds: jsonColumn(z.array(roundOfQuestionnaireSchema)),
})

/** A questionnaire of a network: its latest version, whether it has changes that are not ready, and where it is asked. */
export type ListedQuestionnaire = z.infer<typeof listedRow>

/** A network's questionnaires by id: those with a version, those that are only a draft yet, and the rounds that ask each. */
export const questionnairesOf = (db: Database, network: string): Promise<ListedQuestionnaire[]> =>
  allRows(
    db
      .prepare(
        `SELECT named.id, coalesce(draft.definition -> '$.title', version.definition -> '$.title') AS title,
           version.version, draft.id IS NOT NULL AND draft.made_ready IS NULL AS hasDraft,
           (SELECT json_group_array(json_object('id', round.id, 'gathering', round.gathering,
              'version', round.questionnaire_version, 'status', round.status, 'opensAt', round.opens_at,
              'closesAt', round.closes_at) ORDER BY round.gathering, round.id)
            FROM round WHERE round.network = ?1 AND round.questionnaire = named.id) AS rounds
         FROM (SELECT id FROM questionnaire_version WHERE network = ?1
               UNION SELECT id FROM questionnaire_draft WHERE network = ?1) AS named
         LEFT JOIN questionnaire_draft AS draft ON draft.network = ?1 AND draft.id = named.id
         LEFT JOIN questionnaire_version AS version ON version.network = ?1 AND version.id = named.id
           AND version.version = (SELECT max(version) FROM questionnaire_version WHERE network = ?1 AND id = named.id)
         ORDER BY named.id`,
      )
      .bind(network),
    listedRow,
  )

const reasonsSchema = z.record(z.string(), z.string())

const versionRow = z.object({
  definition: jsonColumn(questionnaireSchema),
  reasons: jsonColumn(reasonsSchema),
})

/** A version that was made ready. It is never changed. */
export interface Version {
  questionnaire: Questionnaire
  /** Why a scale whose words were changed is still the same question, by question key. */
  reasons: Record<string, string>
}

const readVersion = ({ definition, reasons }: z.infer<typeof versionRow>): Version => ({
  questionnaire: definition,
  reasons,
})

/** Every version of a questionnaire, oldest first. */
export const versionsOf = async (db: Database, network: string, id: string): Promise<Version[]> =>
  (
    await allRows(
      db
        .prepare(
          'SELECT definition, reasons FROM questionnaire_version WHERE network = ?1 AND id = ?2 ORDER BY version',
        )
        .bind(network, id),
      versionRow,
    )
  ).map(readVersion)

/** Every version of every questionnaire of a network: what has been asked in which words. */
export const everyVersionIn = async (db: Database, network: string): Promise<Questionnaire[]> =>
  (
    await allRows(
      db.prepare('SELECT definition FROM questionnaire_version WHERE network = ?1 ORDER BY id, version').bind(network),
      versionRow.pick({ definition: true }),
    )
  ).map(({ definition }) => definition)

/** The newest version of each of a network's questionnaires. */
export const newestQuestionnaires = async (db: Database, network: string): Promise<Questionnaire[]> => {
  const rows = await allRows(
    db
      .prepare(
        `SELECT asked.definition FROM questionnaire_version AS asked WHERE asked.network = ?1 AND asked.version =
           (SELECT MAX(newer.version) FROM questionnaire_version AS newer WHERE newer.network = ?1 AND newer.id = asked.id)
         ORDER BY asked.id`,
      )
      .bind(network),
    versionRow.pick({ definition: true }),
  )
  return rows.map(({ definition }) => definition)
}

/** One version of a questionnaire, or the latest. */
export const findVersion = async (
  db: Database,
  network: string,
  id: string,
  version?: number,
): Promise<Version | undefined> => {
  const row = await firstRow(
    db
      .prepare(
        `SELECT definition, reasons FROM questionnaire_version WHERE network = ?1 AND id = ?2
           AND version = coalesce(?3, (SELECT max(version) FROM questionnaire_version WHERE network = ?1 AND id = ?2))`,
      )
      .bind(network, id, version ?? null),
    versionRow,
  )
  return row && readVersion(row)
}

/** Keeps a questionnaire version. One that is there already stays as it was. For made-up data and tests. */
export const saveQuestionnaire = async (db: Database, network: string, questionnaire: Questionnaire): Promise<void> => {
  await insertVersion(db, network, questionnaire).run()
}

/**
 * Keeps a questionnaire as it is, as the version it says it is, and writes it down. Says no where there is one of that
 * name already. One round trip.
 */
export const addQuestionnaire = async (
  db: Database,
  network: string,
  questionnaire: Questionnaire,
  entry: AuditEntry,
): Promise<boolean> => {
  const results = await db.batch([
    db
      .prepare(
        `INSERT INTO questionnaire_version (network, id, version, definition) SELECT ?1, ?2, ?3, ?4
         WHERE NOT EXISTS (SELECT 1 FROM questionnaire_version WHERE network = ?1 AND id = ?2)
           AND NOT EXISTS (SELECT 1 FROM questionnaire_draft WHERE network = ?1 AND id = ?2)`,
      )
      .bind(network, questionnaire.id, questionnaire.version, JSON.stringify(questionnaire)),
    auditIfChanged(db, network, entry),
    selectEntry(db, network, entry),
  ])
  return lastFound(results)
}

/**
 * Removes a questionnaire with its draft and versions, and writes it down. Says no where a round asks it: what was
 * answered is read with it forever. One round trip.
 */
export const removeQuestionnaire = async (
  db: Database,
  network: string,
  id: string,
  entry: AuditEntry,
): Promise<boolean> => {
  const unused = `network = ?1 AND id = ?2 AND NOT EXISTS (SELECT 1 FROM round WHERE network = ?1 AND questionnaire = ?2)`
  const results = await db.batch([
    // With a draft in any case, whether something was removed is one question.
    db
      .prepare(
        `INSERT INTO questionnaire_draft (network, id, revision, definition, made_ready) SELECT ?1, ?2, 0, '{}', max(version)
         FROM questionnaire_version WHERE ${unused} HAVING count(*) > 0 ON CONFLICT DO NOTHING`,
      )
      .bind(network, id),
    db.prepare(`DELETE FROM questionnaire_version WHERE ${unused}`).bind(network, id),
    db.prepare(`DELETE FROM questionnaire_draft WHERE ${unused}`).bind(network, id),
    auditIfChanged(db, network, entry),
    selectEntry(db, network, entry),
  ])
  return lastFound(results)
}

const insertVersion = (db: Database, network: string, questionnaire: Questionnaire): Statement =>
  db
    .prepare(
      'INSERT INTO questionnaire_version (network, id, version, definition) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING',
    )
    .bind(network, questionnaire.id, questionnaire.version, JSON.stringify(questionnaire))
