/**
 * `npm run replay-ledger`: deletes again from a restored database what had been deleted, by the ledger. The local database and
 * bucket; with `-- --remote` the deployed ones; with `-- --folder <folder>` the ledger is files in a folder instead of a bucket.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { getPlatformProxy, unstable_readConfig } from 'wrangler'
import { ledgerEntrySchema } from '../schemas/ledger.ts'
import type { LedgerEntry } from '../schemas/ledger.ts'
import type { CloudflareBindings } from '../worker/bindings.ts'
import { boundBy } from '../worker/bound.ts'
import { replay } from '../worker/ledger/replay.ts'
import type { Replayed } from '../worker/ledger/replay.ts'

interface Options {
  /** Of the database, and of the bucket. */
  where: 'local' | 'remote'
  /** Where the entries are, if not in the bucket. */
  folder?: string | undefined
  config?: string
  /** Where the local database and bucket are kept. */
  persistTo?: string
}

/** Replays a ledger over a database, and says what came of it. Safe to repeat. */
export const replayLedger = async ({
  where,
  folder,
  config = 'wrangler.toml',
  persistTo = '.wrangler/state/v3',
}: Options): Promise<Replayed> => {
  process.env['WRANGLER_LOG'] = 'error'
  const configPath = where === 'remote' ? remoteConfig(config) : config
  const { env, dispose } = await getPlatformProxy<CloudflareBindings & Record<string, unknown>>({
    configPath,
    remoteBindings: where === 'remote',
    persist: { path: persistTo },
  })
  try {
    const entries = folder === undefined ? await entriesInBucket(env.LEDGER) : entriesInFolder(folder)
    return await replay(boundBy(env).DB, entries, new Date().toISOString())
  } finally {
    await dispose()
    if (configPath !== config) rmSync(configPath)
  }
}

/** The configuration with its database and bucket where they are deployed. */
const remoteConfig = (config: string): string => {
  const { name, compatibility_date, d1_databases, r2_buckets } = unstable_readConfig({ config })
  const path = '.wrangler/replay-ledger.json'
  const bindings = { d1_databases: remote(d1_databases), r2_buckets: remote(r2_buckets) }
  mkdirSync('.wrangler', { recursive: true })
  writeFileSync(path, JSON.stringify({ name, compatibility_date, ...bindings }))
  return path
}

const remote = <T>(bindings: readonly T[]) => bindings.map((binding) => ({ ...binding, remote: true }))

const entriesInBucket = async (bucket: R2Bucket | undefined): Promise<LedgerEntry[]> => {
  if (!bucket) throw new Error('wrangler.toml binds no bucket as LEDGER: name a folder with --folder, or bind one')
  const entries: LedgerEntry[] = []
  let page: R2Objects | undefined
  do {
    page = await bucket.list(page?.truncated ? { cursor: page.cursor } : {})
    for (const { key } of page.objects) entries.push(ledgerEntrySchema.parse(await (await bucket.get(key))?.json()))
  } while (page.truncated)
  return entries
}

const entriesInFolder = (folder: string): LedgerEntry[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => ledgerEntrySchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))))

if (import.meta.main) {
  const { values } = parseArgs({ options: { remote: { type: 'boolean', default: false }, folder: { type: 'string' } } })
  const { network, withdrawals, round, ...texts } = await replayLedger({
    where: values.remote ? 'remote' : 'local',
    folder: values.folder,
  })
  console.log(
    [
      'Deleted again, as the ledger says:',
      `  networks            ${network}`,
      `  rounds, in part     ${round}`,
      `  withdrawn answers   ${withdrawals}`,
      `  redacted texts      ${texts['joint-text'] + texts['released-text']}`,
      'What was not there any more is not counted. Replay it as often as you like.',
    ].join('\n'),
  )
}
