import * as z from 'zod'
import type { AuditEntry } from '../../schemas/audit.ts'
import { roundStatuses } from '../../schemas/round.ts'
import type { Round } from '../../schemas/round.ts'
import { auditIfChanged } from './audit.ts'
import { optionalColumn } from './database.ts'
import type { Database, Statement } from './database.ts'
import { keepLinks } from './round-links.ts'
import type { RoundLinks } from './round-links.ts'
import { closedAt, notClosedAt, openAt, plannedAt, previousSql, scalesSql, textsGoAt } from './round-sql.ts'

/** Where a round stands after something was asked of it, whoever did it. Nothing where there is no such round. */
export type Standing = Pick<Round, 'status' | 'opensAt' | 'closesAt'> | undefined

type Name = Pick<Round, 'network' | 'id'>

/** When a round closes, and whether the clock makes its results then. */
export type Closing = Pick<Round, 'closesAt' | 'releaseOnClosing'>

const standingRow = z.object({
  status: z.enum(roundStatuses),
  opens_at: optionalColumn(z.string()),
  closes_at: optionalColumn(z.string()),
})

/**
 * Does one thing to a round, if it stands so that it can be done, and writes it down. Done again, or by two at once, it is
 * done and written down once. The instant is the entry's. One round trip.
 */
const change = async (
  db: Database,
  { network, id }: Name,
  sql: string,
  values: readonly (string | number | null)[],
  entry: AuditEntry,
  more: readonly Statement[] = [],
): Promise<Standing> => {
  const results = await db.batch([
    db.prepare(`UPDATE round SET ${sql}`).bind(id, network, entry.at, ...values),
    auditIfChanged(db, network, entry),
    ...more,
    db.prepare('SELECT status, opens_at, closes_at FROM round WHERE id = ?1 AND network = ?2').bind(id, network),
  ])
  const [row] = results.at(-1)?.results ?? []
  if (!row) return undefined
  const { status, opens_at: opensAt, closes_at: closesAt } = standingRow.parse(row)
  return { status, ...(opensAt !== undefined && { opensAt }), ...(closesAt !== undefined && { closesAt }) }
}

const thisRound = 'WHERE id = ?1 AND network = ?2'

/** What is new as a round opens: its links, and for how many months its form promises that own answers are kept. */
export interface Opening {
  links: RoundLinks
  monthsKept: number
}

/** What is frozen then: the scales of its questionnaire's version, the round before it, and that promise. */
const frozen = `months_kept = ?4, scales = ${scalesSql('round.network', 'round.questionnaire', 'round.questionnaire_version')},
  previous = ${previousSql('round.network', 'round.questionnaire', 'round.gathering')}`

/** Opens a planned round now. Not one whose deadline has passed. */
export const openRound = (
  db: Database,
  round: Name,
  { links, monthsKept }: Opening,
  entry: AuditEntry,
): Promise<Standing> =>
  change(
    db,
    round,
    `status = 'open', opens_at = ?3, ${frozen} ${thisRound} AND ${plannedAt('?3')}
       AND (closes_at IS NULL OR closes_at > ?3)`,
    [monthsKept],
    entry,
    keepLinks(db, round.network, round.id, links, entry),
  )

/** Writes down that a planned round has opened at its time. */
export const openDueRound = (
  db: Database,
  round: Name,
  { links, monthsKept }: Opening,
  entry: AuditEntry,
): Promise<Standing> =>
  change(
    db,
    round,
    `status = 'open', ${frozen} ${thisRound} AND status = 'planned' AND opens_at <= ?3`,
    [monthsKept],
    entry,
    keepLinks(db, round.network, round.id, links, entry),
  )

/** A later edition of results is never made by the clock. */
const unlessReleased = (wanted: string) =>
  `CASE WHEN EXISTS (SELECT 1 FROM release WHERE release.round = ?1) THEN 0 ELSE ${wanted} END`

/** Gives an open round a deadline, another one, or none. */
export const setDeadline = (db: Database, round: Name, closing: Closing, entry: AuditEntry): Promise<Standing> =>
  change(
    db,
    round,
    `closes_at = ?4, release_on_closing = ${unlessReleased('?5')} ${thisRound} AND ${openAt('?3')}
       AND (closes_at IS NOT ?4 OR release_on_closing <> ${unlessReleased('?5')})`,
    valuesOf(closing),
    entry,
  )

/** Closes a round that has opened, or leaves it closed at the earlier instant that it was to close at. */
export const closeRound = (db: Database, round: Name, entry: AuditEntry): Promise<Standing> =>
  change(db, round, `${closed} ${thisRound} AND ${notClosedAt('?3')}`, [], entry)

/** Closes a round that has opened. Its results wait for a person. */
export const closeAndWait = (db: Database, round: Name, entry: AuditEntry): Promise<Standing> =>
  change(db, round, `${closed}, release_on_closing = 0 ${thisRound} AND ${notClosedAt('?3')}`, [], entry)

/** Writes down that a round has closed at its deadline. */
export const closeDueRound = (db: Database, round: Name, entry: AuditEntry): Promise<Standing> =>
  change(db, round, `status = 'closed' ${thisRound} AND ${notClosedAt('?3')} AND closes_at <= ?3`, [], entry)

const closed = `status = 'closed', closes_at = min(coalesce(closes_at, ?3), ?3)`

/**
 * Opens a closed round again, as long as it has no release. What is kept for a time is kept from its next closing; what is
 * deleted stays so, but those who have no link any more get one.
 */
export const reopenRound = (
  db: Database,
  round: Name,
  { links, ...closing }: Closing & { links: RoundLinks },
  entry: AuditEntry,
): Promise<Standing> =>
  change(
    db,
    round,
    `status = 'open', closes_at = ?4, release_on_closing = ?5, deleted = 'nothing', counted = 0, more_accepted = '{}'
       ${thisRound} AND ${closedAt('?3')}
       AND NOT EXISTS (SELECT 1 FROM release WHERE release.round = ?1)`,
    valuesOf(closing),
    entry,
    keepLinks(db, round.network, round.id, links, entry),
  )

/**
 * Opens a closed round that has results again, for late answers, as long as all that they rest on is kept, and every word
 * that was written. Its next results wait for a person.
 */
export const openForLateAnswers = (
  db: Database,
  round: Name,
  { closesAt, links }: { closesAt: string; links: RoundLinks },
  entry: AuditEntry,
): Promise<Standing> =>
  change(
    db,
    round,
    `status = 'open', closes_at = ?4, release_on_closing = 0, deleted = 'nothing', counted = 0, more_accepted = '{}'
       ${thisRound} AND ${closedAt('?3')} AND deleted IN ('nothing', 'links') AND ${textsGoAt} > ?3
       AND EXISTS (SELECT 1 FROM release WHERE release.round = ?1)
       AND NOT EXISTS (SELECT 1 FROM release WHERE release.round = ?1 AND NOT EXISTS (
         SELECT 1 FROM release_basis WHERE release_basis.round = ?1 AND release_basis.edition = release.edition))`,
    [closesAt],
    entry,
    keepLinks(db, round.network, round.id, links, entry),
  )

const valuesOf = ({ closesAt, releaseOnClosing }: Closing) => [closesAt ?? null, releaseOnClosing ? 1 : 0]
