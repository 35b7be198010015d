import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Network } from '../../schemas/network.ts'
import { scalesInResults } from '../../schemas/questionnaire.ts'
import { deletionTimes } from '../../schemas/retention.ts'
import type { Round } from '../../schemas/round.ts'
import { tick } from '../../worker/clock.ts'
import { closeAndRelease } from '../../worker/rounds/closing.ts'
import { saveMember, saveNetwork } from '../../worker/storage/networks.ts'
import { buildNetwork, questionnaire } from '../support/builders.ts'
import { busyDatabase } from '../support/busy-database.ts'
import { losing } from '../support/failing-database.ts'
import { facilitator, send, visit } from '../support/requests.ts'
import { insertResponses, openRound } from '../support/rounds.ts'

const opening = '2026-10-01T06:00:00.000Z'
const deadline = '2026-10-15T10:00:00.000Z'
const minute = 60_000

/** So many minutes after an instant. */
const after = (instant: string, minutes: number): string =>
  new Date(Date.parse(instant) + minutes * minute).toISOString()

const planned = (more: Partial<Round> = {}) =>
  openRound({ status: 'planned', opensAt: opening, closesAt: deadline, releaseOnClosing: true, ...more })

const kept = async ({ id }: Round) =>
  env.DB.prepare('SELECT status, opens_at, closes_at, release_on_closing, scales FROM round WHERE id = ?1')
    .bind(id)
    .first<{ status: string; opens_at: string; closes_at: string; release_on_closing: number; scales: string }>()

/** What was written down about a round, in order: who did what, and when. */
const written = async ({ id }: Round) =>
  (
    await env.DB.prepare(
      `SELECT who, action, at FROM audit WHERE subject ->> 'round' = ?1 ORDER BY at, CASE action WHEN 'round-opened' THEN 1 WHEN 'round-closed' THEN 2 ELSE 3 END`,
    )
      .bind(id)
      .all()
  ).results

const releases = async ({ id }: Round) =>
  (
    await env.DB.prepare('SELECT hash, results FROM release WHERE round = ?1')
      .bind(id)
      .all<{ hash: string; results: string }>()
  ).results

const linksOf = async ({ id }: Round) =>
  (
    await env.DB.prepare(
      `SELECT municipality || ' ' || voice AS holder FROM link WHERE round = ?1 AND revoked = 0 ORDER BY holder`,
    )
      .bind(id)
      .all<{ holder: string }>()
  ).results.map(({ holder }) => holder)

const tenTimes = (now: string) => Promise.all(Array.from({ length: 10 }, () => tick(env, now)))

const six = ['a', 'b', 'c', 'd', 'e', 'f']

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  return () => vi.restoreAllMocks()
})

describe('the clock', () => {
  it('leaves a round alone until its time', async () => {
    const round = await planned()
    await tick(env, after(opening, -1))
    expect(await kept(round)).toMatchObject({ status: 'planned' })
    expect(await written(round)).toEqual([])
  })

  it('leaves a round without an opening time to a person', async () => {
    const round = await openRound({ status: 'planned' })
    await tick(env, after(deadline, 1000))
    expect(await kept(round)).toMatchObject({ status: 'planned' })
  })

  it('opens a round once, at its time, however many minutes late and however many at once', async () => {
    const round = await planned({ scales: [] })
    await tenTimes(after(opening, 7))
    await tick(env, after(opening, 8))
    expect(await kept(round)).toMatchObject({ status: 'open', opens_at: opening })
    expect(await written(round)).toEqual([{ who: 'clock', action: 'round-opened', at: after(opening, 7) }])
  })

  it('freezes the scales of the questionnaire as it opens', async () => {
    const round = await planned({ scales: [] })
    await tick(env, opening)
    expect(JSON.parse((await kept(round))?.scales ?? '')).toEqual(scalesInResults(questionnaire))
  })

  it('gives both links to every municipality that has joined since the round was planned, and no third', async () => {
    const round = await planned()
    await tenTimes(opening)
    expect(await linksOf(round)).toEqual(['grong individual', 'grong team', 'hamar individual', 'hamar team'])
  })

  it('stops the links of a municipality that has left since', async () => {
    const round = await planned()
    const network: Network = buildNetwork('grong', 'hamar')
    await env.DB.prepare(`INSERT INTO link VALUES ('x' || ?1, 's', ?1, 'hamar', 'team', 0)`).bind(round.id).run()
    await saveNetwork(env.DB, {
      ...network,
      municipalities: network.municipalities.map((one) =>
        one.slug === 'hamar' ? { ...one, until: { gathering: 0 } } : one,
      ),
    })
    await tick(env, opening)
    expect(await linksOf(round)).toEqual(['grong individual', 'grong team'])
  })

  it('closes a round and makes its results once, however many at once', async () => {
    const round = await planned()
    await tick(env, opening)
    await insertResponses(round, 'hamar', six)
    await tenTimes(after(deadline, 3))
    await tenTimes(after(deadline, 4))
    expect(await kept(round)).toMatchObject({ status: 'closed', closes_at: deadline })
    expect(await releases(round)).toHaveLength(1)
    expect(await written(round)).toEqual([
      { who: 'clock', action: 'round-opened', at: opening },
      { who: 'clock', action: 'round-closed', at: after(deadline, 3) },
      { who: 'clock', action: 'round-released', at: after(deadline, 3) },
    ])
  })

  it('that has been away for the whole of a round catches up with all of it at once', async () => {
    const round = await planned()
    await tick(env, after(deadline, 60 * 24))
    expect(await written(round)).toHaveLength(3)
    expect(await releases(round)).toHaveLength(1)
  })

  it('closes a round and leaves its results, where that was chosen', async () => {
    const round = await planned({ releaseOnClosing: false })
    await tick(env, after(deadline, 1))
    expect(await kept(round)).toMatchObject({ status: 'closed' })
    expect(await releases(round)).toEqual([])
  })

  it('and a facilitator at the same time close and release once', async () => {
    const round = await openRound({ closesAt: deadline, releaseOnClosing: true })
    await insertResponses(round, 'hamar', six)
    const at = after(deadline, 1)
    const byHand = () => closeAndRelease(env.DB, round, {}, { who: 'leder@example.no', at })
    await Promise.all([tick(env, at), byHand(), tick(env, at), byHand()])
    expect(await releases(round)).toHaveLength(1)
    expect((await written(round)).map(({ action }) => action)).toEqual(['round-closed', 'round-released'])
  })
})

