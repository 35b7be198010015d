import type { Round } from '../../schemas/round.ts'
import type { Bindings } from '../bindings.ts'
import { logFailure } from '../log.ts'
import { draining } from '../settings.ts'

/**
 * Whether what was held of the answers to a round has been taken in at an instant (ISO, UTC), so that the round can be
 * counted. Without a queue nothing is ever held. With one, a request that came in before closing has two minutes to reach
 * it; then the queue must be empty, or, where it does not say, twenty minutes be gone; and after a day nothing is waited for.
 */
export const isDrained = async (
  { HELD_ANSWERS: queue }: Pick<Bindings, 'HELD_ANSWERS'>,
  { closesAt }: Pick<Round, 'closesAt'>,
  now: string,
): Promise<boolean> => {
  if (!queue || closesAt === undefined) return true
  const seconds = (Date.parse(now) - Date.parse(closesAt)) / 1000
  if (seconds < draining.atLeastSeconds) return false
  if (seconds >= draining.atMostSeconds) return true
  const backlog = await backlogOf(queue)
  return backlog === undefined ? seconds >= draining.unknownSeconds : backlog === 0
}

const backlogOf = async (queue: Queue): Promise<number | undefined> => {
  try {
    return (await queue.metrics()).backlogCount
  } catch (error) {
    logFailure('asking how much is held', error)
    return undefined
  }
}
