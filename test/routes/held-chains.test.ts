import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { tick } from '../../worker/clock.ts'
import { ownAnswer } from '../support/answers.ts'
import { faultyDatabase } from '../support/faulty-database.ts'
import { rowsOf } from '../support/linked-round.ts'
import { outage, pageText } from '../support/outage.ts'
import { send } from '../support/requests.ts'
import { closeNow } from '../support/rounds.ts'

/** An answer that is stored, and three changes that are held, each on top of the last. */
const threeHeld = async () => {
  const made = await outage()
  await send(made.individual, ownAnswer(made.id, '11111'))
  await made.sendAway({ ...ownAnswer(made.id, '22222'), revision: '1' })
  await made.sendAway({ ...ownAnswer(made.id, '33333'), revision: '2' })
  await made.sendAway({ ...ownAnswer(made.id, '55555'), revision: '3' })
  return { ...made, bindings: { HELD_ANSWERS: made.queue } }
}

describe('several held changes, each on top of the last', () => {
  it('bring nothing back that was withdrawn after them', async () => {
    const { round, receipt, deliver, bindings } = await threeHeld()
    expect((await send(`${receipt}/withdrawal`, {}, { bindings })).status).toBe(200)
    await deliver()
    expect(await rowsOf(round)).toMatchObject([{ answers: '{}' }])
  })

  it('change nothing that was sent after them', async () => {
    const { round, id, individual, deliver, bindings } = await threeHeld()
    expect((await send(individual, ownAnswer(id, '44444'), { bindings })).status).toBe(303)
    await deliver()
    expect(await rowsOf(round)).toMatchObject([{ answers: expect.stringContaining('"need":4') }])
  })

  it('end as the last of them, in whatever order one batch brings them', async () => {
    const { round, deliver, waiting } = await threeHeld()
    expect(await deliver(waiting().toReversed())).toEqual([{ ack: true }, { ack: true }, { ack: true }])
    expect(await rowsOf(round)).toMatchObject([{ revision: 4, answers: expect.stringContaining('"need":5') }])
  })

  it('are as the last of them where those before it never come', async () => {
    const { round, deliver, waiting } = await threeHeld()
    await deliver(waiting().slice(-1))
    expect(await rowsOf(round)).toMatchObject([{ revision: 4, answers: expect.stringContaining('"need":5') }])
  })

  it('are all taken in where nothing was', async () => {
    const { round, deliver } = await threeHeld()
    await deliver()
    expect(await rowsOf(round)).toMatchObject([{ revision: 4, answers: expect.stringContaining('"need":5') }])
  })
})

describe('an answer that was held', () => {
  it('and is what was stored already has come, and its receipt says nothing else, however often it is delivered', async () => {
    const { round, id, individual, receipt, sendAway, deliver, waiting } = await outage({ releaseOnClosing: true })
    await send(individual, ownAnswer(id, '11111'))
    await sendAway({ ...ownAnswer(id, '11111'), seen: '1' })
    const [copy] = waiting()
    for (let time = 0; time < 3; time += 1) await deliver([copy])
    expect(await rowsOf(round)).toMatchObject([{ revision: 2 }])
    await closeNow(round, new Date(Date.now() + 1000).toISOString())
    await tick(env, new Date(Date.now() + 2000).toISOString())
    const page = await pageText(`${receipt}?held=2`)
    expect(page).not.toContain('endringen du sendte')
    expect(page).toContain('Resultatutgave 1: ja')
  })

  it('is not overtaken by an older one from the same page where it fails', async () => {
    const { round, id, sendAway, waiting, deliver } = await outage()
    await sendAway(ownAnswer(id, '11111'))
    await sendAway(ownAnswer(id, '22222'))
    const [first, last] = waiting()
    const lost = { kind: 'error', text: 'Network connection lost.', isDone: false } as const
    const { db } = faultyDatabase(env.DB, (call) => (call < 3 ? lost : undefined))
    await deliver([{ ...(first as object), at: new Date(Date.now() - 1000).toISOString() }, last], db)
    expect(await rowsOf(round)).toEqual([])
    await deliver()
    expect(await rowsOf(round)).toMatchObject([{ answers: expect.stringContaining('"need":2') }])
  })
})
