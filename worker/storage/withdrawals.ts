import { teamResponseId } from '../../schemas/response.ts'
import type { Database } from './database.ts'
import { open, readKept, readOpen, selectKept, showTeamLevels } from './kept.ts'
import type { ResponseKey } from './kept.ts'

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
