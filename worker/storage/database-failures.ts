/** Gone a moment later, as D1 says itself («Retry the operation»). What was asked may have been done. */
const passing = [
  'reset because its code was updated',
  'Internal error while starting up D1 DB storage caused object to be reset',
  'Internal error in D1 DB storage caused object to be reset',
  'Network connection lost',
  'Cannot resolve D1 DB due to transient issue on remote node',
  "Can't read from request stream because client disconnected",
]

/** It has more to do than it can: asking again at once would make that worse. What was asked may have been done. */
const strained = [
  'D1 DB storage operation exceeded timeout which caused object to be reset',
  'D1 DB is overloaded',
  "D1 DB's isolate exceeded its memory limit and was reset",
  'D1 DB exceeded its CPU time limit and was reset',
  'did not answer in time',
]

/** What is wrong with the question itself, and would be again. */
const wrong = /SQLITE_(?!BUSY|FULL|IOERR)|D1_(TYPE|COLUMN|DUMP|EXEC)_ERROR|syntax error|no such|constraint failed/

/**
 * Why a question to the database failed: it is gone a moment later; the database has too much to do; it is away for a
 * reason that Cloudflare's list of D1 errors does not have; or the question is wrong, which is a bug.
 */
export type DatabaseFailure = 'passing' | 'strained' | 'away' | 'wrong'

/** What kind of failure of the database an error is, by its message. Nothing where it is not the database's. */
export const databaseFailureOf = (error: unknown): DatabaseFailure | undefined => {
  const message = error instanceof Error ? error.message : String(error)
  if (passing.some((text) => message.includes(text))) return 'passing'
  if (strained.some((text) => message.includes(text))) return 'strained'
  if (wrong.test(message)) return 'wrong'
  return /D1_|D1 DB/.test(message) ? 'away' : undefined
}

/** Whether an error says that the database could not be asked: an outage, and no bug. */
export const isDatabaseAway = (error: unknown): boolean => {
  const failure = databaseFailureOf(error)
  return failure !== undefined && failure !== 'wrong'
}
