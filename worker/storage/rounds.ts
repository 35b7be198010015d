import * as z from 'zod'
import { questionnaireSchema } from '../../schemas/questionnaire.ts'
import type { Questionnaire } from '../../schemas/questionnaire.ts'
import { deletedParts, usualMonthsKept } from '../../schemas/retention.ts'
import { roundSchema, roundStatuses } from '../../schemas/round.ts'
import type { Round } from '../../schemas/round.ts'
import { allRows, firstRow, jsonColumn, optionalColumn } from './database.ts'
import type { Database } from './database.ts'

/** The columns of a round, as `readRound` takes them. Written out, so that a query reads no more than it needs. */
export const roundColumns = `round.id, round.network, round.gathering, round.questionnaire, round.questionnaire_version,
  round.status, round.opens_at, round.closes_at, round.threshold, round.scales, round.expected, round.previous, round.release_on_closing,
  round.months_kept, round.deleted`

/** The version of its questionnaire that a round asks, for a JOIN. */
export const itsVersion = `questionnaire_version AS version ON version.network = round.network
  AND version.id = round.questionnaire AND version.version = round.questionnaire_version`

/** What JSON holds is left for `readRound` to check. */
export const roundRow = z.object({
  id: z.string(),
  network: z.string(),
  gathering: z.int(),
  questionnaire: z.string(),
  questionnaire_version: z.int(),
  status: z.enum(roundStatuses),
  opens_at: optionalColumn(z.string()),
  closes_at: optionalColumn(z.string()),
  threshold: z.int(),
  scales: jsonColumn(z.unknown()),
  expected: jsonColumn(z.unknown()),
  previous: optionalColumn(z.string()),
  release_on_closing: z.int(),
  months_kept: z.int(),
  deleted: z.enum(deletedParts),
})

/** A round from its row. */
export const readRound = (row: z.infer<typeof roundRow>): Round =>
  roundSchema.parse({
    id: row.id,
    network: row.network,
    gathering: row.gathering,
    questionnaire: { id: row.questionnaire, version: row.questionnaire_version },
    status: row.status,
    opensAt: row.opens_at,
    closesAt: row.closes_at,
    threshold: row.threshold,
    scales: row.scales,
    expected: row.expected,
    previous: row.previous,
    ...(row.release_on_closing === 1 && { releaseOnClosing: true }),
    ...(row.months_kept !== usualMonthsKept && { monthsKept: row.months_kept }),
    ...(row.deleted !== 'nothing' && { deleted: row.deleted }),
  })

export interface RoundWithQuestionnaire {
  round: Round
  questionnaire: Questionnaire
}

const withQuestionnaire = `SELECT ${roundColumns}, version.definition AS questionnaire_definition
  FROM round JOIN ${itsVersion}`

export const withQuestionnaireRow = roundRow.extend({ questionnaire_definition: jsonColumn(questionnaireSchema) })

/** A round and what it asks, from their row. */
export const readWithQuestionnaire = (row: z.infer<typeof withQuestionnaireRow>): RoundWithQuestionnaire => ({
  round: readRound(row),
  questionnaire: row.questionnaire_definition,
})

/** One round of a network, with the questionnaire version that it asks. */
export const findRound = async (
  db: Database,
  network: string,
  id: string,
): Promise<RoundWithQuestionnaire | undefined> => {
  const row = await firstRow(
    db.prepare(`${withQuestionnaire} WHERE round.id = ?1 AND round.network = ?2`).bind(id, network),
    withQuestionnaireRow,
  )
  return row && readWithQuestionnaire(row)
}

/** The network that a round belongs to. */
export const networkOf = async (db: Database, id: string): Promise<string | undefined> =>
  (await firstRow(db.prepare('SELECT network FROM round WHERE id = ?1').bind(id), roundRow.pick({ network: true })))
    ?.network

/** Every round of a network in the order of its gatherings, with the questionnaire version that it asks. */
export const roundsOf = async (db: Database, network: string): Promise<RoundWithQuestionnaire[]> => {
  const rows = await allRows(
    db.prepare(`${withQuestionnaire} WHERE round.network = ?1 ORDER BY round.gathering, round.id`).bind(network),
    withQuestionnaireRow,
  )
  return rows.map(readWithQuestionnaire)
}

/** Keeps a new round. */
export const addRound = async (db: Database, round: Round): Promise<void> => {
  await db
    .prepare(
      `INSERT INTO round (id, network, gathering, questionnaire, questionnaire_version, status, opens_at, closes_at,
         threshold, scales, expected, previous, release_on_closing, months_kept, deleted)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)`,
    )
    .bind(
      round.id,
      round.network,
      round.gathering,
      round.questionnaire.id,
      round.questionnaire.version,
      round.status,
      round.opensAt ?? null,
      round.closesAt ?? null,
      round.threshold,
      JSON.stringify(round.scales),
      JSON.stringify(round.expected),
      round.previous ?? null,
      round.releaseOnClosing ? 1 : 0,
      round.monthsKept ?? usualMonthsKept,
      round.deleted ?? 'nothing',
    )
    .run()
}
