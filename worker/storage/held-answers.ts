import type { Answers } from '../../schemas/answers.ts'
import type { Round } from '../../schemas/round.ts'
import type { Database } from './database.ts'
import type { ResponseKey } from './kept.ts'
import { tookAnswersAt } from './round-sql.ts'
import { saveOwn } from './responses.ts'
import type { Saving } from './responses.ts'

/** Where ?1 is a round that took answers at ?2 (ISO, UTC), and has not been counted since. */
const openThen = `EXISTS (SELECT 1 FROM round WHERE id = ?1 AND counted = 0 AND ${tookAnswersAt('?2')}
  AND NOT EXISTS (SELECT 1 FROM release WHERE release.round = ?1 AND release.closed_at IS round.closes_at))`

/**
 * Saves a person's answers that came in at an instant (ISO, UTC) and were held since, if the round took answers then and has
 * not been counted. Otherwise as `saveIndividual`. One round trip, safe to repeat.
 */
export const saveHeld = (
  db: Database,
  key: ResponseKey,
  questionnaireVersion: number,
  answers: Answers,
  at: string,
  revision: number,
): Promise<Saving> =>
  saveOwn(db, key, questionnaireVersion, answers, {
    at,
    base: { revision, isFenced: false },
    taking: openThen,
    isHeld: true,
  })

/**
 * Leaves an empty row, of revision 0, where what was held could not be counted, so that its receipt can say so. Never over
 * an answer, and anything sent after it takes its place.
 */
export const refuseHeld = async (
  db: Database,
  { round, municipality, id }: ResponseKey,
  questionnaireVersion: number,
  at: string,
): Promise<void> => {
  await db
    .prepare(
      `INSERT INTO response (round, municipality, voice, id, questionnaire_version, revision, answers)
       SELECT ?1, ?3, 'individual', ?4, ?5, 0, '{}' WHERE ${openThen} ON CONFLICT DO NOTHING`,
    )
    .bind(round, at, municipality, id, questionnaireVersion)
    .run()
}

/**
 * Begins to count a round of this closing: from now on nothing that was held is taken in, and the empty rows of what was withdrawn or
 * refused have done their work. Once there is a release they stay: an answer that it counts, and that is withdrawn later and
 * given again, goes on from its revision, so that it is not taken for the one that was counted. One round trip, safe to
 * repeat.
 */
export const beginCounting = async (db: Database, { id, closesAt }: Pick<Round, 'id' | 'closesAt'>): Promise<void> => {
  await db.batch([
    db
      .prepare(`UPDATE round SET counted = 1 WHERE id = ?1 AND status = 'closed' AND closes_at IS ?2 AND counted = 0`)
      .bind(id, closesAt ?? null),
    db
      .prepare(
        `DELETE FROM response WHERE round = ?1 AND voice = 'individual' AND answers = '{}'
         AND EXISTS (SELECT 1 FROM round WHERE id = ?1 AND closes_at IS ?2 AND counted = 1)
         AND NOT EXISTS (SELECT 1 FROM release WHERE release.round = ?1)`,
      )
      .bind(id, closesAt ?? null),
  ])
}
