import * as z from 'zod'

/** A D1 database or a session with it: all that storage needs. */
export type Database = Pick<D1Database, 'prepare' | 'batch'>

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
export const allRows = async <T extends z.ZodType>(
  statement: D1PreparedStatement,
  schema: T,
): Promise<z.infer<T>[]> => {
  const { results } = await statement.all()
  return results.map((row) => schema.parse(row))
}

/** The first row that a statement finds, or nothing. */
export const firstRow = async <T extends z.ZodType>(
  statement: D1PreparedStatement,
  schema: T,
): Promise<z.infer<T> | undefined> => (await allRows(statement, schema))[0]

/** Whether a statement finds any row. */
export const isFound = async (statement: D1PreparedStatement): Promise<boolean> =>
  (await statement.all()).results.length > 0

/** Whether one statement of a batch changed anything. */
export const hasChanged = (result: D1Result | undefined): boolean => (result?.meta.changes ?? 0) > 0

/** The rows that one statement of a batch found, each read by `schema`. */
export const rowsIn = <T extends z.ZodType>(result: D1Result | undefined, schema: T): z.infer<T>[] =>
  (result?.results ?? []).map((row) => schema.parse(row))
