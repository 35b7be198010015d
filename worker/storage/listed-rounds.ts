import * as z from 'zod'
import type { EditionName } from '../../schemas/editions.ts'
import { localizedSchema } from '../../schemas/language.ts'
import type { Language } from '../../schemas/language.ts'
import type { Round } from '../../schemas/round.ts'
import { allRows, jsonColumn, optionalColumn } from './database.ts'
import type { Database } from './database.ts'
import { itsVersion, readRound, roundColumns, roundRow } from './rounds.ts'

/** A round among the others: what it asks, by name, and its results. */
export interface ListedRound {
  round: Round
  title: Record<Language, string>
  /** The newest edition of its results, if there is one. */
  newest: Pick<EditionName, 'edition' | 'closedAt'> | undefined
}

const listedRow = roundRow.extend({
  title: jsonColumn(localizedSchema),
  edition: optionalColumn(z.int()),
  closed_at: optionalColumn(z.string()),
})

/** Every round of a network, the newest gathering first. */
export const listedRoundsOf = async (db: Database, network: string): Promise<ListedRound[]> => {
  const rows = await allRows(
    db
      .prepare(
        `SELECT ${roundColumns}, version.definition ->> '$.title' AS title,
           round.edition, release.closed_at
         FROM round JOIN ${itsVersion}
         LEFT JOIN release ON release.round = round.id AND release.edition = round.edition
         WHERE round.network = ?1 ORDER BY round.gathering DESC, round.id`,
      )
      .bind(network),
    listedRow,
  )
  return rows.map((row) => ({
    round: readRound(row),
    title: row.title,
    newest: row.edition === undefined ? undefined : { edition: row.edition, closedAt: row.closed_at },
  }))
}
