import type { AuditEntry } from '../../schemas/audit.ts'
import type { Round } from '../../schemas/round.ts'
import { auditIfChanged, selectEntry } from './audit.ts'
import { isFound, lastFound } from './database.ts'
import type { Database } from './database.ts'
import { keepLinks } from './round-links.ts'
import type { RoundLinks } from './round-links.ts'
import { plannedAt, previousSql, scalesSql, scoredOnceSql } from './round-sql.ts'

/** What can be said of a round until it opens. Its scales and the round before it follow from these. */
export type PlannedRound = Pick<
  Round,
  | 'id'
  | 'network'
  | 'gathering'
  | 'questionnaire'
  | 'opensAt'
  | 'closesAt'
  | 'threshold'
  | 'expected'
  | 'releaseOnClosing'
>

const scales = scalesSql('?2', '?4', '?5')
const scoredOnce = scoredOnceSql('?2', '?3', '?1', scales)

const valuesOf = (round: PlannedRound) => [
  round.id,
  round.network,
  round.gathering,
  round.questionnaire.id,
  round.questionnaire.version,
  round.opensAt ?? null,
  round.closesAt ?? null,
  round.threshold,
  JSON.stringify(round.expected),
  round.releaseOnClosing ? 1 : 0,
]

/**
 * Makes a round with its links, and writes it down. Made again it stays as it was. Says no where another round of the
 * gathering scores one of its fundamentals. One round trip.
 */
export const makeRound = async (
  db: Database,
  round: PlannedRound,
  links: RoundLinks,
  entry: AuditEntry,
): Promise<boolean> => {
  const results = await db.batch([
    db
      .prepare(
        `INSERT INTO round (id, network, gathering, questionnaire, questionnaire_version, status, opens_at, closes_at,
           threshold, scales, expected, previous, release_on_closing)
         SELECT ?1, ?2, ?3, ?4, ?5, 'planned', ?6, ?7, ?8, ${scales}, ?9, ${previousSql('?2', '?4', '?3')}, ?10
         WHERE ${scoredOnce} ON CONFLICT DO NOTHING`,
      )
      .bind(...valuesOf(round)),
    auditIfChanged(db, round.network, entry),
    ...keepLinks(db, round.network, round.id, links, entry),
    db.prepare('SELECT 1 FROM round WHERE id = ?1 AND network = ?2').bind(round.id, round.network),
  ])
  return lastFound(results)
}

/**
 * Changes a round that has not opened, and its links with it, and writes it down. Says no where it has opened, or where
 * another round of the gathering scores one of its fundamentals: nothing is written then. One round trip.
 */
export const changeRound = async (
  db: Database,
  round: PlannedRound,
  links: RoundLinks,
  entry: AuditEntry,
): Promise<boolean> => {
  const results = await db.batch([
    db
      .prepare(
        `UPDATE round SET gathering = ?3, questionnaire = ?4, questionnaire_version = ?5, opens_at = ?6, closes_at = ?7,
           threshold = ?8, scales = ${scales}, expected = ?9, previous = ${previousSql('?2', '?4', '?3')},
           release_on_closing = ?10
         WHERE id = ?1 AND network = ?2 AND ${plannedAt('?11')} AND ${scoredOnce}`,
      )
      .bind(...valuesOf(round), entry.at),
    auditIfChanged(db, round.network, entry),
    ...keepLinks(db, round.network, round.id, links, entry),
    selectEntry(db, round.network, entry),
  ])
  return lastFound(results)
}

/**
 * Removes a round that has not opened, with its links, and writes it down. One that anyone has answered stays, as does
 * one that has opened. Says whether it is gone. One round trip.
 */
export const removeRound = async (db: Database, network: string, id: string, entry: AuditEntry): Promise<boolean> => {
  const removable = `network = ?2 AND ${plannedAt('?3')} AND NOT EXISTS (SELECT 1 FROM response WHERE round = ?1)`
  const parts = ['link', 'reminder'].map((table) =>
    db
      .prepare(`DELETE FROM ${table} WHERE round = ?1 AND EXISTS (SELECT 1 FROM round WHERE id = ?1 AND ${removable})`)
      .bind(id, network, entry.at),
  )
  await db.batch([
    ...parts,
    db.prepare(`DELETE FROM round WHERE id = ?1 AND ${removable}`).bind(id, network, entry.at),
    auditIfChanged(db, network, entry),
  ])
  return !(await isFound(db.prepare('SELECT 1 FROM round WHERE id = ?1 AND network = ?2').bind(id, network)))
}
