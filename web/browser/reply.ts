/** What became of something that was sent. */
export type Reply =
  /** Stored, and this is what of. */
  | { kind: 'accepted'; receipt: string; revision: number; hash: string }
  /** Taken care of, but not counted yet. What comes after it is on top of this revision. */
  | { kind: 'held'; afterSeconds: number; revision?: number }
  /** Something else has been saved since. */
  | { kind: 'conflict'; revision: number; hash: string }
  /** Nobody knows, or not now: it is to be sent again. */
  | { kind: 'away'; afterSeconds: number }
  /** The server has something to say that takes a page. */
  | { kind: 'page' }

/** Reads what the server answered in JSON; anything else came from someone between us and it. */
export const readReply = (status: number, retryAfter: string | null, body: unknown): Reply => {
  const afterSeconds = /^\d{1,6}$/.test(retryAfter ?? '') ? Number(retryAfter) : 0
  const { state, error, receipt, revision, hash } = fieldsOf(body)
  const isSuccess = status >= 200 && status < 300
  if (isSuccess && state === 'held')
    return { kind: 'held', afterSeconds, ...(typeof revision === 'number' && { revision }) }
  if (typeof revision === 'number' && typeof hash === 'string') {
    if (isSuccess && typeof receipt === 'string') return { kind: 'accepted', receipt, revision, hash }
    if (status === 409 && error === 'conflict') return { kind: 'conflict', revision, hash }
  }
  const isRefused = status >= 400 && status < 500 && status !== 408 && status !== 429
  const isOurs = typeof error === 'string' || typeof receipt === 'string'
  return isRefused || (isSuccess && isOurs) ? { kind: 'page' } : { kind: 'away', afterSeconds }
}

const fieldsOf = (body: unknown): Partial<Record<string, unknown>> =>
  typeof body === 'object' && body !== null ? { ...body } : {}
