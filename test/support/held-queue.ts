import { env } from 'cloudflare:workers'
import { takeInHeld } from '../../worker/answering/take-in-held.ts'
import { steady } from './steady.ts'

/** What the consumer did with a message. */
type Done = { ack: true } | { retryAfter: number | undefined }

/** A queue in memory, of which a test says what is delivered, how often and in which order. */
export const heldQueue = () => {
  let waiting: unknown[] = []
  const queue = {
    send: async (body: unknown) => {
      waiting.push(JSON.parse(JSON.stringify(body)))
    },
    metrics: async () => ({ backlogCount: waiting.length, backlogBytes: 0 }),
  } as unknown as Queue

  /** Delivers these, or all that waits, in one batch. What is not taken in waits again. */
  const deliver = async (
    bodies: readonly unknown[] = waiting,
    db: D1Database = env.DB,
    copiesTo: Queue = queue,
  ): Promise<Done[]> => {
    const done: Done[] = []
    const messages = bodies.map((body, at) => ({
      id: String(at),
      timestamp: new Date(),
      body,
      attempts: 1,
      ack: () => {
        done.push({ ack: true })
      },
      retry: ({ delaySeconds }: QueueRetryOptions = {}) => {
        done.push({ retryAfter: delaySeconds })
        retried.push(body)
      },
    }))
    const retried: unknown[] = []
    waiting = waiting.filter((body) => !bodies.includes(body))
    await takeInHeld({ queue: 'held', messages } as unknown as MessageBatch, { DB: steady(db), HELD_ANSWERS: copiesTo })
    waiting = [...waiting, ...retried]
    return done
  }

  return { queue, waiting: () => waiting, deliver }
}
