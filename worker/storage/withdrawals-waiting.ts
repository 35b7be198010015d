import * as z from 'zod'
import { allRows } from './database.ts'
import type { Database, Statement } from './database.ts'
import type { ResponseKey } from './kept.ts'

const waitingRow = z.object({ round: z.string(), municipality: z.string(), id: z.string(), revision: z.int() })

/** A withdrawn answer that the ledger does not know of yet: its key, and the revision from which it is empty. */
type Waiting = z.infer<typeof waitingRow>

/** Remembers that an answer is empty, until the ledger knows of it: in the batch that emptied it. */
export const rememberWithdrawal = (db: Database, { round, municipality, id }: ResponseKey): Statement =>
  db
    .prepare(
      `INSERT INTO withdrawal (round, municipality, id, revision) SELECT round, municipality, id, revision FROM response
       WHERE round = ?1 AND municipality = ?2 AND voice = 'individual' AND id = ?3 AND answers = '{}'
       ON CONFLICT DO UPDATE SET revision = excluded.revision`,
    )
    .bind(round, municipality, id)

/** Every withdrawal that the ledger does not know of yet. One that was answered again has a lower revision than its answer. */
export const withdrawalsWaiting = (db: Database): Promise<Waiting[]> =>
  allRows(db.prepare('SELECT round, municipality, id, revision FROM withdrawal'), waitingRow)

/** Forgets withdrawals that the ledger knows of. One that was taken back again meanwhile stays. */
export const forgetWithdrawals = async (db: Database, known: readonly Waiting[]): Promise<void> => {
  await db
    .prepare(
      `DELETE FROM withdrawal WHERE (round, municipality, id, revision) IN (
         SELECT value ->> 'round', value ->> 'municipality', value ->> 'id', value ->> 'revision' FROM json_each(?1))`,
    )
    .bind(JSON.stringify(known))
    .run()
}
