import type { LedgerEntry } from '../../schemas/ledger.ts'
import type { Database } from '../storage/database.ts'
import { replayJointTexts } from './replay-joint-texts.ts'
import { replayNetwork } from './replay-network.ts'
import { replayReleasedTexts } from './replay-released-texts.ts'
import { replayRound } from './replay-round.ts'
import { replayWithdrawals } from './replay-withdrawals.ts'

type Kind = LedgerEntry['kind']
type Of<K extends Kind> = Extract<LedgerEntry, { kind: K }>

/** What a replay has done: how much of each kind it found still there, and deleted. */
export type Replayed = Record<Kind, number>

/**
 * Deletes from a restored database, at `now` (ISO, UTC), everything that the ledger says was deleted and that the backup
 * brought back. Replayed again, or where nothing was brought back, it changes nothing. Cut off, it can be begun anew.
 */
export const replay = async (db: Database, entries: readonly LedgerEntry[], now: string): Promise<Replayed> => {
  const of = <K extends Kind>(kind: K): Of<K>[] => entries.filter((entry): entry is Of<K> => entry.kind === kind)
  return {
    network: await each(of('network'), (entry) => replayNetwork(db, entry, now)),
    withdrawals: await replayWithdrawals(db, of('withdrawals')),
    'joint-text': await each(byJointAnswer(of('joint-text')), (texts) => replayJointTexts(db, texts, now)),
    'released-text': await each([...Map.groupBy(of('released-text'), ({ round }) => round)], ([round, texts]) =>
      replayReleasedTexts(db, round, texts, now),
    ),
    round: await each([...Map.groupBy(of('round'), ({ round }) => round)], ([round, parts]) =>
      replayRound(db, round, parts, now),
    ),
  }
}

const byJointAnswer = (entries: readonly Of<'joint-text'>[]): Of<'joint-text'>[][] => [
  ...Map.groupBy(entries, ({ round, municipality }) => JSON.stringify([round, municipality])).values(),
]

/** How many of them, one after the other, had something to do. */
const each = async <T>(items: readonly T[], act: (item: T) => Promise<boolean>): Promise<number> => {
  let done = 0
  for (const item of items) if (await act(item)) done += 1
  return done
}
