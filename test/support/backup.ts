import { env } from 'cloudflare:workers'
import { ledgerEntrySchema } from '../../schemas/ledger.ts'
import type { LedgerEntry } from '../../schemas/ledger.ts'
import { replay } from '../../worker/ledger/replay.ts'
import type { Replayed } from '../../worker/ledger/replay.ts'

/** The local database as `wrangler d1 export` writes it: statements that make all of it again. */
export const backUp = async (): Promise<string[]> => {
  const rows = await env.DB.prepare('PRAGMA miniflare_d1_export(?,?,?);').bind(0, 0).raw<string[]>()
  return rows.flat().filter((statement) => !statement.includes('d1_migrations') && !statement.includes('_cf_'))
}

/** Puts a backup in the place of all that is there. */
export const restore = async (backup: readonly string[]): Promise<void> => {
  const { results } = await env.DB.prepare(
    `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '\\_cf%' ESCAPE '\\' AND name <> 'd1_migrations'`,
  ).all<{ name: string }>()
  const drops = results.map(({ name }) => `DROP TABLE "${name}"`)
  await env.DB.batch(['PRAGMA defer_foreign_keys = TRUE', ...drops, ...backup].map((sql) => env.DB.prepare(sql)))
}

/** Every entry in the ledger of these tests, by its name. */
export const ledgerOf = async (): Promise<Map<string, unknown>> => {
  const { objects } = await env.LEDGER.list()
  const entries = objects.map(async ({ key }) => [key, await (await env.LEDGER.get(key))?.json()] as const)
  return new Map(await Promise.all(entries))
}

/** The entries of that ledger, as a replay reads them. */
export const entriesIn = async (): Promise<LedgerEntry[]> =>
  [...(await ledgerOf()).values()].map((entry) => ledgerEntrySchema.parse(entry))

/** Replays all of it. */
export const replayAll = async (now: string): Promise<Replayed> => replay(env.DB, await entriesIn(), now)

/** What a replay says that found nothing. */
export const nothing: Replayed = { network: 0, withdrawals: 0, 'joint-text': 0, 'released-text': 0, round: 0 }

const empty = await backUp()

/** Empties the database and the ledger. */
export const anew = async (): Promise<void> => {
  const { objects } = await env.LEDGER.list()
  await env.LEDGER.delete(objects.map(({ key }) => key))
  await restore(empty)
}
