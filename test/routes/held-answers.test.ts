import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { tick } from '../../worker/clock.ts'
import { jointAnswer, ownAnswer } from '../support/answers.ts'
import { away, broken } from '../support/broken-databases.ts'
import { faultyDatabase } from '../support/faulty-database.ts'
import { rowsOf } from '../support/linked-round.ts'
import { outage, pageText } from '../support/outage.ts'
import { send, visit } from '../support/requests.ts'
import { closeNow } from '../support/rounds.ts'

const asJson = { Accept: 'application/json' }

const queueAway = { send: () => Promise.reject(new Error('Queue send failed')) } as unknown as Queue

describe('an answer that comes in while the database is away', () => {
  it('is held where there is a queue, says that it is not counted yet, and shows what was typed', async () => {
    const { id, sendAway, receipt, waiting } = await outage()
    const answer = await sendAway({ ...ownAnswer(id, '12345'), 'q.more': 'Ikke <b>borte</b>' })
    const page = await answer.text()
    expect([answer.status, answer.headers.get('Retry-After')]).toEqual([202, '60'])
    expect(page).toContain('Svaret ditt er tatt vare på, men teller ikke med ennå')
    expect(page).toContain('Ikke &lt;b&gt;borte&lt;/b&gt;')
    expect(page).toContain(`href="${receipt}?held=1"`)
    expect(page).toContain('href="data:text/plain')
    expect(waiting()).toHaveLength(1)
  })

  it('says the same in JSON, so that a draft is kept', async () => {
    const { id, sendAway, receipt } = await outage()
    const answer = await sendAway(ownAnswer(id), asJson)
    expect(answer.status).toBe(202)
    expect(await answer.json()).toEqual({ state: 'held', receipt: `${receipt}?held=1`, revision: 1 })
  })

  it('becomes a receipt at the same address when it has been stored', async () => {
    const { round, id, sendAway, receipt, deliver } = await outage()
    await sendAway(ownAnswer(id, '12345'))
    expect(await pageText(`${receipt}?held=1`)).toContain('teller ikke med ennå')
    expect((await visit(`${receipt}?held=1`, { headers: asJson })).status).toBe(202)
    expect(await deliver()).toEqual([{ ack: true }])
    expect(await pageText(`${receipt}?held=1`)).toContain('Takk, vi har fått svaret ditt')
    expect(await rowsOf(round)).toMatchObject([{ id, revision: 1 }])
  })

  it('is held with nothing but what is needed to store it', async () => {
    const { id, sendAway, individual, waiting } = await outage()
    await sendAway({ ...ownAnswer(id), revision: '0', checked: 'yes', other: 'x' }, { 'User-Agent': 'Canary/1' })
    const [message] = waiting()
    expect(Object.keys(message ?? {}).toSorted()).toEqual(['at', 'base', 'fields', 'link', 'response'])
    expect(JSON.stringify(message)).not.toContain(individual.slice(3))
    expect(JSON.stringify(message)).not.toMatch(/Canary|checked|other/)
  })

  it('is given back as ever without a queue, and where the queue is away too', async () => {
    const { id, individual, sendAway } = await outage()
    for (const bindings of [{ DB: away }, { DB: away, HELD_ANSWERS: queueAway }]) {
      const answer = await send(individual, { ...ownAnswer(id), 'q.more': 'Ikke borte' }, { bindings })
      expect([answer.status, (await answer.text()).includes('Ikke borte')]).toEqual([503, true])
    }
    expect((await sendAway(ownAnswer(id), {}, broken)).status).toBe(500)
  })

  it('is not held where it is a joint answer, a choice of language, empty, or without its id', async () => {
    const { team, id, sendAway, queue, waiting } = await outage()
    const joint = await send(team, jointAnswer(0), { bindings: { DB: away, HELD_ANSWERS: queue } })
    expect(joint.status).toBe(503)
    for (const fields of [{ ...ownAnswer(id), lang: 'nn' }, { response: id, 'q.more': ' ' }, ownAnswer('short')])
      expect((await sendAway(fields)).status).toBe(503)
    const half = faultyDatabase(env.DB, (call) => (call > 0 ? { kind: 'hang', done: 'never' } : undefined))
    const answer = await send(team, jointAnswer(0), {
      bindings: { DB: half.db, HELD_ANSWERS: queue },
      patience: half.patience,
    })
    expect(answer.status).toBe(503)
    expect(waiting()).toEqual([])
  })
})

