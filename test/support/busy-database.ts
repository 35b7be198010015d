/** D1, where something else is done just before the first batch in which a statement has this text. */
export const busyDatabase = (db: D1Database, text: string, act: () => Promise<unknown>): D1Database => {
  const awaited = new WeakSet<object>()
  let isDone = false
  const bindAwaited = (query: string) => ({
    bind: (...values: unknown[]) => {
      const statement = db.prepare(query).bind(...values)
      awaited.add(statement)
      return statement
    },
  })
  const wrapped = {
    prepare: (query: string) => (query.includes(text) ? bindAwaited(query) : db.prepare(query)),
    batch: async (statements: D1PreparedStatement[]) => {
      if (!isDone && statements.some((statement) => awaited.has(statement))) {
        isDone = true
        await act()
      }
      return db.batch(statements)
    },
    withSession: () => wrapped,
  } as unknown as D1Database
  return wrapped
}
