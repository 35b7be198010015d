import { env } from 'cloudflare:workers'
import { beforeEach, expect, it } from 'vitest'
import { deletionTimes } from '../../schemas/retention.ts'
import type { Round } from '../../schemas/round.ts'
import { deleteWhatWasPromised } from '../../worker/rounds/deletions.ts'
import { answeredRound, closing, kept } from '../support/answered-rounds.ts'
import { countingDatabase } from '../support/counting-database.ts'

beforeEach(async () => {
  await env.DB.prepare(`UPDATE round SET deleted = 'answers'`).run()
})

it.each(['links', 'texts', 'answers'] as const)(
  'however many rounds’ %s are due, a minute asks the database less than the 50 times that the free plan takes',
  async (part) => {
    const rounds: Round[] = []
    for (let count = 0; count < 12; count += 1)
      rounds.push(await answeredRound({ status: 'closed', closesAt: closing }))
    const before = { links: 'nothing', texts: 'links', answers: 'texts' }[part]
    await env.DB.prepare(`UPDATE round SET deleted = ?1 WHERE id IN (SELECT value FROM json_each(?2))`)
      .bind(before, JSON.stringify(rounds.map(({ id }) => id)))
      .run()
    const at = deletionTimes({ monthsKept: rounds[0]?.monthsKept }, closing)[part]
    const deleted = async () => (await Promise.all(rounds.map(kept.deleted))).filter((state) => state === part).length
    for (let minute = 0; minute < 4; minute += 1) {
      const { db, counted } = countingDatabase(env.DB)
      await deleteWhatWasPromised({ ...env, DB: db }, at)
      expect(counted.roundTrips).toBeLessThan(45)
    }
    expect(await deleted()).toBe(12)
  },
)
