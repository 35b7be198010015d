import * as z from 'zod'
import type { AuditEntry } from '../../schemas/audit.ts'
import { endedNetworkSchema } from '../../schemas/ended-network.ts'
import type { EndedNetwork } from '../../schemas/ended-network.ts'
import { auditIfChanged } from './audit.ts'
import { allRows, jsonColumn, lastFound } from './database.ts'
import type { Database } from './database.ts'

/** Decides that a network will be deleted at an instant (ISO, UTC). One that is being ended already keeps its own. */
export const startEnding = async (db: Database, network: string, endsAt: string, entry: AuditEntry): Promise<void> => {
  await db.batch([
    db
      .prepare('UPDATE network SET ends_at = ?2, ended_by = ?3 WHERE slug = ?1 AND ends_at IS NULL')
      .bind(network, endsAt, entry.who),
    auditIfChanged(db, network, entry),
  ])
}

/** Keeps a network that was to be deleted, as long as it has its owners: the deleting begins with them. */
export const keepNetwork = async (db: Database, network: string, entry: AuditEntry): Promise<void> => {
  await db.batch([
    db
      .prepare(
        `UPDATE network SET ends_at = NULL, ended_by = NULL WHERE slug = ?1 AND ends_at IS NOT NULL
         AND EXISTS (SELECT 1 FROM member WHERE network = ?1 AND email = ?2 AND role = 'owner')`,
      )
      .bind(network, entry.who),
    auditIfChanged(db, network, entry),
  ])
}

/**
 * Decides again that a network is gone since an instant (ISO, UTC), of which a backup knew nothing. Not of one in which
 * anything was written down after that: its name was free by then, and it is another.
 */
export const endAgain = async (db: Database, network: string, at: string): Promise<void> => {
  await db
    .prepare(
      `UPDATE network SET ends_at = ?2, ended_by = coalesce(ended_by, '') WHERE slug = ?1 AND (ends_at IS NULL OR ends_at > ?2)
       AND NOT EXISTS (SELECT 1 FROM audit WHERE network = ?1 AND at > ?2)`,
    )
    .bind(network, at)
    .run()
}

/** The networks that are to be gone by now (ISO, UTC). */
export const networksDue = async (db: Database, now: string): Promise<string[]> =>
  (
    await allRows(
      db.prepare('SELECT slug FROM network WHERE ends_at <= ?1 ORDER BY ends_at').bind(now),
      z.object({ slug: z.string() }),
    )
  ).map(({ slug }) => slug)

/** Part of every statement that deletes: ?1 is a network that is to be gone by ?2. Kept in time, it loses nothing. */
const due = 'EXISTS (SELECT 1 FROM network WHERE slug = ?1 AND ends_at <= ?2)'

const ofRounds = 'round IN (SELECT id FROM round WHERE network = ?1)'

/**
 * Shuts a network before anything of it is deleted: nobody sees it, no link leads anywhere, no round takes an answer. Says
 * no where it has been kept meanwhile.
 */
export const shutNetwork = async (db: Database, network: string, now: string): Promise<boolean> =>
  lastFound(
    await db.batch(
      [
        `DELETE FROM member WHERE network = ?1 AND ${due}`,
        `DELETE FROM link WHERE ${ofRounds} AND ${due}`,
        `UPDATE round SET status = 'closed' WHERE network = ?1 AND status <> 'closed' AND ${due}`,
        `SELECT 1 WHERE ${due}`,
      ].map((statement) => db.prepare(statement).bind(network, now)),
    ),
  )

const answersAtATime = 5000

/** Deletes some of a network's answers. Says whether there may be more. */
export const removeAnswers = async (db: Database, network: string, now: string): Promise<boolean> => {
  const { meta } = await db
    .prepare(
      `DELETE FROM response WHERE ${due} AND (round, municipality, voice, id) IN (
         SELECT response.round, response.municipality, response.voice, response.id
         FROM round JOIN response ON response.round = round.id WHERE round.network = ?1 LIMIT ${answersAtATime})`,
    )
    .bind(network, now)
    .run()
  return meta.changes > 0
}

/** Rows that hang on others go before them. */
const inOrder = [
  ...['reminder', 'link', 'release_basis', 'release_text', 'release', 'withdrawal', 'response'].map(
    (table) => `DELETE FROM ${table} WHERE ${ofRounds}`,
  ),
  ...['round', 'questionnaire_draft', 'questionnaire_version', 'contact', 'member', 'audit'].map(
    (table) => `DELETE FROM ${table} WHERE network = ?1`,
  ),
]

/** Deletes all that is left of a network, and leaves the receipt: both, or neither. */
export const removeNetwork = async (db: Database, network: string, now: string, receipt: string): Promise<void> => {
  await db.batch([
    db
      .prepare(
        `INSERT INTO ended_network (receipt, slug, name, ended_by, ended_at, removed)
         SELECT ?3, slug, definition ->> '$.name', ended_by, ?2, json_object(
           'municipalities', json_array_length(definition, '$.municipalities'),
           'questionnaires', (SELECT COUNT(*) FROM (SELECT id FROM questionnaire_version WHERE network = ?1
             UNION SELECT id FROM questionnaire_draft WHERE network = ?1)),
           'rounds', (SELECT COUNT(*) FROM round WHERE network = ?1))
         FROM network WHERE slug = ?1 AND ends_at <= ?2`,
      )
      .bind(network, now, receipt),
    ...inOrder.map((statement) => db.prepare(`${statement} AND ${due}`).bind(network, now)),
    db.prepare('DELETE FROM network WHERE slug = ?1 AND ends_at <= ?2').bind(network, now),
  ])
}

const endedRow = z.object({ ...endedNetworkSchema.shape, removed: jsonColumn(endedNetworkSchema.shape.removed) })

/** The receipts of the networks that a person had deleted, the last one first. */
export const endedBy = (db: Database, email: string): Promise<EndedNetwork[]> =>
  allRows(
    db
      .prepare(
        `SELECT receipt, slug, name, ended_by AS endedBy, ended_at AS endedAt, removed FROM ended_network
         WHERE ended_by = ?1 ORDER BY ended_at DESC, receipt`,
      )
      .bind(email),
    endedRow,
  )
