import { teamResponseId } from '../../schemas/response.ts'
import type { Database } from './database.ts'
import { open, readKept, readOpen, selectKept, selectOpen, showTeamLevels } from './kept.ts'
import type { ResponseKey } from './kept.ts'
import { fence } from './responses.ts'
import { rememberWithdrawal } from './withdrawals-waiting.ts'

export type Withdrawing = 'withdrawn' | 'closed' | 'conflict'

/**
 * Deletes what a person answered while the round is open at `now` (ISO, UTC), if it still has this revision. Nothing but an
 * empty row stays, with its revision counted on, until the round is first counted, or else until its answers are deleted: an
 * answer that was held up on the way cannot bring itself back, however many of them there are where `isFenced`. Safe to
 * repeat.
 */
export const withdrawIndividual = async (
  db: Database,
  key: ResponseKey,
  revision: number,
  now: string,
  isFenced = false,
): Promise<Withdrawing> => {
  const [, found] = await db.batch([
    db
      .prepare(
        `UPDATE response SET answers = '{}', revision = revision + 1 + ?6, same_from = NULL WHERE round = ?1 AND municipality = ?3
         AND voice = 'individual' AND id = ?4 AND revision = ?5 AND answers <> '{}' AND ${open}`,
      )
      .bind(key.round, now, key.municipality, key.id, revision, isFenced ? fence : 0),
    selectKept(db, key),
    rememberWithdrawal(db, key),
  ])
  const kept = readKept(found)
  if ((kept?.text ?? '{}') === '{}') return 'withdrawn'
  return kept?.kept.revision === revision ? 'closed' : 'conflict'
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
    selectOpen(db, round.id, now),
  ])
  if ((readKept(found)?.text ?? '{}') === '{}') return 'withdrawn'
  return readOpen(roundFound) ? 'conflict' : 'closed'
}
