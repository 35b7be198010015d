import * as z from 'zod'
import type { AuditEntry } from '../../schemas/audit.ts'
import { languageSchema } from '../../schemas/language.ts'
import { auditIfChanged } from './audit.ts'
import { allRows, firstRow } from './database.ts'
import type { Database, Statement } from './database.ts'

const contactRow = z.object({ municipality: z.string(), email: z.string(), language: languageSchema })

/** Whom reminders to a municipality are written to, and in which language. */
export type Contact = z.infer<typeof contactRow>

/** The contacts of a network's municipalities: at most one each. */
export const contactsOf = (db: Database, network: string): Promise<Contact[]> =>
  allRows(db.prepare('SELECT municipality, email, language FROM contact WHERE network = ?1').bind(network), contactRow)

/** The contact of one municipality, where it has one. */
export const contactOf = (db: Database, network: string, municipality: string): Promise<Contact | undefined> =>
  firstRow(
    db
      .prepare('SELECT municipality, email, language FROM contact WHERE network = ?1 AND municipality = ?2')
      .bind(network, municipality),
    contactRow,
  )

/** Keeps a municipality's contact, instead of the one it had, and writes down that it was changed, but not to whom. */
export const saveContact = async (
  db: Database,
  network: string,
  { municipality, email, language }: Contact,
  entry: AuditEntry,
): Promise<void> => {
  await db.batch([
    db
      .prepare(
        `INSERT INTO contact (network, municipality, email, language) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT DO UPDATE SET email = excluded.email, language = excluded.language
         WHERE email <> excluded.email OR language <> excluded.language`,
      )
      .bind(network, municipality, email, language),
    auditIfChanged(db, network, entry),
  ])
}

/** Forgets a municipality's contact, and writes that down. */
export const removeContact = async (
  db: Database,
  network: string,
  municipality: string,
  entry: AuditEntry,
): Promise<void> => {
  await db.batch([
    db.prepare('DELETE FROM contact WHERE network = ?1 AND municipality = ?2').bind(network, municipality),
    auditIfChanged(db, network, entry),
  ])
}

/** Forgets the contacts of municipalities that are no longer in a network's definition. */
export const forgetStrangers = (db: Database, network: string): Statement =>
  db
    .prepare(
      `DELETE FROM contact WHERE network = ?1 AND municipality NOT IN (
         SELECT value ->> 'slug' FROM network, json_each(network.definition, '$.municipalities') WHERE network.slug = ?1)`,
    )
    .bind(network)
