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

const due = (closesAt: string) => answeredRound({ status: 'closed', closesAt })

it('rounds that fail every minute keep no other waiting', async () => {
  const failing = [await due(closing), await due(closing), await due(closing), await due(closing)]
  const afterThem = '2026-10-15T10:01:00.000Z'
  const other = await due(afterThem)
  const put = async (key: string) => {
    if (failing.some(({ id }) => key.includes(id))) throw new Error('put: We encountered an internal error. (10001)')
    return {}
  }
  const bindings = { ...env, LEDGER: { put } as unknown as R2Bucket }
  const first = Date.parse(deletionTimes({}, afterThem).links)
  for (const minute of [0, 1]) {
    const at = new Date(first + minute * 60_000).toISOString()
    await expect(deleteWhatWasPromised(bindings, at)).rejects.toThrow('internal error')
  }
  expect(await kept.deleted(other)).toBe('links')
  expect(await Promise.all(failing.map(kept.deleted))).toEqual(failing.map(() => 'nothing'))
})
