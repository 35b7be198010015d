import * as z from 'zod'
import { languageSchema } from '../../schemas/language.ts'
import { allRows, firstRow } from './database.ts'
import type { Database } from './database.ts'

const contactRow = z.object({ municipality: z.string(), email: z.string(), language: languageSchema })

/** Whom a network leader writes to in a municipality, and in which language. */
export type Contact = z.infer<typeof contactRow>

/** The contacts of a network, of the municipalities that have one. */
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
