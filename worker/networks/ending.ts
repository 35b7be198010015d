import type { ClockBindings } from '../bindings.ts'
import type { Database } from '../storage/database.ts'
import { networksDue, removeAnswers, removeNetwork, shutNetwork } from '../storage/endings.ts'
import { newToken } from '../tokens.ts'

/**
 * Deletes every network whose waiting time is over at `now` (ISO, UTC). Cut off anywhere, it goes on the next time; done
 * twice at once, it is done once.
 */
export const deleteEnded = async ({ DB }: Pick<ClockBindings, 'DB'>, now: string): Promise<void> => {
  const due = await networksDue(DB, now)
  const outcomes = await Promise.allSettled(due.map((network) => deleteNetwork(DB, network, now)))
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason
}

const deleteNetwork = async (db: Database, network: string, now: string): Promise<void> => {
  await shutNetwork(db, network, now)
  while (await removeAnswers(db, network, now));
  await removeNetwork(db, network, now, newToken())
}
