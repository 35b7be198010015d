/**
 * The one place that prints. What may be said of a failure: which route, by its pattern, or which job; the status; and the
 * kind of error. Never an address, a header, a body or a message, and never that something went well: the log has times,
 * and an answer has none.
 */
export const logFailure = (where: string, error: unknown, status?: number): void => {
  console.error(JSON.stringify({ where, ...(status !== undefined && { status }), error: kindOf(error) }))
}

const kindOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown')
