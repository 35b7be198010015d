import * as z from 'zod'
import { storedAnswersSchema } from '../../schemas/answers.ts'
import type { Answers } from '../../schemas/answers.ts'
import { teamResponseId } from '../../schemas/response.ts'
import type { Response } from '../../schemas/response.ts'
import type { TeamLevels } from '../../schemas/team-results.ts'
import type { Voice } from '../../schemas/voice.ts'
import { allRows, firstRow, jsonColumn } from './database.ts'
import type { Database } from './database.ts'

/** Names one response. */
export interface ResponseKey {
  round: string
  municipality: string
  voice: Voice
  id: string
}

/** What is kept of a response beside its name. */
export type Kept = Pick<Response, 'revision' | 'answers'>

export type Saving =
  | { outcome: 'saved'; kept: Kept }
  /** The round takes no answers. */
  | { outcome: 'closed' }
  /** Someone else changed it since the form was opened: nothing was written. */
  | { outcome: 'conflict'; kept: Kept }

const open = `EXISTS (SELECT 1 FROM round WHERE id = ?1 AND status = 'open' AND (opens_at IS NULL OR opens_at <= ?2)
  AND (closes_at IS NULL OR closes_at > ?2))`

const keptRow = z.object({ revision: z.int(), answers: z.string() })

const thisResponse = 'round = ?1 AND municipality = ?2 AND voice = ?3 AND id = ?4'

/**
 * Saves a person's answers while the round is open at `now` (ISO, UTC). The same id is the same response: sent again with
 * the same answers it writes nothing, with others it is changed. One round trip, safe to repeat.
 */
export const saveIndividual = async (
  db: Database,
  key: ResponseKey,
  questionnaireVersion: number,
  answers: Answers,
  now: string,
): Promise<Saving> => {
  const text = JSON.stringify(answers)
  const [, found] = await db.batch([
    db
      .prepare(
        `INSERT INTO response (round, municipality, voice, id, questionnaire_version, revision, answers)
         SELECT ?1, ?3, 'individual', ?4, ?5, 1, ?6 WHERE ${open}
         ON CONFLICT DO UPDATE SET answers = excluded.answers, revision = response.revision + 1
           WHERE response.answers IS NOT excluded.answers`,
      )
      .bind(key.round, now, key.municipality, key.id, questionnaireVersion, text),
    selectKept(db, key),
  ])
  const kept = readKept(found)
  return kept?.text === text ? { outcome: 'saved', kept: kept.kept } : { outcome: 'closed' }
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
    db.prepare(`SELECT ${open} AS open`).bind(round.id, now),
  ])
  const kept = readKept(found)
  if (kept?.text === text) return { outcome: 'saved', kept: kept.kept }
  return readOpen(roundFound) && kept ? { outcome: 'conflict', kept: kept.kept } : { outcome: 'closed' }
}

export type Withdrawing = 'withdrawn' | 'closed' | 'conflict'

/** Deletes a person's response while the round is open at `now` (ISO, UTC). Safe to repeat. */
export const withdrawIndividual = async (db: Database, key: ResponseKey, now: string): Promise<Withdrawing> => {
  const [, found] = await db.batch([
    db
      .prepare(
        `DELETE FROM response WHERE round = ?1 AND municipality = ?3 AND voice = 'individual' AND id = ?4 AND ${open}`,
      )
      .bind(key.round, now, key.municipality, key.id),
    selectKept(db, key),
  ])
  return readKept(found) ? 'closed' : 'withdrawn'
}

/**
 * Empties a municipality's joint answer while the round is open at `now` (ISO, UTC), if it still has this revision. The
 * row stays and its revision counts on, so that an old form cannot bring the answer back unseen. Safe to repeat.
 */
export const withdrawTeam = async (
  db: Database,
  round: { id: string; municipality: string },
  revision: number,
  now: string,
): Promise<Withdrawing> => {
  const key: ResponseKey = { round: round.id, municipality: round.municipality, voice: 'team', id: teamResponseId }
  const [, , found, roundFound] = await db.batch([
    db
      .prepare(
        `UPDATE response SET answers = '{}', revision = revision + 1
         WHERE round = ?1 AND municipality = ?3 AND voice = 'team' AND revision = ?4 AND answers <> '{}' AND ${open}`,
      )
      .bind(round.id, now, round.municipality, revision),
    showTeamLevels(db, round, '{}', undefined),
    selectKept(db, key),
    db.prepare(`SELECT ${open} AS open`).bind(round.id, now),
  ])
  if ((readKept(found)?.text ?? '{}') === '{}') return 'withdrawn'
  return readOpen(roundFound) ? 'conflict' : 'closed'
}

