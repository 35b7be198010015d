import * as z from 'zod'
import { auditActions, auditSubjectSchema } from '../../schemas/audit.ts'
import type { AuditEntry } from '../../schemas/audit.ts'
import type { Language } from '../../schemas/language.ts'
import { allRows, jsonColumn, optionalColumn, rowsIn } from './database.ts'
import type { Database, Statement } from './database.ts'

/**
 * Writes down what the statement just before it in the batch did, if it changed anything. So that what is done and that
 * it was done are one: neither stands without the other. Asked again after it was done, it says so once.
 */
export const auditIfChanged = (db: Database, network: string, entry: AuditEntry): Statement =>
  db
    .prepare(
      `INSERT INTO audit (network, at, id, who, action, subject) SELECT ?1, ?2, ?3, ?4, ?5, ?6 WHERE changes() > 0 ON CONFLICT DO NOTHING`,
    )
    .bind(network, entry.at, entry.id, entry.who, entry.action, JSON.stringify(entry.subject))

/** Writes down what changes nothing in the network itself, where there is such a network. */
export const audited = (db: Database, network: string, entry: AuditEntry): Statement =>
  db
    .prepare(
      `INSERT INTO audit (network, at, id, who, action, subject) SELECT slug, ?2, ?3, ?4, ?5, ?6 FROM network WHERE slug = ?1
       ON CONFLICT DO NOTHING`,
    )
    .bind(network, entry.at, entry.id, entry.who, entry.action, JSON.stringify(entry.subject))

/**
 * Finds whether an entry is written down: by this batch, or by the same one asked before, whose answer was lost. What a
 * batch changed the second time would say that nothing was done.
 */
export const selectEntry = (db: Database, network: string, { at, id }: AuditKey): Statement =>
  db.prepare('SELECT 1 FROM audit WHERE network = ?1 AND at = ?2 AND id = ?3').bind(network, at, id)

export const auditRow = z.object({
  at: z.string(),
  id: z.string(),
  who: z.string(),
  action: z.enum(auditActions),
  subject: jsonColumn(auditSubjectSchema),
})

/** Where an entry stands in a network's log. */
export type AuditKey = Pick<AuditEntry, 'at' | 'id'>

/** A page of a network's audit log, newest first, from before an entry where one is given. */
export const auditPage = (
  db: Database,
  network: string,
  limit: number,
  before: AuditKey = { at: '~', id: '~' },
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

const rowsAPage = 1000

/** A network's audit log, newest first, page by page; one page is in memory at a time. */
export async function* eachAuditPage(db: Database, network: string): AsyncGenerator<AuditEntry[]> {
  let before: AuditKey | undefined
  for (;;) {
    const page = await auditPage(db, network, rowsAPage, before)
    if (page.length > 0) yield page
    const last = page.at(-1)
    if (!last || page.length < rowsAPage) return
    before = last
  }
}

const roundRow = z.object({ id: z.string(), gathering: z.int() })

const titleRow = z.object({ id: z.string(), title: optionalColumn(z.string()) })

/** What stands for the codes in a network's log: each round's gathering, and each questionnaire's title as it is now. */
export const auditNamesOf = async (db: Database, network: string, language: Language) => {
  const [rounds, titles] = await db.batch([
    db.prepare('SELECT id, gathering FROM round WHERE network = ?1').bind(network),
    db
      .prepare(
        `SELECT id, definition ->> ('$.title.' || ?2) AS title, max(version) FROM questionnaire_version
         WHERE network = ?1 GROUP BY id`,
      )
      .bind(network, language),
  ])
  return {
    rounds: new Map(rowsIn(rounds, roundRow).map(({ id, gathering }) => [id, gathering])),
    questionnaires: new Map(rowsIn(titles, titleRow).flatMap(({ id, title }) => (title ? [[id, title]] : []))),
  }
}
