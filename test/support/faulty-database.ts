import type { Patience } from '../../worker/storage/steady-database.ts'
import { quickPatience } from './steady.ts'

/** What goes wrong with one question to the database. */
export type Fault =
  /** It fails: before it is done, or after it, and only the answer is lost. */
  | { kind: 'error'; text: string; isDone: boolean }
  /** It never answers: never done, done, or done when `late()` is called. */
  | { kind: 'hang'; done: 'never' | 'now' | 'late' }
  /** What is thrown is no Error. */
  | { kind: 'strange' }
  /** The request is cut, before it is done or after, and never goes on. */
  | { kind: 'crash'; isDone: boolean }

const nothing = (): void => undefined

const never = new Promise<never>(() => undefined)

/** D1, in which the nth question that is asked, counted from 0, goes wrong as `faultAt` says. */
export const faultyDatabase = (db: D1Database, faultAt: (call: number) => Fault | undefined) => {
  let calls = 0
  let ring = nothing
  let late: (() => Promise<unknown>)[] = []
  let crash = Promise.withResolvers<'crashed'>()

  const ask = async <T>(does: () => Promise<T>): Promise<T> => {
    const fault = faultAt(calls)
    const deadlinePasses = ring
    calls += 1
    switch (fault?.kind) {
      case undefined:
        return does()
      case 'error':
        if (fault.isDone) await does()
        throw new Error(`D1_ERROR: ${fault.text}`)
      case 'strange':
        // oxlint-disable-next-line no-throw-literal
        throw 'D1_ERROR: Network connection lost.' as unknown as Error
      case 'hang':
        if (fault.done === 'now') await does()
        if (fault.done === 'late') late.push(does)
        deadlinePasses()
        return never
      case 'crash':
        if (fault.isDone) await does()
        crash.resolve('crashed')
        crash = Promise.withResolvers()
        return never
    }
  }

  const originals = new WeakMap<object, D1PreparedStatement>()
  const wrapStatement = (statement: D1PreparedStatement): D1PreparedStatement => {
    const wrapped = {
      bind: (...values: unknown[]) => wrapStatement(statement.bind(...values)),
      all: () => ask(() => statement.all()),
      run: () => ask(() => statement.run()),
    } as unknown as D1PreparedStatement
    originals.set(wrapped, statement)
    return wrapped
  }
  const wrap = (to: Pick<D1Database, 'prepare' | 'batch'>) => ({
    prepare: (query: string) => wrapStatement(to.prepare(query)),
    batch: (statements: D1PreparedStatement[]) =>
      ask(() => to.batch(statements.map((statement) => originals.get(statement) ?? statement))),
  })

  /** Waits no time between attempts; a deadline passes when a question hangs. */
  const patience: Patience = {
    ...quickPatience,
    alarm: (milliseconds) => {
      if (milliseconds !== quickPatience.deadlineMs) return quickPatience.alarm(milliseconds)
      const { promise, resolve } = Promise.withResolvers<void>()
      ring = resolve
      return { rung: promise, cancel: () => undefined }
    },
  }

  return {
    db: {
      ...wrap(db),
      withSession: (constraint: string) => wrap(db.withSession(constraint)),
    } as unknown as D1Database,
    patience,
    calls: () => calls,
    /** What comes of a request, or that it was cut. */
    orCrashed: <T>(act: () => Promise<T>): Promise<T | 'crashed'> => {
      const { promise } = crash
      return Promise.race([act(), promise])
    },
    /** Does what was left hanging, long after the answer. Says whether there was anything. */
    late: async () => {
      const left = late
      late = []
      for (const does of left) await does().catch(() => undefined)
      return left.length > 0
    },
  }
}
