/** Fills the local database with the demonstration. Only ever the local one: the platform proxy reaches no other. */
import { getPlatformProxy } from 'wrangler'
import { seedDemo } from '../demo/seed.ts'
import { hasNetworks } from '../worker/storage/networks.ts'
import type { Bindings } from '../worker/bindings.ts'
import { settingsFrom } from '../worker/settings.ts'

/** Seeds an empty local database. Says whether it did. */
export const seedLocal = async (): Promise<boolean> => {
  const platform = await getPlatformProxy<Bindings & Record<string, unknown>>({ remoteBindings: false })
  try {
    const { DB } = platform.env
    if (await hasNetworks(DB)) return false
    await seedDemo(DB, settingsFrom(platform.env).linkSealKey)
    return true
  } finally {
    await platform.dispose()
  }
}

if (import.meta.main)
  console.log(
    (await seedLocal())
      ? 'The demonstration is in place.'
      : 'The database holds a network already: nothing was changed.',
  )
