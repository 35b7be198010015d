import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { databaseFailureOf } from '../../worker/storage/database-failures.ts'
import { steadyDatabase } from '../../worker/storage/steady-database.ts'
import type { Patience } from '../../worker/storage/steady-database.ts'
import { quickPatience } from '../support/steady.ts'

/** The texts of Cloudflare's list of D1 errors, by what it says to do. */
const toAskAgain = [
  'D1_ERROR: D1 DB reset because its code was updated.',
  'D1_ERROR: Internal error while starting up D1 DB storage caused object to be reset.',
  'D1_ERROR: Network connection lost.',
  'D1_ERROR: Internal error in D1 DB storage caused object to be reset.',
  'D1_ERROR: Cannot resolve D1 DB due to transient issue on remote node.',
  "D1_ERROR: Can't read from request stream because client disconnected.",
]
const notToAskAgain = [
  'D1_ERROR: D1 DB storage operation exceeded timeout which caused object to be reset.',
  'D1_ERROR: D1 DB is overloaded. Requests queued for too long.',
  'D1_ERROR: D1 DB is overloaded. Too many requests queued.',
  "D1_ERROR: D1 DB's isolate exceeded its memory limit and was reset.",
  'D1_ERROR: D1 DB exceeded its CPU time limit and was reset.',
  'D1_ERROR: something that no list has yet.',
  'D1_ERROR: UNIQUE constraint failed: release.round: SQLITE_CONSTRAINT',
  "D1_TYPE_ERROR: Type 'undefined' not supported for value 'undefined'",
]

/** D1, except that its first answers are these failures; an empty one is an answer. */
const failingFirst = (failures: readonly string[]) => {
  let asked = 0
  const answer = async <T>(ask: () => Promise<T>): Promise<T> => {
    const failure = failures[asked]
    asked += 1
    if (failure) throw new Error(failure)
    return ask()
  }
  const wrap = (statement: D1PreparedStatement): object => ({
    bind: (...values: unknown[]) => wrap(statement.bind(...values)),
    all: () => answer(() => statement.all()),
    run: () => answer(() => statement.run()),
  })
  const db = {
    prepare: (query: string) => wrap(env.DB.prepare(query)),
    batch: (statements: object[]) => answer(async () => statements),
    withSession: () => db,
  } as unknown as D1Database
  return { db, asked: () => asked }
}

const one = async (db: D1Database, patience: Patience = quickPatience): Promise<unknown> =>
  (await steadyDatabase(db, patience).prepare('SELECT 1 AS one').all()).results

describe('a question to the database', () => {
  it.each(toAskAgain)('is asked again after a failure that passes, and answered: %s', async (failure) => {
    const { db, asked } = failingFirst([failure, failure])
    expect(await one(db)).toEqual([{ one: 1 }])
    expect(asked()).toBe(3)
  })

  it.each(toAskAgain)('is asked three times and no more: %s', async (failure) => {
    const { db, asked } = failingFirst(Array.from({ length: 9 }, () => failure))
    await expect(one(db)).rejects.toThrow(failure)
    expect(asked()).toBe(3)
  })

  it.each(notToAskAgain)('is asked once, where asking again would not help: %s', async (failure) => {
    const { db, asked } = failingFirst([failure])
    await expect(one(db)).rejects.toThrow(failure)
    expect(asked()).toBe(1)
  })

  it('is asked again in a session, and in a batch', async () => {
    const failure = 'D1_ERROR: Network connection lost.'
    const { db } = failingFirst([failure, failure, '', failure, failure])
    const session = steadyDatabase(db, quickPatience).withSession('first-primary')
    expect((await session.prepare('SELECT 1 AS one').all()).results).toEqual([{ one: 1 }])
    expect(await session.batch([session.prepare('SELECT 1')])).toHaveLength(1)
  })

  it('is asked once, where it was said so', async () => {
    const { db, asked } = failingFirst(['D1_ERROR: Network connection lost.'])
    await expect(steadyDatabase(db, quickPatience).once.prepare('SELECT 1').run()).rejects.toThrow('lost')
    expect(asked()).toBe(1)
  })

  it('waits between attempts anything up to a time that doubles, and never more than the longest', async () => {
    const waits: number[] = []
    const patience: Patience = {
      ...quickPatience,
      attempts: 5,
      longestWaitMs: 150,
      random: () => 0.999,
      alarm: (milliseconds) => {
        if (milliseconds !== quickPatience.deadlineMs) waits.push(Math.round(milliseconds))
        return quickPatience.alarm(milliseconds)
      },
    }
    await one(failingFirst(Array.from({ length: 4 }, () => 'D1_ERROR: Network connection lost.')).db, patience)
    expect(waits).toEqual([50, 100, 150, 150])
  })

  it('without an answer in time has failed, and is not asked again', async () => {
    const never = { all: () => new Promise<never>(() => undefined) }
    const db = { prepare: () => never } as unknown as D1Database
    const rings: Patience = { ...quickPatience, alarm: () => ({ rung: Promise.resolve(), cancel: () => undefined }) }
    await expect(one(db, rings)).rejects.toThrow('in time')
  })
})

it('a failure that is not the database’s is none of it', () => {
  expect(databaseFailureOf(new TypeError('x is not a function'))).toBe(undefined)
  expect(databaseFailureOf('D1_ERROR: Network connection lost.')).toBe('passing')
})
