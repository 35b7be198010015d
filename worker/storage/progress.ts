import * as z from 'zod'
import { firstRow, optionalColumn } from './database.ts'
import type { Database } from './database.ts'

const progressRow = z.object({
  questionnaire: z.int(),
  round: optionalColumn(z.string()),
  answer: z.int(),
})

/**
 * How far a network has come with its questionnaires, rounds and answers: 0 where there is none yet, and the latest round.
 * A municipality's own answers count from the round's threshold: fewer look like none. Rule 11 (participation).
 */
export const progressOf = async (db: Database, network: string): Promise<z.infer<typeof progressRow>> =>
  (await firstRow(
    db
      .prepare(
        `SELECT EXISTS (SELECT 1 FROM questionnaire_version WHERE network = ?1)
             OR EXISTS (SELECT 1 FROM questionnaire_draft WHERE network = ?1) AS questionnaire,
           (SELECT id FROM round WHERE network = ?1 ORDER BY gathering DESC, id DESC LIMIT 1) AS round,
           EXISTS (SELECT 1 FROM round JOIN response ON response.round = round.id
             WHERE round.network = ?1 AND response.answers <> '{}'
             GROUP BY round.id, response.municipality, response.voice
             HAVING response.voice = 'team' OR COUNT(*) >= round.threshold) AS answer`,
      )
      .bind(network),
    progressRow,
  )) ?? { questionnaire: 0, round: undefined, answer: 0 }
