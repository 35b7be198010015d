import * as z from 'zod'
import { auditActions, auditSubjectSchema } from '../../schemas/audit.ts'
import type { AuditEntry } from '../../schemas/audit.ts'
import { allRows, jsonColumn } from './database.ts'
import type { Database } from './database.ts'

/**
 * Writes down what the statement just before it in the batch did, if it changed anything. So that what is done and that
 * it was done are one: neither stands without the other.
 */
export const auditIfChanged = (db: Database, network: string, entry: AuditEntry): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO audit (network, at, id, who, action, subject) SELECT ?1, ?2, ?3, ?4, ?5, ?6 WHERE changes() > 0`,
    )
    .bind(network, entry.at, entry.id, entry.who, entry.action, JSON.stringify(entry.subject))

/** Writes down what changes nothing in the network itself, where there is such a network. */
export const audited = (db: Database, network: string, entry: AuditEntry): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO audit (network, at, id, who, action, subject) SELECT slug, ?2, ?3, ?4, ?5, ?6 FROM network WHERE slug = ?1`,
    )
    .bind(network, entry.at, entry.id, entry.who, entry.action, JSON.stringify(entry.subject))

export const auditRow = z.object({
  at: z.string(),
  id: z.string(),
  who: z.string(),
  action: z.enum(auditActions),
  subject: jsonColumn(auditSubjectSchema),
})

/** A page of a network's audit log, newest first, from before an entry where one is given. */
export const auditPage = (
  db: Database,
  network: string,
  limit: number,
  before: Pick<AuditEntry, 'at' | 'id'> = { at: '~', id: '~' },
): Promise<AuditEntry[]> =>
  allRows(
    db
      .prepare(
        `SELECT at, id, who, action, subject FROM audit WHERE network = ?1 AND (at, id) < (?2, ?3)
         ORDER BY at DESC, id DESC LIMIT ?4`,
      )
      .bind(network, before.at, before.id, limit),
    auditRow,
  )