describe('a municipality with more answers than expected', () => {
  it('keeps the clock from making the results, and from counting again every minute, until a person has spoken', async () => {
    const round = await openRound({ closesAt: deadline, releaseOnClosing: true, expected: { hamar: 5, grong: 5 } })
    await insertResponses(round, 'hamar', six)
    await tenTimes(after(deadline, 1))
    expect(await kept(round)).toMatchObject({ status: 'closed', release_on_closing: 0 })
    expect(await releases(round)).toEqual([])
    expect((await written(round)).map(({ action }) => action)).toEqual(['round-closed'])
    await closeAndRelease(env.DB, round, { hamar: true }, { who: 'leder@example.no', at: after(deadline, 9) })
    const [release] = await releases(round)
    expect(JSON.parse(release?.results ?? '').municipalities.hamar.need).toMatchObject({ kind: 'coarse' })
  })
})

describe('answers that come in while a leader closes', () => {
  it('and make more of them than expected keep the results waiting: nobody was asked about those', async () => {
    const round = await openRound({ expected: { hamar: 5, grong: 5 } })
    await saveMember(env.DB, round.network, facilitator.email ?? '', 'owner')
    await insertResponses(round, 'hamar', six.slice(1))
    const closing = busyDatabase(env.DB, `status = 'closed', closes_at`, () =>
      insertResponses(round, 'hamar', six.slice(0, 1)),
    )
    const path = `/networks/saman/rounds/${round.id}`
    const answer = await send(`${path}/release`, { confirm: 'yes' }, { as: facilitator, bindings: { DB: closing } })
    expect(answer.headers.get('Location')).toContain('done=round-closed')
    expect(await releases(round)).toEqual([])
    const page = await (await visit(path, { as: facilitator })).text()
    expect(page).toContain('Resultatene venter på deg: hamar har flere svar enn forventet.')
    await send(`${path}/release`, { confirm: 'yes', asked: 'hamar', accepted: 'hamar' }, { as: facilitator })
    expect(await releases(round)).toHaveLength(1)
  })
})

it('what a leader accepted counts at last, also where another municipality kept the results waiting', async () => {
  await env.DB.prepare(`UPDATE round SET deleted = 'answers'`).run()
  const round = await openRound({ expected: { hamar: 5, grong: 5 } })
  for (const municipality of ['hamar', 'grong']) await insertResponses(round, municipality, six)
  const by = { who: 'leder@example.no', at: deadline }
  expect(await closeAndRelease(env.DB, round, { hamar: true }, by)).toBe('round-closed')
  const { links, texts } = deletionTimes(round, deadline)
  await tick(env, links)
  await tick(env, texts)
  const [release] = await releases(round)
  const { hamar, grong } = JSON.parse(release?.results ?? '').municipalities
  expect([hamar.need.kind, grong.need.reason]).toEqual(['coarse', 'held'])
})

it('no name of a municipality is taken for a yes', async () => {
  const round = await openRound({ expected: Object.fromEntries([['constructor', 5]]) })
  await insertResponses(round, 'constructor', six)
  expect(await closeAndRelease(env.DB, round, {}, { who: 'leder@example.no', at: deadline })).toBe('round-closed')
  expect(await releases(round)).toEqual([])
})

describe('a database that fails in the middle', () => {
  it('between closing and release: the next minute makes the release', async () => {
    const round = await openRound({ closesAt: deadline, releaseOnClosing: true })
    await insertResponses(round, 'hamar', six)
    await tick({ ...env, DB: losing(env.DB, 'INSERT INTO release', 1) }, after(deadline, 1))
    expect(await kept(round)).toMatchObject({ status: 'closed', release_on_closing: 1 })
    expect(await releases(round)).toEqual([])
    await tick(env, after(deadline, 2))
    expect(await releases(round)).toHaveLength(1)
    expect(await kept(round)).toMatchObject({ release_on_closing: 0 })
  })

  it('for one round keeps no other from opening', async () => {
    const [one, other] = [await planned(), await planned()]
    await tick({ ...env, DB: losing(env.DB, 'SELECT municipality, voice, sealed_token', 1) }, opening)
    const open = [await kept(one), await kept(other)].filter((round) => round?.status === 'open')
    expect(open).toHaveLength(1)
    await tick(env, after(opening, 1))
    expect([await kept(one), await kept(other)].map((round) => round?.status)).toEqual(['open', 'open'])
  })

  it('while opening keeps no other round from closing', async () => {
    const [one, other] = [await planned({ closesAt: undefined as never }), await openRound({ closesAt: opening })]
    await tick({ ...env, DB: losing(env.DB, 'SELECT municipality, voice, sealed_token', 9) }, opening)
    expect(await kept(one)).toMatchObject({ status: 'planned' })
    expect(await kept(other)).toMatchObject({ status: 'closed' })
  })
})
