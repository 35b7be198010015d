import type { Round } from '../../schemas/round.ts'
import type { ClockBindings } from '../bindings.ts'
import { logFailure } from '../log.ts'
import { draining } from '../settings.ts'
import { closingWrittenAt } from '../storage/due-rounds.ts'
import { within } from '../within.ts'

/**
 * Whether what was held of the answers to a round has been taken in at an instant (ISO, UTC), so that the round can be
 * counted. Without a queue nothing is ever held. With one, two minutes must be gone since the closing was written down: the
 * database was there then, and what is held is tried again each minute. Then the queue must be empty or, where it does not
 * say, twenty minutes be gone; and after a day nothing is waited for.
 */
export const isDrained = async (
  { DB, HELD_ANSWERS: queue }: Pick<ClockBindings, 'DB' | 'HELD_ANSWERS'>,
  { id, network, status, closesAt }: Pick<Round, 'id' | 'network' | 'status' | 'closesAt'>,
  now: string,
): Promise<boolean> => {
  if (!queue) return true
  if (status !== 'closed') return false
  const since = (await closingWrittenAt(DB, network, id)) ?? closesAt
  const seconds = since === undefined ? draining.atMostSeconds : (Date.parse(now) - Date.parse(since)) / 1000
  if (seconds < draining.atLeastSeconds) return false
  if (seconds >= draining.atMostSeconds) return true
  const backlog = await backlogOf(queue)
  return backlog === undefined ? seconds >= draining.unknownSeconds : backlog === 0
}

const backlogOf = async (queue: Queue): Promise<number | undefined> => {
  const begunAt = Date.now()
  try {
    return (await within(draining.askedSeconds, queue.metrics()))?.backlogCount
  } catch (error) {
    logFailure('asking how much is held', error, begunAt)
    return undefined
  }
}
