import * as z from 'zod'

/** A statement, with or without the values that it asks with. */
export interface Statement {
  bind(...values: unknown[]): Statement
  all(): Promise<D1Result>
  run(): Promise<D1Result>
}

/** All that storage needs of a database, or of a session with it. `steadyDatabase` makes the Worker's. */
export interface Database {
  prepare(query: string): Statement
  /** All of them, or none: one transaction, one round trip. */
  batch(statements: Statement[]): Promise<D1Result[]>
}

/** A text column that holds JSON, as the value that `schema` reads from it. */
export const jsonColumn = <T extends z.ZodType>(schema: T) =>
  z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text)
      } catch {
        context.addIssue({ code: 'custom', message: 'the column does not hold JSON' })
        return z.NEVER
      }
    })
    .pipe(schema)

/** A column that is NULL where there is nothing. */
export const optionalColumn = <T extends z.ZodType>(schema: T) =>
  schema.nullable().transform((value) => value ?? undefined)

/** The rows that a statement finds, each read by `schema`. A row of another shape is a bug, and throws. */
export const allRows = async <T extends z.ZodType>(statement: Statement, schema: T): Promise<z.infer<T>[]> => {
  const { results } = await statement.all()
  return results.map((row) => schema.parse(row))
}

/** The first row that a statement finds, or nothing. */
export const firstRow = async <T extends z.ZodType>(statement: Statement, schema: T): Promise<z.infer<T> | undefined> =>
  (await allRows(statement, schema))[0]

/** Whether a statement finds any row. */
export const isFound = async (statement: Statement): Promise<boolean> => (await statement.all()).results.length > 0

/** Whether the last statement of a batch found any row. */
export const lastFound = (results: readonly D1Result[]): boolean => (results.at(-1)?.results.length ?? 0) > 0

/** The rows that one statement of a batch found, each read by `schema`. */
export const rowsIn = <T extends z.ZodType>(result: D1Result | undefined, schema: T): z.infer<T>[] =>
  (result?.results ?? []).map((row) => schema.parse(row))
