import * as z from 'zod'
import type { AuditEntry } from '../../schemas/audit.ts'
import { roleSchema } from '../../schemas/role.ts'
import type { Role } from '../../schemas/role.ts'
import { auditIfChanged } from './audit.ts'
import { allRows, isFound, rowsIn } from './database.ts'
import type { Database, Statement } from './database.ts'

const personRow = z.object({ email: z.string(), role: roleSchema })

/** Someone with a role in a network, by the address that Access vouches for. */
export type Person = z.infer<typeof personRow>

/** What became of a change to who is in a network. Where it is not `done`, nothing was changed and nothing written down. */
export type PeopleChange = 'done' | 'last-owner' | 'changed-meanwhile'

/** Whether a person owns a network, whichever it is. */
export const ownsNetwork = (db: Database, email: string): Promise<boolean> =>
  isFound(db.prepare(`SELECT 1 FROM member WHERE email = ?1 AND role = 'owner' LIMIT 1`).bind(email))

/** Everyone with a role in a network, by address. */
export const peopleOf = (db: Database, network: string): Promise<Person[]> =>
  allRows(db.prepare('SELECT email, role FROM member WHERE network = ?1 ORDER BY email').bind(network), personRow)

/**
 * Gives someone a role in a network, and writes it down. Someone who has one there already keeps it. Answers with the role
 * that they have then, or nothing where the one who asks is no longer an owner. One round trip.
 */
export const addPerson = async (
  db: Database,
  network: string,
  { email, role }: Person,
  entry: AuditEntry,
): Promise<Role | undefined> => {
  const [, , found] = await db.batch([
    db
      .prepare(
        `INSERT INTO member (network, email, role) SELECT ?1, ?2, ?3 WHERE ${asksAsOwner} ON CONFLICT DO NOTHING`,
      )
      .bind(network, email, role, entry.who),
    auditIfChanged(db, network, entry),
    selectPeople(db, network, email),
  ])
  return readPeople(found).find((person) => person.email === email)?.role
}

/**
 * Gives someone who has a role in a network another, and writes it down. A network is never without an owner, also where
 * two owners do this to each other at once. One round trip.
 */
export const changeRole = async (
  db: Database,
  network: string,
  { email, role }: Person,
  entry: AuditEntry,
): Promise<PeopleChange> => {
  const [, , found] = await db.batch([
    db
      .prepare(
        `UPDATE member SET role = ?3
         WHERE network = ?1 AND email = ?2 AND role <> ?3 AND ${asksAsOwner} AND ${leavesAnOwner}`,
      )
      .bind(network, email, role, entry.who),
    auditIfChanged(db, network, entry),
    selectPeople(db, network, email),
  ])
  const now = readPeople(found)
  return now.some((person) => person.email === email && person.role === role) ? 'done' : whyNot(now, email)
}

/**
 * Takes someone out of a network, if they still have the role that they were seen to have, and writes it down. Owners may
 * take out anyone, others themselves; never the last owner. Safe to repeat. One round trip.
 */
export const removePerson = async (
  db: Database,
  network: string,
  { email, role }: Person,
  entry: AuditEntry,
): Promise<PeopleChange> => {
  const [, , found] = await db.batch([
    db
      .prepare(
        `DELETE FROM member
         WHERE network = ?1 AND email = ?2 AND role = ?3 AND (email = ?4 OR ${asksAsOwner}) AND ${leavesAnOwner}`,
      )
      .bind(network, email, role, entry.who),
    auditIfChanged(db, network, entry),
    selectPeople(db, network, email),
  ])
  const now = readPeople(found)
  return now.some((person) => person.email === email) ? whyNot(now, email) : 'done'
}

/** The one who asks, ?4, still owns the network, ?1. */
const asksAsOwner = `EXISTS (SELECT 1 FROM member AS asking WHERE asking.network = ?1 AND asking.email = ?4 AND asking.role = 'owner')`

/** Someone other than ?2 owns the network, ?1. */
const leavesAnOwner = `EXISTS (SELECT 1 FROM member AS other WHERE other.network = ?1 AND other.email <> ?2 AND other.role = 'owner')`

/** A person, ?2, where they are in the network, ?1, and everyone who owns it. */
const selectPeople = (db: Database, network: string, email: string): Statement =>
  db
    .prepare(`SELECT email, role FROM member WHERE network = ?1 AND (email = ?2 OR role = 'owner')`)
    .bind(network, email)

const readPeople = (found: D1Result | undefined): Person[] => rowsIn(found, personRow)

const whyNot = (now: readonly Person[], email: string): PeopleChange =>
  now.every((person) => person.email === email && person.role === 'owner') ? 'last-owner' : 'changed-meanwhile'
