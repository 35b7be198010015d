import type { LedgerEntry } from '../../schemas/ledger.ts'
import { finishEnding } from '../networks/ending.ts'
import type { Database } from '../storage/database.ts'
import { endAgain, shutNetwork } from '../storage/endings.ts'

/** Deletes a network again, unless what has its name now was made after it was gone. Says whether it was there. */
export const replayNetwork = async (
  db: Database,
  { network, at }: Extract<LedgerEntry, { kind: 'network' }>,
  now: string,
): Promise<boolean> => {
  await endAgain(db, network, at)
  if (!(await shutNetwork(db, network, now))) return false
  await finishEnding(db, network, now)
  return true
}