/** One response as it is kept. */
export const findResponse = async (db: Database, key: ResponseKey): Promise<Kept | undefined> => {
  const row = await firstRow(
    db
      .prepare(`SELECT revision, answers FROM response WHERE ${thisResponse}`)
      .bind(key.round, key.municipality, key.voice, key.id),
    z.object({ revision: z.int(), answers: jsonColumn(storedAnswersSchema) }),
  )
  return row
}

/** How many responses each municipality has in a round, by voice. For participation words, never shown as it is. */
export const countResponses = async (
  db: Database,
  round: string,
): Promise<{ municipality: string; voice: Voice; count: number }[]> =>
  allRows(
    db
      .prepare(
        `SELECT municipality, voice, COUNT(*) AS count FROM response WHERE round = ?1 AND answers <> '{}' GROUP BY municipality, voice`,
      )
      .bind(round),
    z.object({ municipality: z.string(), voice: z.enum(['individual', 'team']), count: z.int() }),
  )

const pageRows = 2000

/** The responses of one round and voice, page by page in the order of their keys; one page is in memory at a time. */
export async function* eachResponsePage(db: Database, round: string, voice: Voice): AsyncGenerator<PagedResponse[]> {
  let after = { municipality: '', id: '' }
  for (;;) {
    const page = await responsePage(db, round, voice, after)
    if (page.length > 0) yield page
    const last = page.at(-1)
    if (!last || page.length < pageRows) return
    after = last
  }
}

const pagedRow = z.object({
  municipality: z.string(),
  id: z.string(),
  revision: z.int(),
  answers: jsonColumn(storedAnswersSchema),
})

export type PagedResponse = z.infer<typeof pagedRow>

const responsePage = (db: Database, round: string, voice: Voice, after: { municipality: string; id: string }) =>
  allRows(
    db
      .prepare(
        `SELECT municipality, id, revision, answers FROM response
         WHERE round = ?1 AND (municipality, voice, id) > (?2, ?3, ?4) AND voice = ?3 ORDER BY municipality, voice, id LIMIT ${pageRows}`,
      )
      .bind(round, after.municipality, voice, after.id),
    pagedRow,
  )

const selectKept = (db: Database, key: ResponseKey): D1PreparedStatement =>
  db
    .prepare(`SELECT revision, answers FROM response WHERE ${thisResponse}`)
    .bind(key.round, key.municipality, key.voice, key.id)

const readOpen = (result: D1Result | undefined): boolean =>
  z.object({ open: z.int() }).parse(result?.results[0]).open === 1

const readKept = (result: D1Result | undefined): { kept: Kept; text: string } | undefined => {
  const [row] = result?.results ?? []
  if (!row) return undefined
  const { revision, answers } = keptRow.parse(row)
  return { kept: { revision, answers: jsonColumn(storedAnswersSchema).parse(answers) }, text: answers }
}

/** Sets or removes a municipality's levels on the round's row, where the joint answer is now `text`; else writes nothing. */
const showTeamLevels = (
  db: Database,
  round: { id: string; municipality: string },
  text: string,
  levels: TeamLevels[string] | undefined,
): D1PreparedStatement => {
  const path = `$."${round.municipality}"`
  const changed = levels ? 'json_set(team_levels, ?3, json(?4))' : 'json_remove(team_levels, ?3)'
  return db
    .prepare(
      `UPDATE round SET team_levels = ${changed} WHERE id = ?1 AND team_levels -> ?3 IS NOT ?4
       AND (SELECT answers FROM response WHERE round = ?1 AND municipality = ?2 AND voice = 'team' AND id = '${teamResponseId}') = ?5`,
    )
    .bind(round.id, round.municipality, path, levels ? JSON.stringify(levels) : null, text)
}
