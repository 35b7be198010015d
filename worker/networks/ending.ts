import type { ClockBindings } from '../bindings.ts'
import type { Database } from '../storage/database.ts'
import { networksDue, removeAnswers, removeNetwork, shutNetwork } from '../storage/endings.ts'
import { writeEntry } from '../ledger/write-entry.ts'
import { newToken } from '../tokens.ts'

/**
 * Deletes every network whose waiting time is over at `now` (ISO, UTC). Cut off anywhere, it goes on the next time; done
 * twice at once, it is done once.
 */
export const deleteEnded = async (env: Pick<ClockBindings, 'DB' | 'LEDGER'>, now: string): Promise<void> => {
  const due = await networksDue(env.DB, now)
  const outcomes = await Promise.allSettled(due.map((network) => deleteNetwork(env, network, now)))
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason
}

const deleteNetwork = async (
  env: Pick<ClockBindings, 'DB' | 'LEDGER'>,
  network: string,
  now: string,
): Promise<void> => {
  // Once it is shut, nobody can keep it any more.
  if (await shutNetwork(env.DB, network, now)) await writeEntry(env, { kind: 'network', network, at: now })
  await finishEnding(env.DB, network, now)
}

/** Deletes what is left of a network that is shut. */
export const finishEnding = async (db: Database, network: string, now: string): Promise<void> => {
  while (await removeAnswers(db, network, now));
  await removeNetwork(db, network, now, newToken())
}
