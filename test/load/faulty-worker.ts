import type { CloudflareBindings } from '../../worker/bindings.ts'
import worker from '../../worker/index.ts'

/** One question in a hundred fails: half of them before it is done, half after, with the answer lost. */
const share = 0.01

const lost = () => new Error('D1_ERROR: Network connection lost.')

const perhaps = async <T>(ask: () => Promise<T>): Promise<T> => {
  const chance = Math.random()
  if (chance < share / 2) throw lost()
  const given = await ask()
  if (chance < share) throw lost()
  return given
}

/** D1, except that it fails now and then. */
const faulty = (db: D1Database): D1Database => {
  const originals = new WeakMap<object, D1PreparedStatement>()
  const wrapStatement = (statement: D1PreparedStatement): D1PreparedStatement => {
    const wrapped = {
      bind: (...values: unknown[]) => wrapStatement(statement.bind(...values)),
      all: () => perhaps(() => statement.all()),
      run: () => perhaps(() => statement.run()),
    } as unknown as D1PreparedStatement
    originals.set(wrapped, statement)
    return wrapped
  }
  const wrap = (to: Pick<D1Database, 'prepare' | 'batch'>) => ({
    prepare: (query: string) => wrapStatement(to.prepare(query)),
    batch: (statements: D1PreparedStatement[]) =>
      perhaps(() => to.batch(statements.map((statement) => originals.get(statement) ?? statement))),
  })
  return { ...wrap(db), withSession: (constraint: string) => wrap(db.withSession(constraint)) } as unknown as D1Database
}

const databases = new WeakMap<D1Database, CloudflareBindings>()

const withFaults = (env: CloudflareBindings): CloudflareBindings => {
  const known = databases.get(env.DB) ?? { ...env, DB: faulty(env.DB) }
  databases.set(env.DB, known)
  return known
}

/** The Worker, and beside it one that does nothing, and one that only reads a row: what the same machine does at most. */
export default {
  fetch: async (
    request: Request<unknown, IncomingRequestCfProperties>,
    env: CloudflareBindings,
    context: ExecutionContext,
  ) => {
    const { pathname } = new URL(request.url)
    if (pathname === '/bare') return new Response('ok')
    return worker.fetch(request, withFaults(env), context)
  },
}
