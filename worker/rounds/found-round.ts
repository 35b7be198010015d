import type { Context } from 'hono'
import { phaseOf } from '../../schemas/round.ts'
import type { AppEnv } from '../bindings.ts'
import { findRound } from '../storage/rounds.ts'
import type { RoundWithQuestionnaire } from '../storage/rounds.ts'
import { asPromised } from './as-promised.ts'
import { writeOpening } from './rounds-on-time.ts'

/** The round that an address names, in the network of the request. */
export const roundOf = async (c: Context<AppEnv>): Promise<RoundWithQuestionnaire | undefined> => {
  const db = c.env.DB.withSession('first-primary')
  const found = await findRound(db, c.var.membership.network.slug, c.req.param('round') ?? '')
  return found && { ...found, round: asPromised(c.env, found.round) }
}

/**
 * The same, to be changed: one whose time has come has opened, though the clock has not been by to write it down. Only what
 * is sent writes it: reading a page changes nothing.
 */
export const roundToChange = async (c: Context<AppEnv>): Promise<RoundWithQuestionnaire | undefined> => {
  const found = await roundOf(c)
  const now = new Date().toISOString()
  if (c.req.method !== 'POST' || found?.round.status !== 'planned' || phaseOf(found.round, now) === 'planned')
    return found
  await writeOpening(c.env, { ...found, network: c.var.membership.network }, now)
  return roundOf(c)
}
