import type { Context } from 'hono'
import type { AppEnv } from '../bindings.ts'
import { settingsFrom } from '../settings.ts'
import { ownsNetwork } from '../storage/people.ts'

/** Whether the person of this request may make a network: the installation's first owner, and whoever owns one already. */
export const mayMakeNetworks = async (c: Context<AppEnv>): Promise<boolean> =>
  c.var.email === settingsFrom(c.env).firstOwner || ownsNetwork(c.env.DB.withSession('first-primary'), c.var.email)
