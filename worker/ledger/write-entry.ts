import { ledgerName } from '../../schemas/ledger.ts'
import type { LedgerEntry } from '../../schemas/ledger.ts'
import type { Bindings } from '../bindings.ts'

/**
 * Writes an entry in the ledger of deletions, where this installation has one: before what it tells of is done, so that
 * nothing is deleted that a backup could bring back unseen. Two come later: withdrawals each night, and a network once its
 * people's access and its links are gone. Says no where that name is taken: by the same entry.
 */
export const writeEntry = async ({ LEDGER }: Pick<Bindings, 'LEDGER'>, entry: LedgerEntry): Promise<boolean> => {
  if (!LEDGER) return true
  const written = await LEDGER.put(ledgerName(entry), JSON.stringify(entry), {
    onlyIf: { etagDoesNotMatch: '*' },
    httpMetadata: { contentType: 'application/json' },
  })
  return written !== null
}
