import { theClock } from '../../schemas/audit.ts'
import type { Network } from '../../schemas/network.ts'
import type { ClockBindings } from '../bindings.ts'
import { entryBy } from '../networks/audit-entry.ts'
import { dueToClose, dueToOpen, dueToRelease } from '../storage/due-rounds.ts'
import { closeDueRound, openDueRound } from '../storage/round-life.ts'
import type { RoundWithQuestionnaire } from '../storage/rounds.ts'
import { settingsFrom } from '../settings.ts'
import { releaseUnasked } from './closing.ts'
import { isDrained } from './drained.ts'
import { eachAlone } from './each-alone.ts'
import { linksNow } from './links-for-round.ts'

/** Opens the planned rounds whose time has come. */
export const openDueRounds = async (env: ClockBindings, now: string): Promise<void> => {
  await eachAlone(await dueToOpen(env.DB, now), (due) => writeOpening(env, due, now))
}

/** Closes the open rounds whose deadline has passed. */
export const closeDueRounds = async (env: ClockBindings, now: string): Promise<void> => {
  await eachAlone(await dueToClose(env.DB, now), (round) =>
    closeDueRound(env.DB, round, entryBy({ who: theClock, at: now }, 'round-closed', { round: round.id })),
  )
}

/** Makes the results of the closed rounds that want them made at once, and of which nothing is held any more. */
export const releaseDueRounds = async (env: ClockBindings, now: string): Promise<void> => {
  await eachAlone(await dueToRelease(env.DB), async (round) => {
    if (await isDrained(env, { ...round, status: 'closed' }, now))
      await releaseUnasked(env.DB, round, { who: theClock, at: now })
  })
}

/** Writes down that a round has opened at its time, and gives a link to those who have come since it was planned. */
export const writeOpening = async (
  env: ClockBindings,
  due: RoundWithQuestionnaire & { network: Network },
  now: string,
): Promise<void> => {
  const links = await linksNow(env, due)
  const entry = entryBy({ who: theClock, at: now }, 'round-opened', { round: due.round.id })
  await openDueRound(env.DB, due.round, { links, monthsKept: settingsFrom(env).monthsKept }, entry)
}
