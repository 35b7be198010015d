import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { getPlatformProxy } from 'wrangler'
import { ledgerName } from '../../schemas/ledger.ts'
import type { LedgerEntry } from '../../schemas/ledger.ts'
import presentation from '../../schemas/questionnaires/presentation.json' with { type: 'json' }
import { replayLedger } from '../../scripts/replay-ledger.ts'
import { wrangler } from '../../scripts/wrangler.ts'

const closesAt = '2026-03-01T12:00:00.000Z'
const nothing = { network: 0, withdrawals: 0, 'joint-text': 0, 'released-text': 0, round: 0 }

/** A restored database with two rounds whose answers were deleted, and the folder that it is in. */
let folder: string
let config: string
let persistTo: string

const round = (id: string) =>
  `INSERT INTO round (id, network, gathering, questionnaire, questionnaire_version, status, closes_at, threshold, scales, expected)
     VALUES ('${id}', 'n', 1, 'q', 1, 'closed', '${closesAt}', 5, '[]', '{}');
   INSERT INTO response (round, municipality, voice, id, questionnaire_version, revision, answers)
   VALUES ('${id}', 'm', 'individual', 'x', 1, 1, '{"need":3}'), ('${id}', 'm', 'team', 'team', 1, 1, '{"need":3}');`

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fundament-ledger-'))
  config = join(folder, 'wrangler.toml')
  persistTo = join(folder, '.wrangler/state/v3')
  writeFileSync(
    config,
    `name = "fundament"
compatibility_date = "2026-10-01"
[[d1_databases]]
binding = "DB"
database_name = "fundament"
database_id = "of-this-test"
migrations_dir = "${resolve('worker/migrations')}"
[[r2_buckets]]
binding = "LEDGER"
bucket_name = "fundament-ledger"
`,
  )
  const rows = join(folder, 'rows.sql')
  const definition = JSON.stringify(presentation).replaceAll("'", "''")
  writeFileSync(
    rows,
    `INSERT INTO network (slug, definition) VALUES ('n', '{}');
     INSERT INTO questionnaire_version (network, id, version, definition) VALUES ('n', 'q', 1, '${definition}');
     ${round('one')}${round('two')}${round('three')}`,
  )
  wrangler('d1', 'migrations', 'apply', 'DB', '--local', '--config', config)
  wrangler('d1', 'execute', 'DB', '--local', '--config', config, '--file', rows, '--yes')
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const deleted = (round: string): LedgerEntry => ({ kind: 'round', round, part: 'answers', closesAt })

const locally = () =>
  getPlatformProxy<{ DB: D1Database; LEDGER: R2Bucket }>({ configPath: config, persist: { path: persistTo } })

/** The rounds that have own answers. */
const answered = async (): Promise<unknown[]> => {
  const { env, dispose } = await locally()
  const { results } = await env.DB.prepare(`SELECT round FROM response WHERE voice = 'individual' ORDER BY round`).all()
  await dispose()
  return results.map(({ round }) => round)
}

it('the script replays a ledger of files, and one in the bucket, over the database', async () => {
  const ledger = join(folder, 'ledger')
  const file = join(ledger, ledgerName(deleted('one')))
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(deleted('one')))
  expect(await replayLedger({ where: 'local', folder: ledger, config, persistTo })).toEqual({ ...nothing, round: 1 })
  expect(await answered()).toEqual(['three', 'two'])
  const { env, dispose } = await locally()
  await env.LEDGER.put(ledgerName(deleted('two')), JSON.stringify(deleted('two')))
  await dispose()
  expect(await replayLedger({ where: 'local', config, persistTo })).toEqual({ ...nothing, round: 1 })
  expect(await answered()).toEqual(['three'])
  expect(await replayLedger({ where: 'local', config, persistTo })).toEqual(nothing)
})
