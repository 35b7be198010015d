import { env } from 'cloudflare:workers'
import { describe, expect, it, vi } from 'vitest'
import { tick } from '../../worker/clock.ts'
import { isDrained } from '../../worker/rounds/drained.ts'
import { saveMember } from '../../worker/storage/networks.ts'
import { newToken } from '../../worker/tokens.ts'
import { ownAnswer } from '../support/answers.ts'
import { rowsOf } from '../support/linked-round.ts'
import { outage, pageText } from '../support/outage.ts'
import { facilitator, send, visit } from '../support/requests.ts'
import { closeNow, insertResponses } from '../support/rounds.ts'

describe('a round that closes while answers are held', () => {
  it('counts those that came in before it closed, by their own time, and no others', async () => {
    const { round, id, receipt, sendAway, deliver, waiting } = await outage()
    await sendAway(ownAnswer(id))
    const [before] = waiting()
    const late = newToken()
    const after = { ...(before as object), response: late, at: new Date(Date.now() + 60_000).toISOString() }
    await closeNow(round, new Date(Date.now() + 1000).toISOString())
    await deliver([before, after])
    expect(await rowsOf(round)).toMatchObject([{ id, revision: 1 }])
    expect(await pageText(`${receipt}?held=1`)).toContain('Svarrunden er stengt. Svaret kan ikke lenger endres.')
  })

  it('waits with its results until nothing is held', async () => {
    const { round, id, sendAway, deliver, queue } = await outage({ releaseOnClosing: true })
    await sendAway(ownAnswer(id))
    const closing = new Date(Date.now() + 1000)
    await closeNow(round, closing.toISOString())
    const clockAfter = (seconds: number) =>
      tick({ ...env, HELD_ANSWERS: queue }, new Date(closing.getTime() + seconds * 1000).toISOString())
    const releases = async () =>
      (await env.DB.prepare('SELECT 1 FROM release WHERE round = ?1').bind(round.id).all()).results.length
    await clockAfter(60)
    await clockAfter(3600)
    expect(await releases()).toBe(0)
    await deliver()
    await clockAfter(3660)
    expect(await releases()).toBe(1)
    expect(await rowsOf(round)).toHaveLength(1)
  })

  it('says at the receipt of one that came too late that it is not counted', async () => {
    const { round, id, receipt, sendAway, deliver } = await outage({ releaseOnClosing: true })
    await sendAway(ownAnswer(id))
    await closeNow(round, new Date(Date.now() + 1000).toISOString())
    await tick(env, new Date(Date.now() + 2000).toISOString())
    await deliver()
    expect(await rowsOf(round)).toEqual([])
    expect(await pageText(`${receipt}?held=1`)).toContain('Svaret ditt kom ikke med')
  })

  it('closes at once when a leader makes its results, and has them made once nothing is held', async () => {
    const { round, queue } = await outage()
    await saveMember(env.DB, 'saman', facilitator.email ?? '', 'owner')
    const bindings = { HELD_ANSWERS: queue }
    const answer = await send(
      `/networks/saman/rounds/${round.id}/release`,
      { confirm: 'yes' },
      { as: facilitator, bindings },
    )
    expect(answer.headers.get('Location')).toContain('done=round-draining')
    await tick({ ...env, ...bindings }, new Date(Date.now() + 180_000).toISOString())
    const page = await (await visit(`/networks/saman/rounds/${round.id}`, { as: facilitator, bindings })).text()
    expect(page).toContain('Resultatene er laget')
  })

  it('has them made with what the leader said of a municipality with more answers than expected', async () => {
    const { round, queue } = await outage({ expected: { hamar: 5 } })
    await saveMember(env.DB, 'saman', facilitator.email ?? '', 'owner')
    await insertResponses(round, 'hamar', ['a', 'b', 'c', 'd', 'e', 'f'])
    const bindings = { HELD_ANSWERS: queue }
    const said = { confirm: 'yes', asked: 'hamar', accepted: 'hamar' }
    const path = `/networks/saman/rounds/${round.id}`
    await send(`${path}/release`, said, { as: facilitator, bindings })
    const page = await (await visit(path, { as: facilitator, bindings })).text()
    expect(page).not.toContain('Resultatene venter på deg')
    expect(page).toMatch(/<input[^>]*name="accepted" value="hamar" checked/)
    await tick({ ...env, ...bindings }, new Date(Date.now() + 180_000).toISOString())
    const results = await env.DB.prepare('SELECT results FROM release WHERE round = ?1').bind(round.id).first('results')
    expect(JSON.parse(String(results)).municipalities.hamar.need).toMatchObject({ kind: 'coarse' })
  })

  it('that is opened again asks anew whether more answers than expected count', async () => {
    const { round, queue } = await outage({ expected: { hamar: 5 } })
    await saveMember(env.DB, 'saman', facilitator.email ?? '', 'owner')
    await insertResponses(round, 'hamar', ['a', 'b', 'c', 'd', 'e', 'f'])
    const bindings = { HELD_ANSWERS: queue }
    const path = `/networks/saman/rounds/${round.id}`
    const take = (step: string, fields: Record<string, string>) =>
      send(`${path}/${step}`, fields, { as: facilitator, bindings })
    await take('release', { confirm: 'yes', asked: 'hamar', accepted: 'hamar' })
    expect((await take('reopening', { closesAt: '2099-02-01T12:00', releasing: 'at-once' })).status).toBe(303)
    for (const now of ['2099-02-01T11:00:00.000Z', '2099-02-01T11:03:00.000Z']) await tick({ ...env, ...bindings }, now)
    const page = await (await visit(path, { as: facilitator, bindings })).text()
    expect(page).toContain('Resultatene venter på deg: hamar har flere svar enn forventet.')
    expect(page).not.toMatch(/<input[^>]*name="accepted" value="hamar" checked/)
  })

  it('waits from when its closing could be written down, however long after its deadline that is', async () => {
    const deadline = Date.now() + 60_000
    const closesAt = new Date(deadline).toISOString()
    const { round, queue } = await outage({ closesAt, releaseOnClosing: true })
    const releasesAfter = async (minutes: number) => {
      await tick({ ...env, HELD_ANSWERS: queue }, new Date(deadline + minutes * 60_000).toISOString())
      return (await env.DB.prepare('SELECT 1 FROM release WHERE round = ?1').bind(round.id).all()).results.length
    }
    expect([await releasesAfter(180), await releasesAfter(181), await releasesAfter(182)]).toEqual([0, 0, 1])
  })

  it('waits twenty minutes where the queue does not say what it holds, and never more than a day', async () => {
    const silent = { HELD_ANSWERS: { metrics: () => Promise.reject(new Error('no')) } as unknown as Queue }
    const full = { HELD_ANSWERS: { metrics: async () => ({ backlogCount: 1 }) } as unknown as Queue }
    const closesAt = '2026-01-01T00:00:00.000Z'
    const at = (minutes: number) => new Date(Date.parse(closesAt) + minutes * 60_000).toISOString()
    const { round } = await outage({ status: 'closed', closesAt })
    const drained = (bindings: object, minutes: number) => isDrained({ DB: env.DB, ...bindings }, round, at(minutes))
    expect(await Promise.all([1, 19, 20].map((minutes) => drained(silent, minutes)))).toEqual([false, false, true])
    expect(await Promise.all([1, 1439, 1440].map((minutes) => drained(full, minutes)))).toEqual([false, false, true])
    expect(await drained({}, 0)).toBe(true)
  })

  it('does not wait for a queue that never says what it holds', async () => {
    const closesAt = '2026-01-01T00:00:00.000Z'
    const mute = { HELD_ANSWERS: { metrics: () => new Promise(() => {}) } as unknown as Queue }
    const { round } = await outage({ status: 'closed', closesAt })
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const drained = isDrained({ DB: env.DB, ...mute }, round, '2026-01-01T00:20:00.000Z')
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1))
    await vi.advanceTimersByTimeAsync(11_000)
    expect(await drained).toBe(true)
    vi.useRealTimers()
  })
})
