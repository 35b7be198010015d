import { env } from 'cloudflare:workers'
import { beforeAll, it } from 'vitest'
import { deletionTimes } from '../../schemas/retention.ts'
import { tick } from '../../worker/clock.ts'
import { insertResponses, openRound } from '../support/rounds.ts'
import { printCounts } from './measure.ts'

/** The counts of the clock, which comes by each minute: beside 100 closed rounds, and with a round to close and to release. */

const deadline = '2026-10-15T10:00:00.000Z'
const minuteBefore = '2026-10-15T09:59:00.000Z'

beforeAll(async () => {
  const { id } = await openRound({ status: 'closed', closesAt: deadline })
  await env.DB.prepare(
    `WITH RECURSIVE counted (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < 99)
     INSERT INTO round (id, network, gathering, questionnaire, questionnaire_version, status, closes_at, threshold, scales, expected)
     SELECT 'closed-' || n, network, gathering, questionnaire, questionnaire_version, 'closed', closes_at, threshold, scales, expected
     FROM round, counted WHERE id = ?1`,
  )
    .bind(id)
    .run()
})

const clockAt = (now: string) => (DB: D1Database) => tick({ ...env, DB }, now)

it('counts a minute with nothing due, and one with a round due', async () => {
  await printCounts([{ what: 'nothing due, 100 closed rounds', ask: clockAt(deadline), read: 0, written: 0 }])
  const round = await openRound({ closesAt: deadline, releaseOnClosing: true })
  await insertResponses(round, 'grong', ['a', 'b', 'c', 'd', 'e', 'f'])
  await printCounts([
    { what: 'the minute before the deadline', ask: clockAt(minuteBefore), read: 0, written: 0 },
    // To close: the round and its place in two indexes, and the log. To release: its answers, its questionnaire, and the
    // release.
    { what: 'one to close and release', ask: clockAt(deadline), read: 1 + 1 + 6, written: 8 },
    { what: 'the minute after', ask: clockAt(deadline), read: 0, written: 0 },
  ])
  await env.DB.prepare(`UPDATE round SET deleted = 'answers' WHERE id <> ?1`).bind(round.id).run()
  const due = deletionTimes(round, deadline)
  // The round, its place in an index, and the log; to delete its answers, those too.
  await printCounts([
    { what: 'the links of one to delete', ask: clockAt(due.links), read: 1, written: 3 },
    { what: 'the texts in its six answers', ask: clockAt(due.texts), read: 1 + 6, written: 3 },
    { what: 'its six answers', ask: clockAt(due.answers), read: 1 + 6, written: 3 + 6 },
    { what: 'the minute after', ask: clockAt(due.answers), read: 0, written: 0 },
  ])
})
