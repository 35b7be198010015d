import { databaseFailureOf } from './database-failures.ts'
import type { Database, Statement } from './database.ts'

/** A database that is asked again where that helps: what pages, actions and the clock ask. */
export interface SteadyDatabase extends Database {
  /** The same, by way of the replica or the primary that D1's sessions choose. */
  withSession(constraint: D1SessionConstraint): Database
  /** Asked once, whatever happens: for the few writes whose answer is another one the second time. */
  once: Database
}

/** How long and how often one question is asked. Chance and time are parts of it, so that tests need none. */
export interface Patience {
  attempts: number
  /** The longest first wait between attempts, doubled for each after it. */
  firstWaitMs: number
  longestWaitMs: number
  /** An attempt without an answer after so long has failed. */
  deadlineMs: number
  /** From 0 up to 1. */
  random: () => number
  /** Comes true after so many milliseconds, unless it is cancelled. */
  alarm: (milliseconds: number) => { rung: Promise<void>; cancel: () => void }
}

/**
 * Makes D1 steady: every read and every write is asked again after a failure that passes, with full jitter, but what is
 * asked `once`. All other writes in storage/ may be: done twice they are done once, and answer the same. After other failures
 * it is not: the database has too much to do, or the question is wrong.
 */
export const steadyDatabase = (db: D1Database, patience: Patience): SteadyDatabase => ({
  ...asked(db, (ask) => persist(ask, patience)),
  withSession: (constraint) => asked(db.withSession(constraint), (ask) => persist(ask, patience)),
  once: asked(db, (ask) => inTime(ask, patience)),
})

type Way = <T>(ask: () => Promise<T>) => Promise<T>

const asked = (db: Pick<D1Database, 'prepare' | 'batch'>, by: Way): Database => {
  const originals = new WeakMap<Statement, D1PreparedStatement>()
  const wrap = (statement: D1PreparedStatement): Statement => {
    const wrapped: Statement = {
      bind: (...values) => wrap(statement.bind(...values)),
      all: () => by(() => statement.all()),
      run: () => by(() => statement.run()),
    }
    originals.set(wrapped, statement)
    return wrapped
  }
  const unwrap = (statement: Statement): D1PreparedStatement => {
    const original = originals.get(statement)
    if (!original) throw new TypeError('a statement of another database')
    return original
  }
  return {
    prepare: (query) => wrap(db.prepare(query)),
    batch: (statements) => by(() => db.batch(statements.map(unwrap))),
  }
}

const persist = async <T>(ask: () => Promise<T>, patience: Patience): Promise<T> => {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await inTime(ask, patience)
    } catch (error) {
      if (databaseFailureOf(error) !== 'passing' || attempt >= patience.attempts) throw error
      await patience.alarm(waitBefore(attempt, patience)).rung
    }
}

/** Full jitter: anything from nothing to the longest wait after so many attempts. */
const waitBefore = (attempt: number, { firstWaitMs, longestWaitMs, random }: Patience): number =>
  random() * Math.min(longestWaitMs, firstWaitMs * 2 ** (attempt - 1))

/** What is asked for, or an error when the deadline has passed. What was asked may still be done then. */
const inTime = async <T>(ask: () => Promise<T>, { alarm, deadlineMs }: Patience): Promise<T> => {
  const { rung, cancel } = alarm(deadlineMs)
  try {
    return await Promise.race([ask(), rung.then(() => Promise.reject(new Error('D1 DB did not answer in time')))])
  } catch (error) {
    throw error instanceof Error ? error : new Error(String(error), { cause: error })
  } finally {
    cancel()
  }
}
