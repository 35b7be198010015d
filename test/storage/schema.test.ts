import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { network } from '../../demo/network.ts'
import { seedDemo } from '../../demo/seed.ts'

beforeAll(() => seedDemo(env.DB, env.LINK_SEAL_KEY))

/** Every table of ours, with the statement that made it. */
const tables = async (): Promise<{ name: string; sql: string }[]> =>
  (
    await env.DB.prepare(
      `SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '\\_cf%' ESCAPE '\\'
         AND name <> 'd1_migrations' ORDER BY name`,
    ).all<{ name: string; sql: string }>()
  ).results

const columnsOf = async (table: string): Promise<string[]> =>
  (
    await env.DB.prepare('SELECT name FROM pragma_table_info(?1) ORDER BY cid').bind(table).all<{ name: string }>()
  ).results.map(({ name }) => name)

/** Every value in the database, table by table, as text. */
const everythingKept = async (): Promise<Map<string, string>> => {
  const kept = new Map<string, string>()
  for (const { name } of await tables())
    kept.set(name, JSON.stringify((await env.DB.prepare(`SELECT * FROM "${name}"`).all()).results))
  return kept
}

describe('what is kept of an answer', () => {
  it('is in one table, and says neither when, from where, by whom nor through which link', async () => {
    expect(await columnsOf('response')).toEqual([
      'round',
      'municipality',
      'voice',
      'id',
      'questionnaire_version',
      'revision',
      'answers',
      'same_from',
    ])
  })

  it('is in no other table: these are all there are', async () => {
    const names = (await tables()).map(({ name }) => name)
    expect(names).toEqual([
      'audit',
      'contact',
      'ended_network',
      'link',
      'member',
      'network',
      'questionnaire_draft',
      'questionnaire_version',
      'release',
      'release_basis',
      'release_text',
      'reminder',
      'response',
      'round',
      'withdrawal',
    ])
    const others = await Promise.all(names.filter((name) => name !== 'response').map(columnsOf))
    expect(others.flat()).not.toContain('answers')
  })

  it('is in a release without a time of anyone’s or a person: it has the time at which the round closed', async () => {
    expect(await columnsOf('release')).toEqual(['round', 'edition', 'hash', 'fundamentals', 'results', 'closed_at'])
  })

  it('is known by what a release rests on by digests alone, in an order that says nothing', async () => {
    expect(await columnsOf('release_basis')).toEqual(['round', 'edition', 'basis', 'counted'])
    const ids = await env.DB.prepare(`SELECT id FROM response WHERE round = 'saman-1' AND voice = 'individual'`).all()
    const kept = (await everythingKept()).get('release_basis') ?? ''
    for (const { id } of ids.results) expect(kept).not.toContain(id)
    const counted = await env.DB.prepare(`SELECT counted FROM release_basis WHERE round = 'saman-1'`).first('counted')
    const digests = JSON.parse(String(counted)) as string[]
    expect(digests).toHaveLength(ids.results.length)
    expect(digests).toEqual(digests.toSorted())
  })

  it('lies in the order of its random key', async () => {
    const { sql = '' } = (await tables()).find(({ name }) => name === 'response') ?? {}
    expect(sql).toContain('PRIMARY KEY (round, municipality, voice, id)')
    expect(sql).toMatch(/WITHOUT ROWID\s*$/)
    await expect(env.DB.prepare('SELECT rowid FROM response LIMIT 1').all()).rejects.toThrow('no such column: rowid')
  })
})

describe('the database', () => {
  it('deletes nothing by itself and numbers nothing in the order it came', async () => {
    const { results } = await env.DB.prepare('SELECT sql FROM sqlite_master WHERE sql IS NOT NULL').all<{
      sql: string
    }>()
    const ours = await tables()
    expect(results.length).toBeGreaterThanOrEqual(ours.length)
    for (const { name, sql } of ours) expect(sql, name).not.toMatch(/CASCADE|SET NULL|SET DEFAULT|AUTOINCREMENT/i)
    const triggers = await env.DB.prepare(`SELECT name FROM sqlite_master WHERE type = 'trigger'`).all()
    expect(triggers.results).toEqual([])
  })

  it('does not let go of a round that has answers', async () => {
    const held = await countIn('saman-1')
    expect(held).toBeGreaterThan(0)
    await env.DB.batch(
      ['release_basis', 'release', 'link'].map((table) =>
        env.DB.prepare(`DELETE FROM "${table}" WHERE round = 'saman-1'`),
      ),
    )
    await expect(env.DB.prepare(`DELETE FROM round WHERE id = 'saman-1'`).run()).rejects.toThrow('FOREIGN KEY')
    expect(await countIn('saman-1')).toBe(held)
  })

  it('holds no link as it is: only its hash, and a seal that only the installation’s secret opens', async () => {
    const kept = await everythingKept()
    expect(kept.get('link')?.includes('hamar')).toBe(true)
    for (const { slug } of network.municipalities)
      for (const token of [`demo-${slug}-team`, `demo-${slug}`])
        for (const [table, text] of kept) expect(text.includes(token), `${token} in ${table}`).toBe(false)
  })
})

const countIn = (round: string): Promise<number | null> =>
  env.DB.prepare('SELECT COUNT(*) AS count FROM response WHERE round = ?1').bind(round).first<number>('count')
