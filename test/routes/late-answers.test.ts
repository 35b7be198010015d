import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import type { Round } from '../../schemas/round.ts'
import { tick } from '../../worker/clock.ts'
import { saveIndividual } from '../../worker/storage/responses.ts'
import { newToken } from '../../worker/tokens.ts'
import { busyDatabase } from '../support/busy-database.ts'
import { insertResponses, openRound } from '../support/rounds.ts'

const deadline = '2026-10-15T10:00:00.000Z'

/** So many minutes after the deadline. */
const after = (minutes: number): string => new Date(Date.parse(deadline) + minutes * 60_000).toISOString()

const six = ['a', 'b', 'c', 'd', 'e', 'f']

const releases = async ({ id }: Round) =>
  (await env.DB.prepare('SELECT results FROM release WHERE round = ?1').bind(id).all<{ results: string }>()).results

/** How the reading of the answers that are to be counted begins. */
const reading = 'SELECT municipality, id, revision, same_from'

/** The database, which does something else just before a statement with this text is prepared. */
const interrupted = (text: string, act: () => Promise<void>): D1Database => {
  let isDone = false
  const interruptible = (statement: D1PreparedStatement): D1PreparedStatement =>
    ({
      bind: (...values: unknown[]) => interruptible(statement.bind(...values)),
      all: async () => {
        const found = await statement.all()
        if (!isDone) {
          isDone = true
          await act()
        }
        return found
      },
    }) as unknown as D1PreparedStatement
  return {
    prepare: (query: string) => (query.includes(text) ? interruptible(env.DB.prepare(query)) : env.DB.prepare(query)),
    batch: (statements: D1PreparedStatement[]) => env.DB.batch(statements),
  } as unknown as D1Database
}

describe('an answer that comes as the round closes', () => {
  it('is refused once the results are being counted, though it was sent before the deadline', async () => {
    const round = await openRound({ closesAt: deadline, releaseOnClosing: true })
    await insertResponses(round, 'hamar', six)
    let outcome = ''
    const late = async () => {
      const key = { round: round.id, municipality: 'hamar', voice: 'individual', id: newToken() } as const
      outcome = (await saveIndividual(env.DB, key, 1, { need: 0 }, after(-1))).outcome
    }
    const DB = interrupted(reading, late)
    await tick({ ...env, DB }, after(1))
    expect(outcome).toBe('closed')
    expect(await releases(round)).toHaveLength(1)
    expect(
      (await env.DB.prepare('SELECT id FROM response WHERE round = ?1').bind(round.id).all()).results,
    ).toHaveLength(6)
  })

  it('makes no results where the round was opened again while they were counted', async () => {
    const round = await openRound({ closesAt: deadline, releaseOnClosing: true })
    await insertResponses(round, 'hamar', six)
    const reopen = async () => {
      await env.DB.prepare(`UPDATE round SET status = 'open', closes_at = ?2 WHERE id = ?1`)
        .bind(round.id, after(100))
        .run()
    }
    const DB = interrupted(reading, reopen)
    await tick({ ...env, DB }, after(1))
    expect(await releases(round)).toEqual([])
    await insertResponses(round, 'hamar', ['g', 'h', 'i', 'j'])
    await tick(env, after(101))
    const [release] = await releases(round)
    expect(JSON.parse(release?.results ?? '').municipalities.hamar.need).toMatchObject({ n: 10 })
  })

  it('does not begin to count a closing of which it has not waited for what was held', async () => {
    const round = await openRound({ closesAt: deadline, releaseOnClosing: true })
    const reopenAndClose = () =>
      env.DB.prepare(`UPDATE round SET closes_at = ?2 WHERE id = ?1`).bind(round.id, after(2)).run()
    await tick({ ...env, DB: busyDatabase(env.DB, 'SET counted = 1', reopenAndClose) }, after(1))
    expect(await env.DB.prepare('SELECT counted FROM round WHERE id = ?1').bind(round.id).first('counted')).toBe(0)
  })

  it('makes no results of what was counted before the round was opened and closed again', async () => {
    const round = await openRound({ closesAt: deadline, releaseOnClosing: true })
    await insertResponses(round, 'hamar', six)
    const reopenAndClose = async () => {
      await env.DB.prepare(`UPDATE round SET closes_at = ?2 WHERE id = ?1`).bind(round.id, after(2)).run()
      await insertResponses(round, 'hamar', ['g', 'h', 'i', 'j'])
    }
    const DB = interrupted(reading, reopenAndClose)
    await tick({ ...env, DB }, after(1))
    expect(await releases(round)).toEqual([])
    await tick(env, after(3))
    const [release] = await releases(round)
    expect(JSON.parse(release?.results ?? '').municipalities.hamar.need).toMatchObject({ n: 10 })
  })
})
