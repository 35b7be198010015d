import * as z from 'zod'
import type { AuditEntry } from '../../schemas/audit.ts'
import { reminderStates } from '../../schemas/reminder.ts'
import { auditIfChanged } from './audit.ts'
import { allRows, firstRow } from './database.ts'
import type { Database, Statement } from './database.ts'

const reminderRow = z.object({ municipality: z.string(), state: z.enum(reminderStates), at: z.string() })

/** The reminders of a round, of the municipalities that one has been sent to, or tried. */
export const remindersOf = (db: Database, round: string): Promise<z.infer<typeof reminderRow>[]> =>
  allRows(db.prepare('SELECT municipality, state, at FROM reminder WHERE round = ?1').bind(round), reminderRow)

/** The reminder of one municipality in a round, where one has been sent, or tried. */
export const reminderOf = (
  db: Database,
  round: string,
  municipality: string,
): Promise<z.infer<typeof reminderRow> | undefined> =>
  firstRow(
    db
      .prepare('SELECT municipality, state, at FROM reminder WHERE round = ?1 AND municipality = ?2')
      .bind(round, municipality),
    reminderRow,
  )

/**
 * Claims the reminders of these municipalities at an instant (ISO, UTC), and tells which were free: those that nobody has
 * sent or is sending. Claimed twice at once, each goes to one of the two. One round trip,
 * and not safe to repeat: whoever claims again is told that they are taken.
 */
export const claimReminders = async (
  db: Database,
  round: string,
  municipalities: readonly string[],
  at: string,
): Promise<string[]> => {
  const claimed = await allRows(
    db
      .prepare(
        `INSERT INTO reminder (round, municipality, state, at) SELECT ?1, value, 'sending', ?2 FROM json_each(?3) WHERE true
         ON CONFLICT DO UPDATE SET state = 'sending', at = excluded.at WHERE reminder.state = 'failed'
         RETURNING municipality`,
      )
      .bind(round, at, JSON.stringify(municipalities)),
    z.object({ municipality: z.string() }),
  )
  return claimed.map(({ municipality }) => municipality)
}

/** Keeps what became of claimed reminders, and writes down those that were sent. One round trip. */
export const settleReminders = async (
  db: Database,
  network: string,
  round: string,
  { sent, failed }: Record<'sent' | 'failed', readonly string[]>,
  entries: readonly AuditEntry[],
): Promise<void> => {
  await db.batch([
    settle(db, round, 'failed', failed),
    settle(db, round, 'sent', sent),
    ...entries.map((entry) => auditIfChanged(db, network, entry)),
  ])
}

const settle = (db: Database, round: string, state: 'sent' | 'failed', municipalities: readonly string[]): Statement =>
  db
    .prepare(
      `UPDATE reminder SET state = ?2 WHERE round = ?1 AND state = 'sending'
       AND municipality IN (SELECT value FROM json_each(?3))`,
    )
    .bind(round, state, JSON.stringify(municipalities))
