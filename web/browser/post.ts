import { readReply } from './reply.ts'
import type { Reply } from './reply.ts'

const patienceMilliseconds = 20_000

/** Sends a form's fields, and reads what became of them. Whoever answers with anything but our JSON is not our server. */
export const post = async (address: string, body: URLSearchParams): Promise<Reply> => {
  const patience = new AbortController()
  const timer = setTimeout(() => patience.abort(), patienceMilliseconds)
  const headers = { Accept: 'application/json' }
  try {
    const response = await fetch(address, {
      method: 'POST',
      body,
      headers,
      redirect: 'manual',
      signal: patience.signal,
    })
    const answered: unknown = await response.json().catch(() => undefined)
    return readReply(response.status, response.headers.get('Retry-After'), answered)
  } catch {
    return { kind: 'away', afterSeconds: 0 }
  } finally {
    clearTimeout(timer)
  }
}

/** What a form would send: its fields, without the page's own, and the revision that it was filled in on top of. */
export const bodyOf = (form: HTMLFormElement, revision: number | undefined): URLSearchParams => {
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value)
  if (revision !== undefined) body.set('revision', String(revision))
  return body
}
