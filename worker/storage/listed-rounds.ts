import * as z from 'zod'
import { localizedSchema } from '../../schemas/language.ts'
import type { Language } from '../../schemas/language.ts'
import { questionnaireSchema } from '../../schemas/questionnaire.ts'
import type { Questionnaire } from '../../schemas/questionnaire.ts'
import type { Round } from '../../schemas/round.ts'
import { allRows, jsonColumn } from './database.ts'
import type { Database } from './database.ts'
import { readRound, roundColumns, roundRow } from './rounds.ts'

/** A round among the others: what it asks, by name, and whether its results are made. */
export interface ListedRound {
  round: Round
  title: Record<Language, string>
  released: boolean
}

const listedRow = roundRow.extend({ title: jsonColumn(localizedSchema), released: z.int() })

/** Every round of a network, the newest gathering first. */
export const listedRoundsOf = async (db: Database, network: string): Promise<ListedRound[]> => {
  const rows = await allRows(
    db
      .prepare(
        `SELECT ${roundColumns}, version.definition ->> '$.title' AS title,
           EXISTS (SELECT 1 FROM release WHERE release.round = round.id) AS released
         FROM round JOIN questionnaire_version AS version ON version.network = round.network
           AND version.id = round.questionnaire AND version.version = round.questionnaire_version
         WHERE round.network = ?1 ORDER BY round.gathering DESC, round.id`,
      )
      .bind(network),
    listedRow,
  )
  return rows.map((row) => ({ round: readRound(row), title: row.title, released: row.released === 1 }))
}

/** The newest version of each of a network's questionnaires. */
export const newestQuestionnaires = async (db: Database, network: string): Promise<Questionnaire[]> => {
  const rows = await allRows(
    db
      .prepare(
        `SELECT asked.definition FROM questionnaire_version AS asked WHERE asked.network = ?1 AND asked.version =
           (SELECT MAX(newer.version) FROM questionnaire_version AS newer WHERE newer.network = ?1 AND newer.id = asked.id)
         ORDER BY asked.id`,
      )
      .bind(network),
    z.object({ definition: jsonColumn(questionnaireSchema) }),
  )
  return rows.map(({ definition }) => definition)
}
