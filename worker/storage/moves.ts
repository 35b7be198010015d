import type { Answers } from '../../schemas/answers.ts'
import type { AuditEntry } from '../../schemas/audit.ts'
import { teamResponseId } from '../../schemas/response.ts'
import type { TeamLevels } from '../../schemas/team-results.ts'
import { auditIfChanged, selectEntry } from './audit.ts'
import { lastFound } from './database.ts'
import type { Database } from './database.ts'
import { showTeamLevels } from './kept.ts'

/** A joint answer that was given on the wrong link, and what of it goes along to the right municipality. */
export interface Move {
  round: string
  from: string
  to: string
  /** The revision that was read. */
  revision: number
  answers: Answers
  levels: TeamLevels[string]
}

/**
 * Moves a joint answer to a municipality of the round that has none, and writes that down, whether the round is open or
 * closed. The row that it leaves is emptied and kept, as a withdrawn one is. Says no where the answer has changed since it
 * was read, or the other municipality has given its own. One round trip.
 */
export const moveJointAnswer = async (
  db: Database,
  network: string,
  { round, from, to, revision, answers, levels }: Move,
  entry: AuditEntry,
): Promise<boolean> => {
  const text = JSON.stringify(answers)
  const results = await db.batch([
    db
      .prepare(
        `INSERT INTO response (round, municipality, voice, id, questionnaire_version, revision, answers)
         SELECT ?1, ?3, 'team', '${teamResponseId}', questionnaire_version, 1, ?5 FROM response
         WHERE ${joint} AND revision = ?4 AND answers <> '{}'
         ON CONFLICT DO UPDATE SET answers = excluded.answers, questionnaire_version = excluded.questionnaire_version,
           revision = response.revision + 1 WHERE response.answers = '{}'`,
      )
      .bind(round, from, to, revision, text),
    auditIfChanged(db, network, entry),
    db
      .prepare(
        `UPDATE response SET answers = '{}', revision = revision + 1 WHERE ${joint} AND revision = ?3 AND changes() > 0`,
      )
      .bind(round, from, revision),
    showTeamLevels(db, { id: round, municipality: from }, '{}', undefined),
    showTeamLevels(db, { id: round, municipality: to }, text, levels),
    selectEntry(db, network, entry),
  ])
  return lastFound(results)
}

const joint = `round = ?1 AND municipality = ?2 AND voice = 'team' AND id = '${teamResponseId}'`
