import * as z from 'zod'
import { storedAnswersSchema } from '../../schemas/answers.ts'
import type { Answers } from '../../schemas/answers.ts'
import { teamResponseId } from '../../schemas/response.ts'
import type { Response } from '../../schemas/response.ts'
import type { TeamLevels } from '../../schemas/team-results.ts'
import type { Voice } from '../../schemas/voice.ts'
import { jsonColumn, optionalColumn } from './database.ts'
import type { Database, Statement } from './database.ts'
import { openAt } from './round-sql.ts'

/** Names one response. */
export interface ResponseKey {
  round: string
  municipality: string
  voice: Voice
  id: string
}

/** What is kept of a response beside its name. */
export type Kept = Pick<Response, 'revision' | 'sameFrom' | 'answers'>

/** Where ?1 is a round that takes answers at ?2 (ISO, UTC). Part of the statement that writes, so that nothing slips in. */
export const open = `EXISTS (SELECT 1 FROM round WHERE id = ?1 AND ${openAt('?2')})`

const keptRow = z.object({ revision: z.int(), same_from: optionalColumn(z.int()), answers: z.string() })

const thisResponse = 'round = ?1 AND municipality = ?2 AND voice = ?3 AND id = ?4'

/** Reads a response back, in the same round trip as what changed it. */
export const selectKept = (db: Database, key: ResponseKey): Statement =>
  db
    .prepare(`SELECT revision, same_from, answers FROM response WHERE ${thisResponse}`)
    .bind(key.round, key.municipality, key.voice, key.id)

/** Asks whether a round takes answers at an instant (ISO, UTC), in the same round trip as what it guards. */
export const selectOpen = (db: Database, round: string, now: string): Statement =>
  db.prepare(`SELECT ${open} AS open`).bind(round, now)

/** What `selectOpen` found. */
export const readOpen = (result: D1Result | undefined): boolean =>
  z.object({ open: z.int() }).parse(result?.results[0]).open === 1

/** What `selectKept` found, with the answers as they are stored. */
export const readKept = (result: D1Result | undefined): { kept: Kept; text: string } | undefined => {
  const [row] = result?.results ?? []
  if (!row) return undefined
  const { revision, same_from: sameFrom, answers } = keptRow.parse(row)
  const kept = keptOf(revision, sameFrom, jsonColumn(storedAnswersSchema).parse(answers))
  return { kept, text: answers }
}

/** What is kept, from its columns. */
export const keptOf = (revision: number, sameFrom: number | undefined, answers: Answers): Kept => ({
  revision,
  answers,
  ...(sameFrom !== undefined && { sameFrom }),
})

/** Sets or removes a municipality's levels on the round's row, where the joint answer is now `text`; else writes nothing. */
export const showTeamLevels = (
  db: Database,
  round: { id: string; municipality: string },
  text: string,
  levels: TeamLevels[string] | undefined,
): Statement => {
  const path = `$."${round.municipality}"`
  const changed = levels ? 'json_set(team_levels, ?3, json(?4))' : 'json_remove(team_levels, ?3)'
  return db
    .prepare(
      `UPDATE round SET team_levels = ${changed} WHERE id = ?1 AND team_levels -> ?3 IS NOT ?4
       AND (SELECT answers FROM response WHERE round = ?1 AND municipality = ?2 AND voice = 'team' AND id = '${teamResponseId}') = ?5`,
    )
    .bind(round.id, round.municipality, path, levels ? JSON.stringify(levels) : null, text)
}
