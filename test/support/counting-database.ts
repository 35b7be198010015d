/** What a piece of work asked of D1: round trips, and rows as D1 itself counts them. */
export interface Counted {
  roundTrips: number
  rowsRead: number
  rowsWritten: number
}

/** A database that counts what is asked of it. The statements and their results are D1's own. */
export const countingDatabase = (db: D1Database): { db: D1Database; counted: Counted } => {
  const counted: Counted = { roundTrips: 0, rowsRead: 0, rowsWritten: 0 }
  const count = <T>(result: D1Result<T>): D1Result<T> => {
    counted.rowsRead += result.meta.rows_read
    counted.rowsWritten += result.meta.rows_written
    return result
  }
  const originals = new WeakMap<object, D1PreparedStatement>()
  const wrapStatement = (statement: D1PreparedStatement): D1PreparedStatement => {
    const wrapped = {
      bind: (...values: unknown[]) => wrapStatement(statement.bind(...values)),
      all: async () => {
        counted.roundTrips += 1
        return count(await statement.all())
      },
      run: async () => {
        counted.roundTrips += 1
        return count(await statement.run())
      },
    } as unknown as D1PreparedStatement
    originals.set(wrapped, statement)
    return wrapped
  }
  const wrapped = {
    prepare: (query: string) => wrapStatement(db.prepare(query)),
    batch: async (statements: D1PreparedStatement[]) => {
      counted.roundTrips += 1
      const results = await db.batch(statements.map((statement) => originals.get(statement) ?? statement))
      return results.map(count)
    },
    withSession: () => wrapped,
  } as unknown as D1Database
  return { db: wrapped, counted }
}
