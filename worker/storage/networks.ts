import * as z from 'zod'
import { networkSchema } from '../../schemas/network.ts'
import type { Network } from '../../schemas/network.ts'
import { allRows, firstRow, jsonColumn } from './database.ts'
import type { Database } from './database.ts'

const roles = ['owner', 'facilitator', 'viewer'] as const

export type Role = (typeof roles)[number]

/** A network, and what one person may do in it. */
export interface Membership {
  network: Network
  role: Role
}

const membershipRow = z.object({ definition: jsonColumn(networkSchema), role: z.enum(roles) })

/** The networks that a person has a role in, by name. */
export const membershipsOf = async (db: Database, email: string): Promise<Membership[]> => {
  const rows = await allRows(
    db
      .prepare(
        `SELECT network.definition, member.role FROM member JOIN network ON network.slug = member.network
         WHERE member.email = ?1 ORDER BY network.definition ->> '$.name'`,
      )
      .bind(email),
    membershipRow,
  )
  return rows.map(({ definition, role }) => ({ network: definition, role }))
}

/** A person's role in a network, with the network. Nothing where they have none, or where there is no such network. */
export const findMembership = async (db: Database, email: string, network: string): Promise<Membership | undefined> => {
  const row = await firstRow(
    db
      .prepare(
        `SELECT network.definition, member.role FROM member JOIN network ON network.slug = member.network
         WHERE member.email = ?1 AND member.network = ?2`,
      )
      .bind(email, network),
    membershipRow,
  )
  return row && { network: row.definition, role: row.role }
}

/** Keeps a network as it now is. */
export const saveNetwork = async (db: Database, network: Network): Promise<void> => {
  await db
    .prepare(
      'INSERT INTO network (slug, definition) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET definition = excluded.definition',
    )
    .bind(network.slug, JSON.stringify(network))
    .run()
}

/** Gives a person a role in a network, instead of the one they had. */
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
