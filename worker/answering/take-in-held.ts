import { heldAnswerSchema } from '../../schemas/held-answer.ts'
import type { HeldAnswer } from '../../schemas/held-answer.ts'
import type { Bindings } from '../bindings.ts'
import { readFormFields } from '../forms/form-fields.ts'
import { logFailure } from '../log.ts'
import { heldRetrySeconds } from '../settings.ts'
import { isDatabaseAway } from '../storage/database-failures.ts'
import type { Database } from '../storage/database.ts'
import { refuseHeld, saveHeld } from '../storage/held-answers.ts'
import { findLinkTarget } from '../storage/links.ts'
import { readSubmission } from './submission.ts'

/**
 * Stores what was held while the database was away. Each message is done with, or comes again: while the database is still
 * away as a copy, however long that takes; else some times, and then it goes to the queue for dead letters. A message that
 * comes again, late or out of order changes nothing that is newer.
 */
export const takeInHeld = async (batch: MessageBatch, env: Pick<Bindings, 'DB' | 'HELD_ANSWERS'>): Promise<void> => {
  const db = env.DB.withSession('first-primary')
  const failed = new Map<string, unknown>()
  for (const message of inOrder(batch.messages)) {
    const begunAt = Date.now()
    const response = heldAnswerSchema.safeParse(message.body).data?.response ?? ''
    try {
      // What comes after one that failed would overtake it.
      if (failed.has(response)) throw failed.get(response)
      await takeIn(db, heldAnswerSchema.parse(message.body))
      message.ack()
    } catch (error) {
      if (response !== '') failed.set(response, error)
      logFailure('taking in a held answer', error, begunAt)
      await keepHeld(message, isDatabaseAway(error) ? env.HELD_ANSWERS : undefined)
    }
  }
}

/** Puts a copy in the queue, so that no outage is too long; or leaves it to the queue to bring it again. */
const keepHeld = async (message: Message, queue: Queue | undefined): Promise<void> => {
  try {
    if (!queue) return message.retry({ delaySeconds: delayAfter(message.attempts) })
    await queue.send(message.body, { delaySeconds: heldRetrySeconds.away })
    message.ack()
  } catch {
    message.retry({ delaySeconds: heldRetrySeconds.away })
  }
}

/**
 * Of the same answer the older ones first, by revision. Of those that were sent on top of the same revision, without script,
 * only the first that is taken in is stored: that is the one that was sent last.
 */
const inOrder = (messages: readonly Message[]): Message[] =>
  messages
    .map((message) => ({ message, held: heldAnswerSchema.safeParse(message.body).data }))
    .toSorted(({ held: one }, { held: other }) =>
      one && other ? compare(one, other) : Number(one === undefined) - Number(other === undefined),
    )
    .map(({ message }) => message)

const compare = (one: HeldAnswer, other: HeldAnswer): number =>
  one.response.localeCompare(other.response, 'en') || one.base - other.base || Date.parse(other.at) - Date.parse(one.at)

const delayAfter = (attempts: number): number =>
  Math.min(heldRetrySeconds.longest, heldRetrySeconds.first * 2 ** Math.min(attempts - 1, 30))

const takeIn = async (db: Database, { link, response, base, at, fields }: HeldAnswer): Promise<void> => {
  const target = await findLinkTarget(db, link, response)
  if (!target || target.voice === 'team') return
  // Something on top of it is stored, or it has been withdrawn since: this is a copy that comes late.
  if (target.current && target.current.revision > base + 1) return
  const { round, municipality, questionnaire } = target
  const key = { round: round.id, municipality, voice: 'individual', id: response } as const
  const submission = readSubmission(target, new Map([...readFormFields(fields), ['response', [response]]]))
  if (submission.ok) await saveHeld(db, key, questionnaire.version, submission.answers, at, base)
  else await refuseHeld(db, key, questionnaire.version, at)
}
