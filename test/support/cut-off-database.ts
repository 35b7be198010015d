/** A database that is out of reach from its nth request on. Until then, everything is D1's own. */
export const cutOffDatabase = (db: D1Database, from: number): D1Database => {
  let requests = 0
  const reach = <T>(ask: () => Promise<T>): Promise<T> => {
    requests += 1
    return requests >= from ? Promise.reject(new Error('D1_ERROR: Network connection lost.')) : ask()
  }
  const originals = new WeakMap<object, D1PreparedStatement>()
  const wrapStatement = (statement: D1PreparedStatement): D1PreparedStatement => {
    const wrapped = {
      bind: (...values: unknown[]) => wrapStatement(statement.bind(...values)),
      all: () => reach(() => statement.all()),
      run: () => reach(() => statement.run()),
    } as unknown as D1PreparedStatement
    originals.set(wrapped, statement)
    return wrapped
  }
  return {
    prepare: (query: string) => wrapStatement(db.prepare(query)),
    batch: (statements: D1PreparedStatement[]) =>
      reach(() => db.batch(statements.map((statement) => originals.get(statement) ?? statement))),
  } as unknown as D1Database
}
