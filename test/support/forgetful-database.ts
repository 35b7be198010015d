/** D1, except that each first answer is lost on the way back, after what was asked has been done. */
export const forgetfulDatabase = (db: D1Database): D1Database => {
  const lost = new WeakSet<object>()
  const answer = async <T>(question: object, ask: () => Promise<T>): Promise<T> => {
    const given = await ask()
    if (lost.has(question)) return given
    lost.add(question)
    throw new Error('D1_ERROR: Network connection lost.')
  }
  const originals = new WeakMap<object, D1PreparedStatement>()
  const wrapStatement = (statement: D1PreparedStatement): D1PreparedStatement => {
    const wrapped = {
      bind: (...values: unknown[]) => wrapStatement(statement.bind(...values)),
      all: () => answer(statement, () => statement.all()),
      run: () => answer(statement, () => statement.run()),
    } as unknown as D1PreparedStatement
    originals.set(wrapped, statement)
    return wrapped
  }
  const wrap = (to: Pick<D1Database, 'prepare' | 'batch'>) => ({
    prepare: (query: string) => wrapStatement(to.prepare(query)),
    batch: (statements: D1PreparedStatement[]) =>
      answer(statements[0] ?? to, () => to.batch(statements.map((statement) => originals.get(statement) ?? statement))),
  })
  return { ...wrap(db), withSession: (constraint: string) => wrap(db.withSession(constraint)) } as unknown as D1Database
}