describe('what was held', () => {
  it('delivered three times, and out of order, is one row at its last revision', async () => {
    const { round, id, sendAway, waiting, deliver } = await outage()
    await sendAway({ ...ownAnswer(id, '11111'), revision: '0' })
    await sendAway({ ...ownAnswer(id, '22222'), revision: '1' })
    await sendAway({ ...ownAnswer(id, '33333'), revision: '2' })
    const [first, second, third] = waiting()
    for (const body of [third, first, second, third, second, first, first]) await deliver([body])
    expect(await rowsOf(round)).toEqual([{ id, revision: 3, answers: expect.stringContaining('"need":3') }])
  })

  it('changes nothing that was sent after it, nor brings back what was withdrawn', async () => {
    const { round, id, individual, receipt, sendAway, waiting, deliver } = await outage()
    await sendAway(ownAnswer(id, '11111'))
    const copy = waiting().slice(0, 1)
    await deliver(copy)
    await send(individual, ownAnswer(id, '22222'))
    await deliver(copy)
    expect(await rowsOf(round)).toMatchObject([{ id, revision: 2, answers: expect.stringContaining('"need":2') }])
    await send(`${receipt}/withdrawal`, {})
    await deliver(copy)
    expect(await rowsOf(round)).toMatchObject([{ id, revision: 3, answers: '{}' }])
    expect((await visit(`${receipt}?held=1`)).status).toBe(404)
  })

  it('does not change what was sent again after it, even where that was stored already', async () => {
    const { round, id, individual, sendAway, deliver, queue } = await outage()
    await send(individual, ownAnswer(id, '11111'))
    await sendAway({ ...ownAnswer(id, '22222'), revision: '1' })
    await send(individual, ownAnswer(id, '11111'), { bindings: { HELD_ANSWERS: queue } })
    await deliver()
    const rows = await rowsOf(round)
    expect(rows).toMatchObject([{ answers: expect.stringContaining('"need":1') }])
    // Counted up at least once, also when the database was asked twice.
    expect(rows[0]?.revision).toBeGreaterThanOrEqual(2)
  })

  it('of a change says so above the answer that is stored, until the change is', async () => {
    const { id, individual, receipt, sendAway, deliver } = await outage()
    await send(individual, ownAnswer(id, '11111'))
    const changed = await sendAway({ ...ownAnswer(id, '22222'), revision: '1' })
    expect(await changed.text()).toContain(`${receipt}?held=2`)
    expect(await pageText(`${receipt}?held=2`)).toContain('en endring som ikke teller med ennå')
    await deliver()
    expect(await pageText(`${receipt}?held=2`)).not.toContain('en endring som ikke teller med ennå')
  })

  it('of a change is stored also where no script keeps count: the form says what its page showed', async () => {
    const { round, id, individual, receipt, sendAway, deliver } = await outage()
    await send(individual, ownAnswer(id, '11111'))
    const [, seen = ''] = /name="seen" value="(\d+)"/.exec(await pageText(`${receipt}/form`)) ?? []
    await sendAway({ ...ownAnswer(id, '22222'), seen })
    await deliver()
    expect(await rowsOf(round)).toMatchObject([{ revision: 2, answers: expect.stringContaining('"need":2') }])
    // Shown again after a mistake, and then sent while the database is there: that is the last word, as ever.
    const again = await (await send(individual, { response: id, seen: '1', lang: 'nn' })).text()
    expect(again).toContain('name="seen" value="1"')
    expect((await send(individual, { ...ownAnswer(id, '33333'), seen: '1' })).status).toBe(303)
  })

  it('is the last of what was sent from the same page, and nothing that is stored is called a receipt for another', async () => {
    const { round, id, individual, receipt, sendAway, deliver, waiting } = await outage()
    await sendAway(ownAnswer(id, '11111'))
    await sendAway(ownAnswer(id, '22222'))
    const [first, last] = waiting()
    await deliver([{ ...(first as object), at: new Date(Date.now() - 1000).toISOString() }, last])
    expect(await rowsOf(round)).toMatchObject([{ revision: 1, answers: expect.stringContaining('"need":2') }])
    expect(await pageText(`${receipt}?held=1`)).toContain('Sjekk at det som står her, er det du sendte sist.')
    expect(await pageText(receipt)).not.toContain('Sjekk at det som står her')
    // From a page that was opened before anything was stored: what is stored stays.
    await sendAway(ownAnswer(id, '33333'))
    await deliver()
    expect(await rowsOf(round)).toMatchObject([{ answers: expect.stringContaining('"need":2') }])
    expect(await pageText(`${receipt}?held=1`)).toContain('Sjekk at det som står her, er det du sendte sist.')
    expect((await send(individual, ownAnswer(id, '33333'))).status).toBe(303)
  })

  it('of a change that came too late is told of above the answer that was counted', async () => {
    const { round, id, individual, receipt, sendAway } = await outage({ releaseOnClosing: true })
    await send(individual, ownAnswer(id, '11111'))
    await sendAway({ ...ownAnswer(id, '22222'), revision: '1' })
    await closeNow(round, new Date(Date.now() + 1000).toISOString())
    await tick(env, new Date(Date.now() + 2000).toISOString())
    expect(await pageText(`${receipt}?held=2`)).toContain('endringen du sendte, teller ikke med')
  })

  it('and lacked an answer is told of at its receipt, and can be sent again', async () => {
    const { round, id, individual, receipt, sendAway, deliver } = await outage()
    await sendAway({ response: id, 'q.need': '3' })
    expect(await deliver()).toEqual([{ ack: true }])
    expect(await pageText(`${receipt}?held=1`)).toContain('Svaret ditt teller ikke med')
    expect((await send(`${receipt}/withdrawal`, {})).status).toBe(404)
    expect((await send(individual, ownAnswer(id))).status).toBe(303)
    expect(await rowsOf(round)).toMatchObject([{ id, revision: 1 }])
  })

  it('waits in the queue as a copy while the database is still away, and as itself while something else is wrong', async () => {
    const { id, sendAway, deliver, waiting } = await outage()
    await sendAway(ownAnswer(id))
    expect(await deliver(undefined, away)).toEqual([{ ack: true }])
    expect(waiting()).toHaveLength(1)
    expect(await deliver(waiting(), broken)).toEqual([{ retryAfter: 30 }])
    expect(await deliver(['not an answer'])).toEqual([{ retryAfter: 30 }])
  })

  it('waits in the queue as itself where the database is away and no copy can be left', async () => {
    const { round, id, sendAway, deliver } = await outage()
    await sendAway(ownAnswer(id))
    expect(await deliver(undefined, away, queueAway)).toEqual([{ retryAfter: 60 }])
    await deliver()
    expect(await rowsOf(round)).toMatchObject([{ id, revision: 1 }])
  })

  it('of a person came by the link to the joint answer, and is nobody’s answer', async () => {
    const { round, team, id, queue, deliver } = await outage()
    const answer = await send(team, ownAnswer(id), { bindings: { DB: away, HELD_ANSWERS: queue } })
    expect(answer.status).toBe(202)
    expect(await deliver()).toEqual([{ ack: true }])
    expect(await rowsOf(round)).toEqual([])
  })

  it('of a link that leads nowhere is dropped', async () => {
    const { deliver, waiting, queue, id } = await outage()
    const bindings = { DB: away, HELD_ANSWERS: queue }
    expect((await send('/s/nowhere', ownAnswer(id), { bindings })).status).toBe(202)
    expect(await deliver()).toEqual([{ ack: true }])
    expect(waiting()).toEqual([])
  })
})
