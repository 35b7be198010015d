import { applyD1Migrations } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { seedDemo } from '../../demo/seed.ts'
import { hashOf } from '../../worker/tokens.ts'
import { jointAnswer, ownAnswer, responseId } from '../support/answers.ts'
import { everythingKept } from '../support/everything-kept.ts'
import { facilitator, send, visit } from '../support/requests.ts'

type Rows = Record<string, unknown>[]

const { TEST_MIGRATIONS: migrations } = env

/** Every schema that has landed, by its last migration. */
const schemas = migrations.map(({ name }, place): [string, number] => [name, place + 1])

/** Those in which a network could hold everything that results and forms show. */
const withReleases = schemas.slice(schemas.findIndex(([name]) => name.includes('create_releases')))

/** What the demonstration and a few answers are in today's schema, and what every address says of it. */
let today: { kept: Map<string, Rows>; seen: Map<string, string> }

beforeAll(async () => {
  await seedDemo(env.DB, env.LINK_SEAL_KEY)
  await send('/s/demo-hamar', { ...ownAnswer(responseId('who-may')), 'q.more': 'Blåbærsyltetøy «ærlig» 🫐' })
  await send('/s/demo-froya-team', { ...jointAnswer(0), 'q.challenge': 'Et svar' })
  today = { kept: await everythingKept(), seen: await seenNow() }
})

/** Where forms and results stand. */
const formsAndResults = [
  '/s/demo-grong',
  '/s/demo-froya-team',
  '/networks/saman',
  '/networks/saman/municipalities/hamar',
  '/networks/saman/fundamentals/need',
  '/networks/saman/rounds/saman-2/present',
  ...['results.csv', 'results.xlsx', 'results.json', 'answers.csv', 'codebook.csv'].map(
    (file) => `/networks/saman/${file}`,
  ),
]

/** Every form and result, without the random id that a form has anew each time. */
const seenNow = async (): Promise<Map<string, string>> => {
  const seen = new Map<string, string>()
  for (const path of formsAndResults) {
    const answer = await visit(path, { as: facilitator })
    seen.set(path, `${answer.status} ${(await answer.text()).replace(/name="response" value="[^"]+"/, '')}`)
  }
  return seen
}

/** A database as it was when this many migrations had landed. */
const databaseAt = async (count: number): Promise<void> => {
  const tables = [...(await everythingKept()).keys(), 'd1_migrations']
  const dropping = tables.map((table) => env.DB.prepare(`DROP TABLE "${table}"`))
  await env.DB.batch([env.DB.prepare('PRAGMA defer_foreign_keys = ON'), ...dropping])
  await applyD1Migrations(env.DB, migrations.slice(0, count))
}

const columnsOf = async (table: string): Promise<string[]> =>
  (await env.DB.prepare('SELECT name FROM pragma_table_info(?1)').bind(table).all<{ name: string }>()).results.map(
    ({ name }) => name,
  )

/** Puts in it what it has tables and columns for. Says what it holds then. */
const fill = async (): Promise<Map<string, { columns: string[]; rows: Rows }>> => {
  const filled = new Map<string, { columns: string[]; rows: Rows }>()
  const statements: D1PreparedStatement[] = [env.DB.prepare('PRAGMA defer_foreign_keys = ON')]
  for (const table of (await everythingKept()).keys()) {
    const columns = await columnsOf(table)
    const rows = (today.kept.get(table) ?? []).map((row) => only(row, columns))
    filled.set(table, { columns, rows })
    const places = columns.map((_, at) => `?${at + 1}`).join()
    for (const row of rows)
      statements.push(
        env.DB.prepare(`INSERT INTO "${table}" (${columns.join()}) VALUES (${places})`).bind(
          ...columns.map((column) => row[column]),
        ),
      )
  }
  await env.DB.batch(statements)
  return filled
}

const only = (row: Record<string, unknown>, columns: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(columns.map((column) => [column, row[column]]))

/** The same whatever order the rows are in. */
const hashOfRows = (rows: Rows): Promise<string> =>
  hashOf(JSON.stringify(rows.map((row) => JSON.stringify(row)).toSorted()))

/** Fills a database of one time, and brings it to today's schema. Says what it held. */
const migratedFrom = async (count: number): Promise<Awaited<ReturnType<typeof fill>>> => {
  await databaseAt(count)
  const before = await fill()
  await applyD1Migrations(env.DB, migrations)
  return before
}

describe('a database that has been migrated', () => {
  it.each(schemas)('has everything that it had as of %s', async (_, count) => {
    const before = await migratedFrom(count)
    const after = await everythingKept()
    expect(before.get('network')?.rows).toHaveLength(1)
    for (const [table, { columns, rows }] of before) {
      const kept = (after.get(table) ?? []).map((row) => only(row, columns))
      expect([table, kept.length, await hashOfRows(kept)]).toEqual([table, rows.length, await hashOfRows(rows)])
    }
  })

  it.each(withReleases)('shows forms and results as of %s byte for byte as if made today', async (_, count) => {
    await migratedFrom(count)
    const seen = await seenNow()
    expect(today.seen.size).toBe(formsAndResults.length)
    for (const [path, page] of today.seen) {
      expect(page.startsWith('200 '), path).toBe(true)
      expect(page === seen.get(path), path).toBe(true)
    }
  })
})
