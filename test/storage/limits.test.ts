import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { limitedDatabase } from '../support/limited-database.ts'

const asking = (db: D1Database, times: number) =>
  Promise.all(Array.from({ length: times }, async () => db.prepare('SELECT 1').all()))

describe('a request in a test is held to D1’s limits:', () => {
  it('fifty queries, each of a batch counted', async () => {
    const db = limitedDatabase(env.DB)
    await asking(db, 48)
    const two = [db.prepare('SELECT 1'), db.prepare('SELECT 2')]
    expect(await db.batch(two)).toHaveLength(2)
    await expect(asking(db, 1)).rejects.toThrow('51 of 50')
    expect(() => limitedDatabase(env.DB).batch(Array.from({ length: 51 }, () => db.prepare('SELECT 1')))).toThrow('51')
  })

  it('a hundred values, a statement of 100 kB and a value of 2 MB', () => {
    const db = limitedDatabase(env.DB)
    expect(() => db.prepare('SELECT ?1').bind(...Array.from({ length: 101 }, () => 1))).toThrow('values')
    expect(() => db.prepare(`SELECT '${'x'.repeat(100_000)}'`)).toThrow('statement')
    expect(() => db.prepare('SELECT ?1').bind('å'.repeat(1_000_001))).toThrow('value')
  })
})
