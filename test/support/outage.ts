import type { Round } from '../../schemas/round.ts'
import { newToken } from '../../worker/tokens.ts'
import { away } from './broken-databases.ts'
import { heldQueue } from './held-queue.ts'
import { linkedRound } from './linked-round.ts'
import { send, visit } from './requests.ts'

/** An open round and its queue, and a person who sends while the database is away. */
export const outage = async (more: Partial<Round> = {}) => {
  const held = heldQueue()
  const linked = await linkedRound(more)
  const id = newToken()
  const sendAway = (fields: Record<string, string>, headers = {}, DB = away) =>
    send(linked.individual, fields, { bindings: { DB, HELD_ANSWERS: held.queue }, headers })
  const receipt = `${linked.individual}/r/${id}`
  return { ...linked, ...held, id, sendAway, receipt }
}

/** The text of a page that anyone may see. */
export const pageText = async (path: string): Promise<string> => (await visit(path)).text()
