/** Fills the local database with the demonstration. Only ever the local one: the platform proxy reaches no other. */
import { getPlatformProxy } from 'wrangler'
import { seedDemo } from '../demo/seed.ts'
import type { Bindings } from '../worker/bindings.ts'
import { settingsFrom } from '../worker/settings.ts'
import { hasLinks } from '../worker/storage/links.ts'
import { prepareLocal } from './prepare-local.ts'

const tables = ['release', 'link', 'response', 'round', 'questionnaire_version', 'member', 'network']

/** Seeds a local database that has no links yet. A seeding that was cut short is begun anew. Says whether it did. */
export const seedLocal = async (): Promise<boolean> => {
  process.env['WRANGLER_LOG'] = 'error'
  const { env, dispose } = await getPlatformProxy<Bindings & Record<string, unknown>>({ remoteBindings: false })
  try {
    const { linkSealKey } = settingsFrom(env)
    if (linkSealKey === undefined) throw new Error('.dev.vars has no LINK_SEAL_KEY of 32 bytes in hexadecimal')
    if (await hasLinks(env.DB)) return false
    await env.DB.batch(tables.map((table) => env.DB.prepare(`DELETE FROM ${table}`)))
    await seedDemo(env.DB, linkSealKey)
    return true
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
