import * as z from 'zod'
import type { AuditEntry } from '../../schemas/audit.ts'
import { deletedParts } from '../../schemas/retention.ts'
import type { DeletedPart, Deletion } from '../../schemas/retention.ts'
import { auditIfChanged } from './audit.ts'
import { allRows, firstRow } from './database.ts'
import type { Database, Statement } from './database.ts'
import { textsGoAt } from './round-sql.ts'
import { removeBases } from './release-bases.ts'

/** What is to be deleted of a round that closed at an instant (ISO, UTC). */
export interface DueDeletion {
  round: string
  network: string
  closesAt: string
  part: Deletion
  /** Whether it goes although there is no release: a ledger says that it was gone once. */
  isGone?: true
}

const next: Record<Exclude<DeletedPart, 'answers'>, Deletion> = { nothing: 'links', links: 'texts', texts: 'answers' }

const dueRow = z
  .object({ round: z.string(), network: z.string(), closesAt: z.string(), deleted: z.enum(deletedParts) })
  .transform(({ deleted, ...row }) => ({ ...row, part: deleted === 'answers' ? deleted : next[deleted] }))

/** `deletionTimes`, as the index `round_to_delete` has it. */
const dueAt = `CASE deleted
  WHEN 'nothing' THEN strftime('%Y-%m-%dT%H:%M:%fZ', closes_at, '+14 days')
  WHEN 'links' THEN ${textsGoAt}
  ELSE strftime('%Y-%m-%dT%H:%M:%fZ', closes_at, '+' || months_kept || ' months') END`

/**
 * So few that as long as a round's texts or answers go in one statement, a minute of the clock stays under the 50 questions
 * that D1 takes of one run on the free plan.
 */
const mostAtATime = 3

/**
 * Some next deletions of closed rounds whose time has come (ISO, UTC), the longest overdue first. Where there are more, each
 * minute takes the next few of them in turn: those that fail every time keep no other waiting for good.
 */
export const deletionsDue = async (db: Database, now: string): Promise<DueDeletion[]> => {
  const due = await allRows(
    db
      .prepare(
        `SELECT id AS round, network, closes_at AS closesAt, deleted FROM round INDEXED BY round_to_delete
         WHERE status = 'closed' AND deleted <> 'answers' AND ${dueAt} <= ?1 ORDER BY ${dueAt}, id`,
      )
      .bind(now),
    dueRow,
  )
  const minute = Math.floor(Date.parse(now) / 60_000)
  const turn = minute % Math.max(1, Math.ceil(due.length / mostAtATime))
  return due.slice(turn * mostAtATime, (turn + 1) * mostAtATime)
}

const deletableRow = dueRow.in.omit({ round: true })

/** How far the deleting of a closed round has come, and since when it is closed (ISO, UTC). Nothing of one that is open. */
export const findDeletable = (db: Database, round: string): Promise<z.infer<typeof deletableRow> | undefined> =>
  firstRow(
    db
      .prepare(
        `SELECT network, closes_at AS closesAt, deleted FROM round
         WHERE id = ?1 AND status = 'closed' AND closes_at IS NOT NULL`,
      )
      .bind(round),
    deletableRow,
  )

/** Closes a round at an instant (ISO, UTC), as it was once, unless it is closed since then. */
export const closeAgain = async (db: Database, round: string, closesAt: string): Promise<void> => {
  await db
    .prepare(
      `UPDATE round SET status = 'closed', closes_at = ?2, release_on_closing = 0
       WHERE id = ?1 AND (status <> 'closed' OR closes_at IS NOT ?2)`,
    )
    .bind(round, closesAt)
    .run()
}

/** Part of every statement that deletes: ?1 is a round that closed at ?2, has not opened again, and has had ?3 deleted. */
const due = `EXISTS (SELECT 1 FROM round WHERE id = ?1 AND status = 'closed' AND closes_at = ?2 AND deleted = ?3)`

/** The same of what a release is made from: that is made before it goes. */
const madeUseOf = ({ isGone }: DueDeletion): string =>
  isGone ? due : `${due} AND EXISTS (SELECT 1 FROM release WHERE release.round = ?1)`

const before: Record<Deletion, DeletedPart> = { links: 'nothing', texts: 'links', answers: 'texts' }

const valuesOf = ({ round, closesAt, part }: DueDeletion) => [round, closesAt, before[part]] as const

const goneHash = `'gone ' || round || ' ' || municipality`

/**
 * Deletes the links to own answers of a round, and writes it down. What stays says that a municipality was asked: a row
 * that no token leads to. One round trip.
 */
export const deleteLinks = async (db: Database, deletion: DueDeletion, entry: AuditEntry): Promise<void> => {
  const own = `round = ?1 AND voice = 'individual' AND ${due}`
  await db.batch([
    ...[
      `INSERT INTO link (token_hash, sealed_token, round, municipality, voice, revoked)
       SELECT DISTINCT ${goneHash}, '', round, municipality, voice, 1 FROM link WHERE ${own} ON CONFLICT DO NOTHING`,
      `DELETE FROM link WHERE ${own} AND token_hash <> ${goneHash}`,
    ].map((statement) => db.prepare(statement).bind(...valuesOf(deletion))),
    ...markDeleted(db, deletion, due, entry),
  ])
}

const rowsAtATime = 5000

/** Takes what is written in words out of some of a round's individual answers. Says whether there may be more. */
export const deleteTexts = async (
  db: Database,
  deletion: DueDeletion,
  questions: readonly string[],
): Promise<boolean> => {
  const nothing = Object.fromEntries(questions.map((question) => [question, null]))
  const { meta } = await db
    .prepare(
      `UPDATE response SET answers = json_patch(answers, ?4) WHERE ${madeUseOf(deletion)} AND (round, municipality, voice, id) IN (
         SELECT round, municipality, voice, id FROM response WHERE round = ?1 AND voice = 'individual'
           AND EXISTS (SELECT 1 FROM json_each(response.answers) AS given, json_each(?4) AS question WHERE given.key = question.key)
         LIMIT ${rowsAtATime})`,
    )
    .bind(...valuesOf(deletion), JSON.stringify(nothing))
    .run()
  return meta.changes > 0
}

/** Deletes some of a round's individual answers. Says whether there may be more. */
export const deleteAnswers = async (db: Database, deletion: DueDeletion): Promise<boolean> => {
  const { meta } = await db
    .prepare(
      `DELETE FROM response WHERE ${madeUseOf(deletion)} AND (round, municipality, voice, id) IN (
         SELECT round, municipality, voice, id FROM response WHERE round = ?1 AND voice = 'individual' LIMIT ${rowsAtATime})`,
    )
    .bind(...valuesOf(deletion))
    .run()
  return meta.changes > 0
}

/** Writes down that a part of a round's answers is gone, and with all of them what its releases rest on. One round trip. */
export const finishDeletion = async (db: Database, deletion: DueDeletion, entry: AuditEntry): Promise<void> => {
  await db.batch([
    ...markDeleted(db, deletion, madeUseOf(deletion), entry),
    ...(deletion.part === 'answers' ? [removeBases(db, deletion.round)] : []),
  ])
}

const markDeleted = (db: Database, deletion: DueDeletion, condition: string, entry: AuditEntry): Statement[] => [
  db.prepare(`UPDATE round SET deleted = ?4 WHERE id = ?1 AND ${condition}`).bind(...valuesOf(deletion), deletion.part),
  auditIfChanged(db, deletion.network, entry),
]
