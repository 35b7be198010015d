import type { ClockBindings } from './bindings.ts'
import { logFailure } from './log.ts'
import { deleteEnded } from './networks/ending.ts'
import { writeWithdrawals } from './ledger/write-withdrawals.ts'
import { deleteWhatWasPromised } from './rounds/deletions.ts'
import { closeDueRounds, openDueRounds, releaseDueRounds } from './rounds/rounds-on-time.ts'

/** Something that time brings. Safe to run late, twice, and at the same time as itself. */
type Job = (env: ClockBindings, now: string) => Promise<void>

const jobs: readonly Job[] = [
  openDueRounds,
  closeDueRounds,
  releaseDueRounds,
  deleteWhatWasPromised,
  deleteEnded,
  writeWithdrawals,
]

/** Does what is due at an instant (ISO, UTC). What fails is left for the next time, and keeps nothing else from being done. */
export const tick = async (env: ClockBindings, now: string): Promise<void> => {
  for (const job of jobs) {
    const begunAt = Date.now()
    try {
      await job(env, now)
    } catch (error) {
      logFailure(`clock ${job.name}`, error, begunAt)
    }
  }
}
