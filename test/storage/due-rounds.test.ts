import { env } from 'cloudflare:workers'
import { expect, it } from 'vitest'
import { tick } from '../../worker/clock.ts'
import { dueToRelease } from '../../worker/storage/due-rounds.ts'
import { countingDatabase } from '../support/counting-database.ts'
import { openRound } from '../support/rounds.ts'

it('reads nothing of the rounds that are done with, however many they are', async () => {
  for (let round = 0; round < 20; round += 1) await openRound({ status: 'closed' })
  const due = await openRound({ status: 'closed', releaseOnClosing: true })
  const { db, counted } = countingDatabase(env.DB)
  expect((await dueToRelease(db)).map(({ id }) => id)).toEqual([due.id])
  expect(counted.rowsRead).toBeLessThanOrEqual(2)
})

it('reads next to nothing in a minute with nothing due', async () => {
  for (let round = 0; round < 20; round += 1) await openRound({ status: 'closed' })
  await env.DB.prepare('UPDATE round SET release_on_closing = 0').run()
  const { db, counted } = countingDatabase(env.DB)
  await tick({ ...env, DB: db }, '2026-10-15T10:00:00.000Z')
  expect(counted.rowsRead).toBeLessThanOrEqual(4)
})
