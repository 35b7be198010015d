import { deletedParts } from '../../schemas/retention.ts'
import type { LedgerEntry } from '../../schemas/ledger.ts'
import { deleteNow } from '../rounds/deletions.ts'
import type { Database } from '../storage/database.ts'
import { closeAgain, findDeletable } from '../storage/deletions.ts'

type RoundEntry = Extract<LedgerEntry, { kind: 'round' }>

/**
 * Deletes again what had been deleted of a round. Texts and answers were gone for good, so they go wherever the backup left
 * the round; links only where it is as closed as it was, for one that is open needs them. Says whether anything was there.
 */
export const replayRound = async (
  db: Database,
  round: string,
  entries: readonly RoundEntry[],
  now: string,
): Promise<boolean> => {
  const last = entries.reduce((one, other) => (depth(other) > depth(one) ? other : one))
  if (last.part !== 'links') await closeAgain(db, round, last.closesAt)
  const found = await findDeletable(db, round)
  const closings = last.part === 'links' ? entries.map(({ closesAt }) => closesAt) : [last.closesAt]
  if (!found || !closings.includes(found.closesAt) || depth({ part: found.deleted }) >= depth(last)) return false
  for (const part of parts.slice(depth({ part: found.deleted }), depth(last)))
    await deleteNow(db, { round, network: found.network, closesAt: found.closesAt, part, isGone: true }, now)
  return true
}

const depth = ({ part }: { part: (typeof deletedParts)[number] }): number => deletedParts.indexOf(part)

const parts = ['links', 'texts', 'answers'] as const
