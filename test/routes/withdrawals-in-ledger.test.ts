import { env } from 'cloudflare:workers'
import { beforeEach, expect, it } from 'vitest'
import { seedDemo } from '../../demo/seed.ts'
import { tick } from '../../worker/clock.ts'
import { ownAnswer, responseId } from '../support/answers.ts'
import { anew, backUp, entriesIn, nothing, replayAll, restore } from '../support/backup.ts'
import { send, visit } from '../support/requests.ts'

const night = '2027-05-02T02:17:00.000Z'
const form = '/s/demo-hamar'

beforeEach(async () => {
  await anew()
  await seedDemo(env.DB, env.LINK_SEAL_KEY)
  await env.DB.prepare(`UPDATE round SET deleted = 'answers' WHERE id <> 'saman-3'`).run()
})

const answer = async (name: string): Promise<string> => {
  const id = responseId(name)
  expect((await send(form, ownAnswer(id))).status).toBe(303)
  return id
}

const withdraw = async (id: string): Promise<void> => {
  const receipt = await (await visit(`${form}/r/${id}`)).text()
  const revision = /name="revision" value="(\d+)"/.exec(receipt)?.[1] ?? ''
  expect((await send(`${form}/r/${id}/withdrawal`, { revision })).status).toBe(200)
}

const waiting = async () => (await env.DB.prepare('SELECT * FROM withdrawal').all()).results

const answersOf = async (id: string) =>
  env.DB.prepare(`SELECT answers, revision FROM response WHERE id = ?1`).bind(id).first()

it('withdrawn answers are written all at once at night, as digests, and wait until then without a time', async () => {
  const ids = [await answer('one'), await answer('two')]
  for (const id of ids) await withdraw(id)
  expect(await waiting()).toEqual(
    ids
      .toSorted((a, b) => (a < b ? -1 : 1))
      .map((id) => ({ round: 'saman-3', municipality: 'hamar', id, revision: 2 })),
  )
  for (const at of ['2027-05-01T23:59:00.000Z', '2027-05-02T01:59:00.000Z', '2027-05-02T03:00:00.000Z'])
    await tick(env, at)
  expect(await entriesIn()).toEqual([])
  await Promise.all(Array.from({ length: 5 }, () => tick(env, night)))
  expect(await waiting()).toEqual([])
  const written = JSON.stringify(await entriesIn())
  expect(written.match(/"[0-9a-f]{64}"/g)).toHaveLength(2)
  for (const word of [...ids, 'hamar', 'saman']) expect(written).not.toContain(word)
})

it('a night has one list, also one without any withdrawal, and what comes after it waits for the next', async () => {
  await tick(env, night)
  await withdraw(await answer('late'))
  await tick(env, '2027-05-02T02:18:00.000Z')
  expect(await waiting()).toHaveLength(1)
  await tick(env, '2027-05-03T02:00:00.000Z')
  expect(await waiting()).toEqual([])
  expect(await entriesIn()).toMatchObject([{ withdrawn: [] }, { withdrawn: [{ revision: 2 }] }])
})

it('without a ledger, a night only forgets them', async () => {
  await withdraw(await answer('one'))
  const { LEDGER: _, ...without } = env
  await tick(without, night)
  expect(await waiting()).toEqual([])
  expect(await entriesIn()).toEqual([])
})

it('withdrawn answers that come back with a backup are emptied again, and nobody else’s', async () => {
  const [gone, stays] = [await answer('gone'), await answer('stays')]
  const backup = await backUp()
  await withdraw(gone)
  await tick(env, night)
  const after = [await answersOf(gone), await answersOf(stays)]
  await restore(backup)
  expect(await answersOf(gone)).toMatchObject({ revision: 1 })
  expect(await replayAll(night)).toEqual({ ...nothing, withdrawals: 1 })
  expect([await answersOf(gone), await answersOf(stays)]).toEqual(after)
  expect(await replayAll(night)).toEqual(nothing)
})

it('an answer that was given again after it was withdrawn stays', async () => {
  const id = await answer('again')
  await withdraw(id)
  await tick(env, night)
  expect((await send(form, { ...ownAnswer(id, '44444'), revision: '2' })).status).toBe(303)
  const after = await answersOf(id)
  expect(after).toMatchObject({ revision: 3 })
  await restore(await backUp())
  expect(await replayAll(night)).toEqual(nothing)
  expect(await answersOf(id)).toEqual(after)
})
