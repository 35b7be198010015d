import { env } from 'cloudflare:workers'
import { databasePatience } from '../../worker/settings.ts'
import { steadyDatabase } from '../../worker/storage/steady-database.ts'
import type { Patience, SteadyDatabase } from '../../worker/storage/steady-database.ts'
import { forgetfulDatabase } from './forgetful-database.ts'
import { limitedDatabase } from './limited-database.ts'

const never = new Promise<void>(() => undefined)

/** The Worker's own patience, in which waiting takes no time and a deadline never comes. */
export const quickPatience: Patience = {
  ...databasePatience,
  random: () => 0.5,
  alarm: (milliseconds) => ({
    rung: milliseconds === databasePatience.deadlineMs ? never : Promise.resolve(),
    cancel: () => undefined,
  }),
}

/** The database as a request of the Worker uses it, held to D1's limits; or, where all is done twice, without its first answers. */
export const steady = (db: D1Database, patience = quickPatience): SteadyDatabase =>
  steadyDatabase(env.TWICE === 'yes' ? forgetfulDatabase(db) : limitedDatabase(db), patience)
