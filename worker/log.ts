/**
 * The one place that prints. What may be said of a failure: which route, by its pattern, or which job; the status; about how
 * long it took since it began (milliseconds since 1970); and the kind of error. Never an address, a header, a body or a message, and never that something went well: the log has times,
 * and an answer has none.
 */
export const logFailure = (where: string, error: unknown, begunAt: number, status?: number): void => {
  const took = spanOf(Date.now() - begunAt)
  console.error(JSON.stringify({ where, ...(status !== undefined && { status }), took, error: kindOf(error) }))
}

const spans = [
  [100, '< 100 ms'],
  [1000, '< 1 s'],
  [5000, '< 5 s'],
  [30_000, '< 30 s'],
] as const

/** So coarse that it says what is slow, and tells no one thing from another. */
const spanOf = (milliseconds: number): string => spans.find(([below]) => milliseconds < below)?.[1] ?? '30 s or more'

const kindOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown')
