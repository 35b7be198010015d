import { hasLinks } from '../worker/storage/links.ts'
import { hasOtherNetworks } from '../worker/storage/networks.ts'
import { network } from './network.ts'
import { seedDemo } from './seed.ts'

/** Everything of a network, in an order that foreign keys allow. */
const tables = [
  'audit',
  'reminder',
  'contact',
  'release_basis',
  'release_text',
  'release',
  'link',
  'withdrawal',
  'response',
  'round',
  'questionnaire_draft',
  'questionnaire_version',
  'member',
  'network',
]

/**
 * Seeds a database that is empty. A seeding that was cut short, before it came to its links, is begun anew; where anyone
 * has made a network of their own, nothing is touched. Says whether it did.
 */
export const seedIfEmpty = async (db: D1Database, linkSealKey: string): Promise<boolean> => {
  if ((await hasLinks(db)) || (await hasOtherNetworks(db, network.slug))) return false
  await db.batch(tables.map((table) => db.prepare(`DELETE FROM ${table}`)))
  await seedDemo(db, linkSealKey)
  return true
}
