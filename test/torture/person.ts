import { newToken } from '../../worker/tokens.ts'
import { levelFields } from '../support/answers.ts'
import type { faultyDatabase } from '../support/faulty-database.ts'
import { send } from '../support/requests.ts'
import type { Sent, Told } from './checked.ts'
import type { Ground } from './ground.ts'

/** By which way requests go: a database that fails, a queue. Nothing where all is well. */
export interface Through {
  faulty?: ReturnType<typeof faultyDatabase>
  queue?: Queue
}

/** What came of a request, or that it was cut and nobody answered. */
export type Came = Response | 'crashed'

/** Sends something that way. */
export const sendThrough = (
  path: string,
  fields: Record<string, string>,
  { faulty, queue }: Through,
  options: Parameters<typeof send>[2] = {},
): Promise<Came> => {
  const bindings = { ...(faulty && { DB: faulty.db }), ...(queue && { HELD_ANSWERS: queue }) }
  if (!faulty) return send(path, fields, { ...options, bindings })
  return faulty.orCrashed(() => send(path, fields, { ...options, bindings, patience: faulty.patience }))
}

export interface Person {
  id: string
  /** Sends these levels, and says what the person was told. */
  send(levels: string, through?: Through): Promise<Told>
  /** Withdraws the answer. */
  withdraw(through?: Through): Promise<Told>
  /** Everything that was sent, in order. */
  sent: Sent[]
}

interface Manner {
  /** A team's joint answer, rather than an own one. */
  isTeam?: boolean
  /** Whether a script sends it, asks for JSON, and keeps count of the revision. */
  hasScript?: boolean
  id?: string
  /** Where it is written down what was sent, also by others. */
  sent?: Sent[]
}

/** Someone who fills in one form, sends it, and reads what comes back as a person or a script would. */
export const person = (
  ground: Ground,
  { isTeam = false, hasScript = false, id = isTeam ? 'team' : newToken(), sent = [] }: Manner = {},
): Person => {
  const path = isTeam ? ground.team : ground.form
  let revision = 0

  const tell = (levels: string | undefined, told: Told): Told => {
    sent.push({ id, levels, told })
    return told
  }
  const fieldsWith = (levels: string): Record<string, string> => ({
    ...(!isTeam && { response: id }),
    ...((isTeam || hasScript) && { revision: String(revision) }),
    ...levelFields(levels),
  })
  const readJson = async (answer: Response, levels: string): Promise<Told> => {
    const body: Record<string, unknown> = await answer.json()
    if (typeof body['revision'] === 'number') revision = body['revision']
    if (answer.status === 200) {
      const answers: Record<string, unknown> = Object(body['answers'])
      return String(answers['need']) === levels[0] && typeof body['hash'] === 'string' ? 'accepted' : 'unknown'
    }
    if (answer.status === 202 && body['state'] === 'held') return 'held'
    if (answer.status === 409) return 'refused'
    if (answer.status === 503 && answer.headers.has('Retry-After')) return 'unknown'
    if (answer.status === 500) return 'unknown'
    throw new Error(`told ${answer.status} in JSON`)
  }
  const readPage = async (answer: Response, levels: string): Promise<Told> => {
    const page = await answer.text()
    if (answer.status === 303) return 'accepted'
    if (!page.includes(`<dd>${levels[0]}</dd>`) && answer.status !== 409)
      throw new Error('what was typed is not on the page')
    if (answer.status === 202) return 'held'
    if (answer.status === 409) return 'refused'
    if (answer.status >= 500 && (isTeam || page.includes(`value="${id}"`))) return 'unknown'
    throw new Error(`told ${answer.status}`)
  }

  return {
    id,
    sent,
    send: async (levels, through = {}) => {
      const headers: Record<string, string> = hasScript || isTeam ? { Accept: 'application/json' } : {}
      const came = await sendThrough(path, fieldsWith(levels), through, { headers })
      if (came === 'crashed') return tell(levels, 'unknown')
      return tell(levels, await (hasScript || isTeam ? readJson : readPage)(came, levels))
    },
    withdraw: async (through = {}) => {
      const came = await sendThrough(`${path}/r/${id}/withdrawal`, { revision: String(revision) }, through)
      if (came === 'crashed' || came.status >= 500) return tell(undefined, 'unknown')
      if (came.status === 200) revision += 1
      return tell(undefined, came.status === 200 ? 'accepted' : 'refused')
    },
  }
}

const nothing = (): void => undefined

/** Messages as a queue hands them over; what becomes of them is not asked. */
export const batchOf = (bodies: readonly unknown[]): MessageBatch => {
  const messages = bodies.map((body) => ({
    id: '',
    timestamp: new Date(),
    body,
    attempts: 1,
    ack: nothing,
    retry: nothing,
  }))
  return { queue: 'held', messages } as unknown as MessageBatch
}
