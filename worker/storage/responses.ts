import * as z from 'zod'
import type { Answers } from '../../schemas/answers.ts'
import { teamResponseId } from '../../schemas/response.ts'
import type { TeamLevels } from '../../schemas/team-results.ts'
import { allRows } from './database.ts'
import type { Database } from './database.ts'
import { open, readKept, readOpen, selectKept, selectOpen, showTeamLevels } from './kept.ts'
import type { Kept, ResponseKey } from './kept.ts'

export type Saving =
  | { outcome: 'saved'; kept: Kept }
  /** The round takes no answers. */
  | { outcome: 'closed' }
  /** Someone else changed it since the form was opened: nothing was written. */
  | { outcome: 'conflict'; kept: Kept }

/** More than anyone sends, each on top of the last, while the database is away. */
export const fence = 1000

/** On top of what answers are saved. */
export interface Base {
  /** The revision that the sender knew of (0: none). */
  revision: number
  /**
   * Whether older answers may still be on their way, held in a queue: what is sent now then leaves a gap in the revisions,
   * also where it is the same as before, so that those stay behind. The same answers are still the same answer: `same_from`
   * keeps the revision that they are from.
   */
  isFenced: boolean
}

/**
 * Saves a person's answers while the round is open at `now` (ISO, UTC), on top of a revision. The same id is the same
 * response: sent again with the same answers it stays as it is, with others it is changed. Where what is stored is of a later
 * revision, it stays: one that was held up on the way never overwrites a newer one. One round trip, safe to repeat.
 */
export const saveIndividual = (
  db: Database,
  key: ResponseKey,
  questionnaireVersion: number,
  answers: Answers,
  now: string,
  base: Base = { revision: 0, isFenced: false },
): Promise<Saving> => saveOwn(db, key, questionnaireVersion, answers, { at: now, base, taking: open })

/**
 * The same where `taking` holds: of the round ?1 and the instant ?2, when the answers came in (ISO, UTC). What was held
 * counts up although it is what is stored already, so that its receipt can tell that it has come.
 */
export const saveOwn = async (
  db: Database,
  key: ResponseKey,
  questionnaireVersion: number,
  answers: Answers,
  { at, base, taking, isHeld = false }: { at: string; base: Base; taking: string; isHeld?: boolean },
): Promise<Saving> => {
  const text = JSON.stringify(answers)
  const [, found, roundFound] = await db.batch([
    db
      .prepare(
        `INSERT INTO response (round, municipality, voice, id, questionnaire_version, revision, answers)
         SELECT ?1, ?3, 'individual', ?4, ?5, ?7 + 1 + ?8, ?6 WHERE ${taking}
         ON CONFLICT DO UPDATE SET revision = max(excluded.revision, response.revision + ?8),
           same_from = CASE WHEN response.answers = excluded.answers THEN coalesce(response.same_from, response.revision) END,
           answers = excluded.answers
           WHERE response.revision < ?7 OR (response.revision = ?7 AND (?9 OR response.answers IS NOT excluded.answers))
             OR (?8 > 0 AND response.answers = excluded.answers)`,
      )
      .bind(
        key.round,
        at,
        key.municipality,
        key.id,
        questionnaireVersion,
        text,
        base.revision,
        base.isFenced ? fence : 0,
        isHeld ? 1 : 0,
      ),
    selectKept(db, key),
    selectOpen(db, key.round, at),
  ])
  return whatCame(text, readKept(found), readOpen(roundFound))
}

/**
 * Saves a municipality's joint answer while the round is open at `now` (ISO, UTC), if it still has the revision that the
 * form was opened with (0: there was none), and its levels among the round's team results. One round trip, safe to repeat.
 */
export const saveTeam = async (
  db: Database,
  round: { id: string; municipality: string },
  questionnaireVersion: number,
  joint: { baseRevision: number; answers: Answers; levels: TeamLevels[string] },
  now: string,
): Promise<Saving> => {
  const text = JSON.stringify(joint.answers)
  const key: ResponseKey = { round: round.id, municipality: round.municipality, voice: 'team', id: teamResponseId }
  const [, , found, roundFound] = await db.batch([
    db
      .prepare(
        `INSERT INTO response (round, municipality, voice, id, questionnaire_version, revision, answers)
         SELECT ?1, ?3, 'team', '${teamResponseId}', ?4, 1, ?5 WHERE ${open}
         ON CONFLICT DO UPDATE SET answers = excluded.answers, revision = response.revision + 1
           WHERE response.revision = ?6 AND response.answers IS NOT excluded.answers`,
      )
      .bind(round.id, now, round.municipality, questionnaireVersion, text, joint.baseRevision),
    showTeamLevels(db, round, text, joint.levels),
    selectKept(db, key),
    selectOpen(db, round.id, now),
  ])
  return whatCame(text, readKept(found), readOpen(roundFound))
}

/** What came of saving answers, by what is stored after it. What was stored already, by whomever, is saved. */
const whatCame = (text: string, kept: ReturnType<typeof readKept>, isOpen: boolean): Saving => {
  if (kept?.text === text) return { outcome: 'saved', kept: kept.kept }
  return isOpen && kept ? { outcome: 'conflict', kept: kept.kept } : { outcome: 'closed' }
}

/** One response as it is kept. */
export const findResponse = async (db: Database, key: ResponseKey): Promise<Kept | undefined> =>
  readKept(await selectKept(db, key).all())?.kept

const countRow = z.object({ municipality: z.string(), voice: z.enum(['individual', 'team']), count: z.int() })

/** How many responses a municipality has in a round, in one voice. For participation words, never shown as it is. */
export type ResponseCount = z.infer<typeof countRow>

/** How many responses each municipality has in a round, by voice. */
export const countResponses = async (db: Database, round: string): Promise<ResponseCount[]> =>
  allRows(
    db
      .prepare(
        `SELECT municipality, voice, COUNT(*) AS count FROM response WHERE round = ?1 AND answers <> '{}' GROUP BY municipality, voice`,
      )
      .bind(round),
    countRow,
  )

/** The same for one municipality alone. */
export const countResponsesOf = async (db: Database, round: string, municipality: string): Promise<ResponseCount[]> =>
  allRows(
    db
      .prepare(
        `SELECT municipality, voice, COUNT(*) AS count FROM response
         WHERE round = ?1 AND municipality = ?2 AND answers <> '{}' GROUP BY voice`,
      )
      .bind(round, municipality),
    countRow,
  )
