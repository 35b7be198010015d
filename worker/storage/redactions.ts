import type { Answers } from '../../schemas/answers.ts'
import type { AuditEntry } from '../../schemas/audit.ts'
import { teamResponseId } from '../../schemas/response.ts'
import type { Release } from '../../schemas/results.ts'
import { auditIfChanged, selectEntry } from './audit.ts'
import { lastFound } from './database.ts'
import type { Database } from './database.ts'

interface JointRevision {
  round: string
  municipality: string
  revision: number
  past?: number
}

/**
 * Keeps a joint answer with a text in it redacted, and writes that down, whether the round is open or closed. Says no where
 * the answer has changed since it was read. Its revision counts on, from `past` where that is later. One round trip.
 */
export const redactJoint = async (
  db: Database,
  network: string,
  { round, municipality, revision, past = revision }: JointRevision,
  answers: Answers,
  entry: AuditEntry,
): Promise<boolean> => {
  const results = await db.batch([
    db
      .prepare(
        `UPDATE response SET answers = ?4, revision = ?5 + 1
         WHERE round = ?1 AND municipality = ?2 AND voice = 'team' AND id = '${teamResponseId}' AND revision = ?3`,
      )
      .bind(round, municipality, revision, JSON.stringify(answers), past),
    auditIfChanged(db, network, entry),
    selectEntry(db, network, entry),
  ])
  return lastFound(results)
}

/** A text in a release, and what stands there instead. */
export interface ReleasedRedaction {
  question: string
  from: string
  to: string
}

/**
 * Keeps a release with a text in it redacted, instead of the one with this hash, and puts the same in every response of the
 * round that holds exactly that text. Writes it down. Says no where the release is another. One round trip.
 */
export const redactReleased = async (
  db: Database,
  network: string,
  before: string,
  { hash, results }: Release,
  { question, from, to }: ReleasedRedaction,
  entry: AuditEntry,
): Promise<boolean> => {
  const done = await db.batch([
    db
      .prepare('UPDATE release SET hash = ?3, results = ?4 WHERE round = ?1 AND edition = 1 AND hash = ?2')
      .bind(results.round, before, hash, JSON.stringify(results)),
    auditIfChanged(db, network, entry),
    db
      .prepare(
        `UPDATE response SET answers = json_set(answers, ?2, ?4), revision = revision + 1
         WHERE round = ?1 AND voice = 'individual' AND answers ->> ?2 = ?3 AND changes() > 0`,
      )
      .bind(results.round, `$."${question}"`, from, to),
    selectEntry(db, network, entry),
  ])
  return lastFound(done)
}

/**
 * Keeps an edition with texts in it taken out, instead of the one with the hash before, and takes the same out of every own
 * answer of the round. Writes it down. One round trip.
 */
export const redactAgain = async (
  db: Database,
  network: string,
  { edition, before, hash, results }: { edition: number; before: string } & Release,
  texts: readonly { question: string; text: string; mark: string }[],
  entry: AuditEntry,
): Promise<void> => {
  await db.batch([
    db
      .prepare('UPDATE release SET hash = ?4, results = ?5 WHERE round = ?1 AND edition = ?2 AND hash = ?3')
      .bind(results.round, edition, before, hash, JSON.stringify(results)),
    auditIfChanged(db, network, entry),
    ...texts.map(({ question, text, mark }) =>
      db
        .prepare(
          `UPDATE response SET answers = json_set(answers, ?2, ?4)
           WHERE round = ?1 AND voice = 'individual' AND answers ->> ?2 = ?3`,
        )
        .bind(results.round, `$."${question}"`, text, mark),
    ),
  ])
}
