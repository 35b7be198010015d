import * as z from 'zod'
import { localizedSchema } from '../../schemas/language.ts'
import type { Language } from '../../schemas/language.ts'
import type { Round } from '../../schemas/round.ts'
import { allRows, jsonColumn } from './database.ts'
import type { Database } from './database.ts'
import { itsVersion, readRound, roundColumns, roundRow } from './rounds.ts'

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
         FROM round JOIN ${itsVersion}
         WHERE round.network = ?1 ORDER BY round.gathering DESC, round.id`,
      )
      .bind(network),
    listedRow,
  )
  return rows.map((row) => ({ round: readRound(row), title: row.title, released: row.released === 1 }))
}
