/** Fills the local database with the demonstration. Only ever the local one: the platform proxy reaches no other. */
import { getPlatformProxy } from 'wrangler'
import { seedIfEmpty } from '../demo/seed-if-empty.ts'
import type { CloudflareBindings } from '../worker/bindings.ts'
import { settingsFrom } from '../worker/settings.ts'
import { prepareLocal } from './prepare-local.ts'

/** Seeds the local database if it is empty. Says whether it did. */
export const seedLocal = async (): Promise<boolean> => {
  process.env['WRANGLER_LOG'] = 'error'
  const { env, dispose } = await getPlatformProxy<CloudflareBindings & Record<string, unknown>>({
    remoteBindings: false,
  })
  try {
    const { linkSealKey } = settingsFrom(env)
    if (linkSealKey === undefined) throw new Error('.dev.vars has no LINK_SEAL_KEY of 32 bytes in hexadecimal')
    return await seedIfEmpty(env.DB, linkSealKey)
  } finally {
    await dispose()
  }
}

if (import.meta.main) {
  prepareLocal()
  console.log(
    (await seedLocal()) ? 'The demonstration is in place.' : 'The database is in use already: nothing was changed.',
  )
}
