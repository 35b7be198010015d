import type { Bindings, CloudflareBindings } from './bindings.ts'
import { databasePatience } from './settings.ts'
import { steadyDatabase } from './storage/steady-database.ts'
import type { Patience } from './storage/steady-database.ts'

const bound = new WeakMap<CloudflareBindings, Bindings>()

/** What Cloudflare binds, as the Worker uses it: the database is the steady one, and there is no way to the other. */
export const boundBy = (env: CloudflareBindings): Bindings => {
  const bindings = bound.get(env) ?? { ...env, DB: steadyDatabase(env.DB, patience) }
  bound.set(env, bindings)
  return bindings
}

const patience: Patience = {
  ...databasePatience,
  random: Math.random,
  alarm: (milliseconds) => {
    const { promise, resolve } = Promise.withResolvers<void>()
    const timer = setTimeout(resolve, milliseconds)
    return { rung: promise, cancel: () => clearTimeout(timer) }
  },
}
