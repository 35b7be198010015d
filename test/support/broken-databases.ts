const failing = (message: string): D1Database => {
  const fail = () => {
    throw new Error(message)
  }
  const database = { withSession: () => database, prepare: fail, batch: fail }
  return database as unknown as D1Database
}

/** A database that does not answer, as D1 says it. */
export const away = failing('D1_ERROR: Network connection lost.')

/** A database on which a statement of ours is wrong. */
export const broken = failing('D1_ERROR: no such column: nothing: SQLITE_ERROR')
