import * as z from 'zod'
import { moreAcceptedSchema } from '../../schemas/more-accepted.ts'
import type { MoreAccepted } from '../../schemas/more-accepted.ts'
import { networkSchema } from '../../schemas/network.ts'
import type { Network } from '../../schemas/network.ts'
import type { Round } from '../../schemas/round.ts'
import { allRows, firstRow, jsonColumn, optionalColumn } from './database.ts'
import type { Database } from './database.ts'
import { itsVersion, readWithQuestionnaire, roundColumns, withQuestionnaireRow } from './rounds.ts'
import type { RoundWithQuestionnaire } from './rounds.ts'

const nameRow = z.object({ id: z.string(), network: z.string() })

/** The planned rounds that should have opened by an instant (ISO, UTC), each with its network as it is now. */
export const dueToOpen = async (
  db: Database,
  now: string,
): Promise<(RoundWithQuestionnaire & { network: Network })[]> => {
  const rows = await allRows(
    db
      .prepare(
        `SELECT ${roundColumns}, version.definition AS questionnaire_definition, network.definition AS network_definition
         FROM round JOIN network ON network.slug = round.network
         JOIN ${itsVersion}
         WHERE round.status = 'planned' AND round.opens_at <= ?1`,
      )
      .bind(now),
    withQuestionnaireRow.extend({ network_definition: jsonColumn(networkSchema) }),
  )
  return rows.map((row) => ({ ...readWithQuestionnaire(row), network: row.network_definition }))
}

/** The open rounds that should have closed by an instant (ISO, UTC). */
export const dueToClose = (db: Database, now: string): Promise<Pick<Round, 'id' | 'network'>[]> =>
  allRows(db.prepare(`SELECT id, network FROM round WHERE status = 'open' AND closes_at <= ?1`).bind(now), nameRow)

/**
 * The closed rounds whose results nobody has made yet, and which wait for no person. The index is named: SQLite would
 * rather go through every round that has ever closed, each minute.
 */
export const dueToRelease = async (db: Database): Promise<Pick<Round, 'id' | 'network' | 'closesAt'>[]> => {
  const rows = await allRows(
    db.prepare(
      `SELECT id, network, closes_at FROM round INDEXED BY round_to_release WHERE status = 'closed' AND release_on_closing = 1`,
    ),
    nameRow.extend({ closes_at: optionalColumn(z.string()) }),
  )
  return rows.map(({ closes_at: closesAt, ...name }) => ({ ...name, ...(closesAt !== undefined && { closesAt }) }))
}

/** When it was last written down that a round has closed (ISO, UTC): later than it closed, where the database was away. */
export const closingWrittenAt = async (db: Database, network: string, round: string): Promise<string | undefined> => {
  const row = await firstRow(
    db
      .prepare(
        `SELECT max(at) AS at FROM audit WHERE network = ?1 AND action = 'round-closed' AND subject ->> '$.round' = ?2`,
      )
      .bind(network, round),
    z.object({ at: optionalColumn(z.string()) }),
  )
  return row?.at
}

/** Leaves the results of a closed round to the clock, where nobody has made them, with what a person has accepted. */
export const leaveToClock = async (
  db: Database,
  { id, network }: Pick<Round, 'id' | 'network'>,
  accepted: MoreAccepted,
): Promise<void> => {
  await db
    .prepare(
      `UPDATE round SET release_on_closing = 1, more_accepted = ?3 WHERE id = ?1 AND network = ?2 AND status = 'closed'
       AND NOT EXISTS (SELECT 1 FROM release WHERE release.round = ?1)`,
    )
    .bind(id, network, JSON.stringify(accepted))
    .run()
}

const moreAcceptedRow = z.object({ more_accepted: jsonColumn(moreAcceptedSchema) })

/** What a person accepted of municipalities with more answers than were expected, as they left a round to the clock. */
export const moreAcceptedIn = async (db: Database, round: string): Promise<MoreAccepted> => {
  const row = await firstRow(db.prepare('SELECT more_accepted FROM round WHERE id = ?1').bind(round), moreAcceptedRow)
  return row?.more_accepted ?? {}
}

/**
 * Leaves the results of a closed round to a person, if it has not been opened again since, with what was accepted of it. Says
 * whether it has not. Safe to repeat.
 */
export const leaveToPerson = async (
  db: Database,
  { id, closesAt }: Pick<Round, 'id' | 'closesAt'>,
  accepted: MoreAccepted,
): Promise<boolean> => {
  const { meta } = await db
    .prepare(
      `UPDATE round SET release_on_closing = 0, more_accepted = json_patch(more_accepted, ?3)
       WHERE id = ?1 AND status = 'closed' AND closes_at IS ?2`,
    )
    .bind(id, closesAt ?? null, JSON.stringify(accepted))
    .run()
  return meta.changes > 0
}
