import * as z from 'zod'
import type { AuditEntry } from '../../schemas/audit.ts'
import { networkSchema } from '../../schemas/network.ts'
import type { Network } from '../../schemas/network.ts'
import { roleSchema } from '../../schemas/role.ts'
import type { Role } from '../../schemas/role.ts'
import { auditIfChanged, selectEntry } from './audit.ts'
import { forgetStrangers } from './contacts.ts'
import { allRows, firstRow, jsonColumn, lastFound, optionalColumn } from './database.ts'
import type { Database } from './database.ts'
import { revokeLinks } from './network-guards.ts'
import type { Guard } from './network-guards.ts'

/** A network, and what one person may do in it. */
export interface Membership {
  network: Network
  role: Role
  /** Counts up each time the network is changed. */
  revision: number
  /** When it will be deleted (ISO, UTC), where it is being ended. */
  endsAt: string | undefined
}

const membershipRow = z.object({
  definition: jsonColumn(networkSchema),
  role: roleSchema,
  revision: z.int(),
  ends_at: optionalColumn(z.string()),
})

const membership = `SELECT network.definition, member.role, network.revision, network.ends_at
  FROM member JOIN network ON network.slug = member.network`

const readMembership = (row: z.infer<typeof membershipRow>): Membership => ({
  network: row.definition,
  role: row.role,
  revision: row.revision,
  endsAt: row.ends_at,
})

/** The networks that a person has a role in, by name. */
export const membershipsOf = async (db: Database, email: string): Promise<Membership[]> => {
  const rows = await allRows(
    db.prepare(`${membership} WHERE member.email = ?1 ORDER BY network.definition ->> '$.name'`).bind(email),
    membershipRow,
  )
  return rows.map(readMembership)
}

/** A person's role in a network, with the network. Nothing where they have none, or where there is no such network. */
export const findMembership = async (db: Database, email: string, network: string): Promise<Membership | undefined> => {
  const row = await firstRow(
    db.prepare(`${membership} WHERE member.email = ?1 AND member.network = ?2`).bind(email, network),
    membershipRow,
  )
  return row && readMembership(row)
}

/** Keeps a network as it now is, whatever it was. For made-up data and tests: a page changes one by `changeNetwork`. */
export const saveNetwork = async (db: Database, network: Network): Promise<void> => {
  await db
    .prepare(
      'INSERT INTO network (slug, definition) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET definition = excluded.definition',
    )
    .bind(network.slug, JSON.stringify(network))
    .run()
}

/**
 * Makes a network with its first owner, and writes it down. Says no where the slug is taken. One round trip.
 */
export const makeNetwork = async (
  db: Database,
  network: Network,
  owner: string,
  entry: AuditEntry,
): Promise<boolean> => {
  const results = await db.batch([
    db
      .prepare('INSERT INTO network (slug, definition) VALUES (?1, ?2) ON CONFLICT DO NOTHING')
      .bind(network.slug, JSON.stringify(network)),
    auditIfChanged(db, network.slug, entry),
    db
      .prepare(`INSERT INTO member (network, email, role) SELECT ?1, ?2, 'owner' WHERE changes() > 0`)
      .bind(network.slug, owner),
    selectEntry(db, network.slug, entry),
  ])
  return lastFound(results)
}

/** The slugs that begin so. */
export const takenSlugs = async (db: Database, start: string): Promise<Set<string>> => {
  const rows = await allRows(
    db.prepare(`SELECT slug FROM network WHERE slug >= ?1 AND slug < ?1 || '~'`).bind(start),
    z.object({ slug: z.string() }),
  )
  return new Set(rows.map(({ slug }) => slug))
}

/**
 * Keeps a network as it now is, if it still has the revision that the change was made from and the guard still holds, and
 * writes the change down. Says no where someone else was first: nothing is written then. One round trip.
 */
export const changeNetwork = async (
  db: Database,
  network: Network,
  revision: number,
  entry: AuditEntry,
  { condition, about, revokes }: Guard = { condition: 'TRUE', about: [] },
): Promise<boolean> => {
  const results = await db.batch([
    db
      .prepare(
        `UPDATE network SET definition = ?2, revision = revision + 1 WHERE slug = ?1 AND revision = ?3 AND ${condition}`,
      )
      .bind(network.slug, JSON.stringify(network), revision, ...about),
    auditIfChanged(db, network.slug, entry),
    ...(revokes ? [revokeLinks(db, network.slug, revokes)] : []),
    forgetStrangers(db, network.slug),
    selectEntry(db, network.slug, entry),
  ])
  return lastFound(results)
}

/** Gives a person a role in a network, instead of the one they had. For made-up data and tests. */
export const saveMember = async (db: Database, network: string, email: string, role: Role): Promise<void> => {
  await db
    .prepare(
      'INSERT INTO member (network, email, role) VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET role = excluded.role',
    )
    .bind(network, email, role)
    .run()
}

/** Asks the database for nothing, to see that it answers. Throws where it does not. */
export const reachDatabase = async (db: Database): Promise<void> => {
  await db.prepare('SELECT 1').run()
}

/** The network with made-up data, where there is one. */
export const demonstrationNetwork = async (db: Database): Promise<Network | undefined> => {
  const row = await firstRow(
    db.prepare(`SELECT definition FROM network WHERE definition ->> '$.demonstration' = 1 LIMIT 1`),
    z.object({ definition: jsonColumn(networkSchema) }),
  )
  return row?.definition
}

/** Whether there is any network but this one. */
export const hasOtherNetworks = async (db: Database, slug: string): Promise<boolean> =>
  (await firstRow(
    db.prepare('SELECT 1 AS found FROM network WHERE slug <> ?1 LIMIT 1').bind(slug),
    z.object({ found: z.int() }),
  )) !== undefined
