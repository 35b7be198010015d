/** D1's limits, of which the local one knows not all. Queries: on the free plan, each statement of a batch counted. */
const d1Limits = {
  queriesARequest: 50,
  valuesAStatement: 100,
  statementBytes: 100_000,
  valueBytes: 2_000_000,
} as const

const bytesOf = (text: string): number => new TextEncoder().encode(text).length

const hold = (what: string, amount: number, most: number): void => {
  if (amount > most) throw new Error(`over D1's limit: ${what}, ${amount} of ${most}`)
}

/** The database of one request, which fails where what is asked is over a limit of D1. */
export const limitedDatabase = (db: D1Database): D1Database => {
  let queries = 0
  const count = (statements: number): void => {
    queries += statements
    hold('queries in a request', queries, d1Limits.queriesARequest)
  }
  const originals = new WeakMap<object, D1PreparedStatement>()
  const wrapStatement = (statement: D1PreparedStatement): D1PreparedStatement => {
    const wrapped = {
      bind: (...values: unknown[]) => {
        hold('values in a statement', values.length, d1Limits.valuesAStatement)
        for (const value of values)
          if (typeof value === 'string') hold('bytes in a value', bytesOf(value), d1Limits.valueBytes)
        return wrapStatement(statement.bind(...values))
      },
      all: () => {
        count(1)
        return statement.all()
      },
      run: () => {
        count(1)
        return statement.run()
      },
    } as unknown as D1PreparedStatement
    originals.set(wrapped, statement)
    return wrapped
  }
  const limit = (to: Pick<D1Database, 'prepare' | 'batch'>) => ({
    prepare: (query: string) => {
      hold('bytes in a statement', bytesOf(query), d1Limits.statementBytes)
      return wrapStatement(to.prepare(query))
    },
    batch: (statements: D1PreparedStatement[]) => {
      count(statements.length)
      return to.batch(statements.map((statement) => originals.get(statement) ?? statement))
    },
  })
  return {
    ...limit(db),
    withSession: (constraint: string) => limit(db.withSession(constraint)),
  } as unknown as D1Database
}
