/** The database, except that a statement with this text is lost on the way, as often as said. */
export const losing = (db: D1Database, text: string, times: number): D1Database => {
  let left = times
  const wrapped = {
    prepare: (query: string) => {
      if (left === 0 || !query.includes(text)) return db.prepare(query)
      left -= 1
      throw new Error('D1_ERROR: Network connection lost.')
    },
    batch: (statements: D1PreparedStatement[]) => db.batch(statements),
    withSession: () => wrapped,
  } as unknown as D1Database
  return wrapped
}
