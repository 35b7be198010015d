import type { Answers } from '../../schemas/answers.ts'
import type { AuditEntry } from '../../schemas/audit.ts'
import { teamResponseId } from '../../schemas/response.ts'
import type { Release } from '../../schemas/results.ts'
import type { Round } from '../../schemas/round.ts'
import { auditIfChanged, selectEntry } from './audit.ts'
import { lastFound } from './database.ts'
import type { Database } from './database.ts'
import { ifWritten } from './insert-rows.ts'
import { keepTexts, stored } from './release-texts.ts'

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

/** An edition as it is after a redaction, and the hash that it had before. */
export interface RedactedEdition extends Pick<Release, 'edition' | 'hash' | 'results'> {
  before: string
}

/**
 * Keeps a text that is redacted in every edition that holds it, and puts the same in every response of the round that holds
 * exactly that text. Writes it down. Says no where the first of these editions is another by now. One round trip.
 *
 * The answers' revisions stay: a release still counts the same answers, and a later one must see that they are the same.
 */
export const redactReleased = async (
  db: Database,
  { network, id }: Pick<Round, 'network' | 'id'>,
  [first, ...others]: readonly [RedactedEdition, ...RedactedEdition[]],
  { question, from, to }: ReleasedRedaction,
  entry: AuditEntry,
): Promise<boolean> => {
  const named = { at: entry.at, id: entry.id, network, round: id }
  const put = ({ edition, before, hash }: RedactedEdition, { results }: { results: string }, condition: string) =>
    db
      .prepare(
        `UPDATE release SET hash = ?7, results = ?8 WHERE round = ?1 AND edition = ?5 AND hash = ?6 AND ${condition}`,
      )
      .bind(id, network, entry.at, entry.id, edition, before, hash, results)
  const firstParts = stored(first.results, '')
  const done = await db.batch([
    put(first, firstParts, 'TRUE'),
    auditIfChanged(db, network, entry),
    ...keepTexts(db, { ...named, edition: first.edition }, firstParts),
    ...others.flatMap((other) => {
      const parts = stored(other.results, '')
      return [put(other, parts, ifWritten), ...keepTexts(db, { ...named, edition: other.edition }, parts)]
    }),
    db
      .prepare(
        `UPDATE response SET answers = json_set(answers, ?5, ?7)
         WHERE round = ?1 AND voice = 'individual' AND answers ->> ?5 = ?6 AND ${ifWritten}`,
      )
      .bind(id, network, entry.at, entry.id, `$."${question}"`, from, to),
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
  { edition, before, hash, results }: RedactedEdition,
  texts: readonly { question: string; text: string; mark: string }[],
  entry: AuditEntry,
): Promise<void> => {
  const parts = stored(results, '')
  await db.batch([
    db
      .prepare('UPDATE release SET hash = ?4, results = ?5 WHERE round = ?1 AND edition = ?2 AND hash = ?3')
      .bind(results.round, edition, before, hash, parts.results),
    auditIfChanged(db, network, entry),
    ...keepTexts(db, { at: entry.at, id: entry.id, network, round: results.round, edition }, parts),
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
