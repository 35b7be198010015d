import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { seedDemo } from '../../demo/seed.ts'
import { deletionTimes } from '../../schemas/retention.ts'
import { tick } from '../../worker/clock.ts'
import { ownAnswer } from '../support/answers.ts'
import { busyDatabase } from '../support/busy-database.ts'
import { heldQueue } from '../support/held-queue.ts'
import {
  answer,
  closeAgain,
  countedIn,
  editionsOf,
  ids,
  newRound,
  openAgain,
  pathOf,
  released,
  take,
  textOf,
} from '../support/released-round.ts'
import { facilitator, send, visit } from '../support/requests.ts'
import { insertResponses } from '../support/rounds.ts'

beforeAll(() => seedDemo(env.DB, env.LINK_SEAL_KEY))

describe('a round that is opened again for late answers', () => {
  it('has results that change where ten have come, and not before; and each receipt knows which count it', async () => {
    const { round, early } = await released()
    await openAgain(round)
    await insertResponses(round, 'hamar', ids('late', 8))
    const late = await answer(round, '55555')
    await closeAgain(round)
    await take(round, 'editions')
    expect(await editionsOf(round)).toMatchObject([{ needs: { n: 12 } }, { edition: 2, needs: { n: 12 } }])
    expect([await countedIn(early), await countedIn(late)]).toEqual([
      ['1 ja', '2 ja'],
      ['1 nei', '2 nei'],
    ])
    await openAgain(round)
    await answer(round, '00000')
    await closeAgain(round)
    await take(round, 'editions')
    expect(await editionsOf(round)).toMatchObject([
      {},
      {},
      { edition: 3, needs: { n: 22, counts: [1, 0, 0, 20, 0, 1] } },
    ])
    expect(await countedIn(early)).toEqual(['1 ja', '2 ja', '3 ja'])
    expect(await countedIn(late)).toEqual(['1 nei', '2 nei', '3 ja'])
  })

  it('shows edition 1 meanwhile, and lists each edition with when its answers are from', async () => {
    const { round } = await released()
    await openAgain(round)
    const open = await textOf(pathOf(round))
    expect(open).toContain('Den er åpen igjen for sene svar. Resultatutgave 1 står til en ny er laget.')
    expect(open).toMatch(/Resultatutgave 1 \([0-9a-f]{8}\)\.<\/strong> Svarene slik de var da svarrunden stengte \d/)
    expect(await textOf(`/networks/saman/results.csv?format=plain&round=${round.id}`)).toContain(
      ',hamar,individual,need,',
    )
    await closeAgain(round)
    expect(await textOf(pathOf(round))).toContain('Lag resultatutgave 2</button>')
    await take(round, 'editions')
    const done = await textOf(pathOf(round))
    expect(done).toMatch(/Resultatutgave 2 \([^]*Resultatutgave 1 \(/)
    expect(done).not.toContain('Lag resultatutgave')
  })

  it('takes an owner, who is told first what it can change; and there is a deadline', async () => {
    const { round } = await released()
    const page = await textOf(pathOf(round, '/late-answers'))
    expect(page).toContain('minst 10 nye har svart')
    expect(page).toContain('I små grupper endrer altså ingenting seg.')
    expect((await take(round, 'late-answers', { confirm: 'yes' })).status).toBe(422)
    expect((await take(round, 'late-answers', { closesAt: '2099-02-01T12:00' })).status).toBe(422)
    expect((await take(round, 'reopening', { closesAt: '2099-02-01T12:00', releasing: 'wait' })).status).toBe(422)
  })

  it('says in words no more of who has come than that they are at least the threshold', async () => {
    const { round } = await released({ expected: { hamar: 13 } })
    await openAgain(round)
    for (const levels of ['11111', '22222']) {
      await answer(round, levels)
      expect(await textOf(pathOf(round, '/municipalities/hamar'))).toMatch(/<dd>5 eller flere<\/dd>/)
    }
    await closeAgain(round)
    expect(await textOf(pathOf(round))).toContain('Svarene fra Hamar skal telle med')
  })

  it('keeps what edition 1 said of a municipality with more answers than expected, unless they are accepted', async () => {
    const { round } = await released({ expected: { hamar: 13 } })
    await openAgain(round)
    await insertResponses(round, 'hamar', ids('late', 12))
    await closeAgain(round)
    expect((await take(round, 'editions')).status).toBe(422)
    await take(round, 'editions', { confirm: 'yes', asked: 'hamar' })
    expect(await editionsOf(round)).toMatchObject([{}, { needs: { n: 12 } }])
    await openAgain(round)
    await closeAgain(round)
    await take(round, 'editions', { confirm: 'yes', asked: 'hamar', accepted: 'hamar' })
    expect(await editionsOf(round)).toMatchObject([{}, {}, { needs: { n: 24 } }])
  })

  it('asks anew of a municipality that was accepted while answers might be held', async () => {
    const round = await newRound({ expected: { hamar: 5 } })
    await insertResponses(round, 'hamar', ids('early', 12))
    const bindings = { HELD_ANSWERS: heldQueue().queue }
    const said = { confirm: 'yes', asked: 'hamar', accepted: 'hamar' }
    await send(pathOf(round, '/release'), said, { as: facilitator, bindings })
    await tick({ ...env, ...bindings }, new Date(Date.now() + 180_000).toISOString())
    expect(await editionsOf(round)).toHaveLength(1)
    await openAgain(round)
    await closeAgain(round)
    const page = await textOf(pathOf(round))
    expect(page).toContain('name="accepted" value="hamar"')
    expect(page).not.toMatch(/name="accepted" value="hamar" checked/)
  })

  it('says that the next edition is made, or that it waits where more came than its maker was asked about', async () => {
    const { round } = await released({ expected: { hamar: 12 } })
    await openAgain(round)
    await closeAgain(round)
    const DB = busyDatabase(env.DB, 'counted = 1', () => insertResponses(round, 'hamar', ['late']))
    const waiting = await send(pathOf(round, '/editions'), { confirm: 'yes' }, { as: facilitator, bindings: { DB } })
    expect(waiting.headers.get('Location')).toContain('done=round-closed')
    expect(await editionsOf(round)).toHaveLength(1)
    const made = await take(round, 'editions', { confirm: 'yes', asked: 'hamar' })
    expect(made.headers.get('Location')).toContain('done=round-released')
    expect(await editionsOf(round)).toHaveLength(2)
  })

  it('takes an answer that is sent again as it is for the one that was counted, also where others may be held', async () => {
    const { round, early } = await released()
    await openAgain(round)
    const again = { ...ownAnswer(early.split('/').at(-1) ?? '', '33333'), revision: '1' }
    const bindings = { HELD_ANSWERS: heldQueue().queue }
    for (const revision of ['1', '2']) await send(round.link, { ...again, revision }, { bindings })
    expect(await countedIn(early)).toEqual(['1 ja'])
    await insertResponses(round, 'hamar', ids('late', 10))
    await closeAgain(round)
    await take(round, 'editions')
    expect(await editionsOf(round)).toMatchObject([{}, { needs: { n: 22 } }])
    expect(await countedIn(early)).toEqual(['1 ja', '2 ja'])
  })

  it('does not take an answer that was withdrawn and given again for the one that was counted', async () => {
    const { round, early } = await released()
    await openAgain(round)
    expect((await send(`${early}/withdrawal`, { revision: '1' })).status).toBe(200)
    await answer(round, '00000', early.split('/').at(-1))
    await insertResponses(round, 'hamar', ids('late', 10))
    await closeAgain(round)
    await take(round, 'editions')
    expect(await editionsOf(round)).toMatchObject([{}, { needs: { n: 12, counts: [0, 0, 0, 12, 0, 0] } }])
    expect(await countedIn(early)).toEqual(['1 nei', '2 nei'])
  })

  it('does not either where it is given again only after another edition', async () => {
    const { round, early } = await released()
    await openAgain(round)
    await send(`${early}/withdrawal`, { revision: '1' })
    await closeAgain(round)
    await take(round, 'editions')
    await openAgain(round)
    await send(round.link, { ...ownAnswer(early.split('/').at(-1) ?? '', '00000'), revision: '0' })
    await insertResponses(round, 'hamar', ids('late', 10))
    await closeAgain(round)
    await take(round, 'editions')
    expect((await editionsOf(round)).map(({ needs }) => needs.n)).toEqual([12, 12, 12])
  })

  it('makes one edition of a closing, however often and at once it is asked for', async () => {
    const { round } = await released()
    await openAgain(round)
    expect((await take(round, 'editions')).status).toBe(303)
    expect(await editionsOf(round)).toHaveLength(1)
    await closeAgain(round)
    const answers = await Promise.all([take(round, 'editions'), take(round, 'editions'), take(round, 'release')])
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
    await take(round, 'editions')
    expect(await editionsOf(round)).toHaveLength(2)
    const entries = await env.DB.prepare(
      `SELECT subject ->> '$.edition' AS edition FROM audit WHERE action = 'round-released' AND subject ->> '$.round' = ?1`,
    )
      .bind(round.id)
      .all()
    expect(entries.results).toEqual([{ edition: '1' }, { edition: '2' }])
  })

  it('closes at its deadline, and its next edition waits for an owner', async () => {
    const { round } = await released()
    await openAgain(round)
    await take(round, 'deadline', { closesAt: '2099-01-01T12:00', releasing: 'at-once' })
    await tick(env, '2099-01-01T11:01:00.000Z')
    expect(await editionsOf(round)).toHaveLength(1)
    await take(round, 'editions')
    expect(await editionsOf(round)).toHaveLength(2)
  })

  it('has no next edition where no owner makes it, not even as what came late is deleted', async () => {
    await env.DB.prepare(`UPDATE round SET deleted = 'answers'`).run()
    const { round } = await released()
    await openAgain(round)
    await insertResponses(round, 'hamar', ids('late', 10))
    const { links, texts, answers } = deletionTimes(round, '2099-02-01T11:00:00.000Z')
    for (const now of ['2099-02-01T11:01:00.000Z', links, texts, answers]) await tick(env, now)
    const left = await env.DB.prepare('SELECT deleted FROM round WHERE id = ?1').bind(round.id).first('deleted')
    expect([left, await editionsOf(round)]).toMatchObject(['answers', [{ edition: 1, needs: { n: 12 } }]])
  })

  it('says on the form and the receipt what has been made, and that it does not change', async () => {
    const { round, early } = await released()
    await openAgain(round)
    expect(await (await visit(round.link)).text()).toContain('Resultatutgave 1 av denne svarrunden er allerede laget')
    const receipt = await (await visit(early)).text()
    expect(receipt).toContain('Resultatutgave 1 er allerede laget og blir ikke endret.')
    expect(receipt).toContain('Resultatutgaver som allerede er laget, blir ikke endret.')
  })
})
