import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { seedDemo } from '../../demo/seed.ts'
import type { Round } from '../../schemas/round.ts'
import { tick } from '../../worker/clock.ts'
import { addRound } from '../../worker/storage/rounds.ts'
import { newToken } from '../../worker/tokens.ts'
import { buildRound } from '../support/builders.ts'
import { formOn } from '../support/page-forms.ts'
import { facilitator, send, visit } from '../support/requests.ts'
import { insertResponses } from '../support/rounds.ts'

beforeAll(() => seedDemo(env.DB, env.LINK_SEAL_KEY))

const past = '2026-01-01T11:00:00.000Z'
const future = '2099-01-01T11:00:00.000Z'
const tomorrow = () => new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString()
const later = { closesAt: '2099-02-01T12:00', releasing: 'wait' }
const laterInstant = '2099-02-01T11:00:00.000Z'

/** A round of the demonstration's network, with a name of its own. */
const newRound = async (more: Partial<Round>): Promise<Round> => {
  const round = buildRound(3, { id: newToken(), ...more })
  await addRound(env.DB, round)
  return round
}

const planned = (more: Partial<Round> = {}) => newRound({ status: 'planned', scales: [], ...more })
const open = (more: Partial<Round> = {}) => newRound({ status: 'open', ...more })
const closed = (more: Partial<Round> = {}) => newRound({ status: 'closed', closesAt: past, ...more })

const pathOf = ({ id }: Round, step = '') => `/networks/saman/rounds/${id}${step}`
const textOf = async (path: string): Promise<string> => (await visit(path, { as: facilitator })).text()

const take = (round: Round, step: string, fields: Record<string, string> = {}) =>
  send(pathOf(round, `/${step}`), fields, { as: facilitator })

const kept = ({ id }: Round) =>
  env.DB.prepare('SELECT * FROM round WHERE id = ?1').bind(id).first<Record<string, string | number | null>>()

const written = async ({ id }: Round) =>
  (
    await env.DB.prepare(`SELECT who, action FROM audit WHERE subject ->> 'round' = ?1 ORDER BY at, action`)
      .bind(id)
      .all()
  ).results.map(({ who, action }) => `${String(action)} by ${String(who)}`)

const me = 'nettverksleder@example.no'

/** The status of each of ten requests at once. */
const tenTimes = async (request: () => Promise<Response>): Promise<Set<number>> =>
  new Set((await Promise.all(Array.from({ length: 10 }, request))).map(({ status }) => status))

describe('opening a round', () => {
  it('says first what is locked by it, and what is not', async () => {
    const page = await textOf(pathOf(await planned({ threshold: 7, expected: { hamar: 8, grong: 6 } }), '/opening'))
    for (const words of [
      'Dette låses når svarrunden åpner',
      'Fem fundamenter, versjon 1',
      'Minste antall svar</dt><dd>7',
      '6 kommuner',
      '14 i 2 kommuner',
      'Dette kan du endre etterpå',
      'Fristen, og om resultatene',
    ])
      expect(page).toContain(words)
  })

  it('ten times at once opens it once, now, with its scales, its links and the round before it', async () => {
    const round = await planned({ opensAt: future })
    const before = new Date().toISOString()
    expect(await tenTimes(() => take(round, 'opening'))).toEqual(new Set([303]))
    const now = await kept(round)
    expect(now).toMatchObject({ status: 'open', previous: 'saman-2' })
    expect(String(now?.['opens_at']) >= before).toBe(true)
    expect(JSON.parse(String(now?.['scales']))).toHaveLength(5)
    expect(await written(round)).toEqual([`round-opened by ${me}`])
    const links = await env.DB.prepare('SELECT * FROM link WHERE round = ?1').bind(round.id).all()
    expect(links.results).toHaveLength(12)
  })

  it('whose deadline has passed is refused with words', async () => {
    const round = await planned({ closesAt: past })
    const answer = await take(round, 'opening')
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Fristen er passert.')
    expect(await kept(round)).toMatchObject({ status: 'planned' })
  })

  it('at the minute that the clock opens it is opened and written down once', async () => {
    const round = await planned({ opensAt: past })
    const now = new Date().toISOString()
    await Promise.all([tick(env, now), take(round, 'opening'), tick(env, now), take(round, 'opening')])
    expect(await kept(round)).toMatchObject({ status: 'open', opens_at: past })
    expect(await written(round)).toEqual(['round-opened by clock'])
  })
})

describe('a round whose time has come', () => {
  it('is shown as open, and reading its pages writes nothing down: what is sent does', async () => {
    const round = await planned({ opensAt: past })
    const before = await kept(round)
    for (const step of ['', '/settings', '/opening', '/deadline', '/closing', '/reopening'])
      await visit(pathOf(round, step), { as: facilitator })
    expect(await textOf(pathOf(round))).toContain('Åpen.')
    expect(await kept(round)).toEqual(before)
    expect(await written(round)).toEqual([])
    await take(round, 'deadline', later)
    expect((await written(round)).toSorted()).toEqual([`round-extended by ${me}`, 'round-opened by clock'])
  })
})

describe('the deadline of an open round', () => {
  it('is set, moved and taken away, each written down once', async () => {
    const round = await open({ closesAt: future })
    expect(await tenTimes(() => take(round, 'deadline', later))).toEqual(new Set([303]))
    expect(await kept(round)).toMatchObject({ closes_at: laterInstant, release_on_closing: 0 })
    expect(await written(round)).toEqual([`round-extended by ${me}`])
    await take(round, 'deadline', { closesAt: '', releasing: 'at-once' })
    expect(await kept(round)).toMatchObject({ closes_at: null, release_on_closing: 1 })
  })

  it('is prefilled in Norwegian time, and saved unchanged changes nothing', async () => {
    const round = await open({ closesAt: laterInstant, releaseOnClosing: true })
    const { fields } = await formOn(await textOf(pathOf(round, '/deadline')), 'step')
    expect(fields).toEqual({ closesAt: ['2099-02-01T12:00'], releasing: ['at-once'] })
    await send(pathOf(round, '/deadline'), fields, { as: facilitator })
    expect(await written(round)).toEqual([])
  })

  it('cannot be in the past, and what was typed is kept', async () => {
    const round = await open()
    const answer = await take(round, 'deadline', { closesAt: '1.1.2026 12.00', releasing: 'wait' })
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain('Tidspunktet er passert')
    expect((await formOn(page, 'step')).fields['closesAt']).toEqual(['1.1.2026 12.00'])
    expect(await kept(round)).toMatchObject({ closes_at: null })
  })

  it.each([planned, closed])('is not set here of a round that is not open', async (make) => {
    const round = await make()
    expect((await visit(pathOf(round, '/deadline'), { as: facilitator })).status).toBe(303)
    expect((await take(round, 'deadline', later)).status).toBe(422)
    expect(await written(round)).toEqual([])
  })
})

describe('closing a round to wait with its results', () => {
  it('takes a yes', async () => {
    const round = await open()
    expect((await take(round, 'closing')).status).toBe(422)
    expect(await kept(round)).toMatchObject({ status: 'open' })
  })

  it('closes it once, and the clock leaves its results alone', async () => {
    const round = await open({ closesAt: future, releaseOnClosing: true })
    await insertResponses(round, 'hamar', ['a', 'b', 'c', 'd', 'e'])
    expect(await tenTimes(() => take(round, 'closing', { confirm: 'yes' }))).toEqual(new Set([303]))
    await tick(env, tomorrow())
    expect(await kept(round)).toMatchObject({ status: 'closed', release_on_closing: 0 })
    expect(await written(round)).toEqual([`round-closed by ${me}`])
    expect(await textOf(pathOf(round))).toContain('Resultatene venter på deg.')
  })
})

describe('opening a closed round again', () => {
  it('works until its results are made, once, with a new deadline or none', async () => {
    const round = await closed()
    expect(await tenTimes(() => take(round, 'reopening', later))).toEqual(new Set([303]))
    expect(await kept(round)).toMatchObject({ status: 'open', closes_at: laterInstant })
    expect(await written(round)).toEqual([`round-reopened by ${me}`])
    await take(round, 'closing', { confirm: 'yes' })
    expect((await take(round, 'reopening', { closesAt: '', releasing: 'wait' })).status).toBe(303)
    expect(await kept(round)).toMatchObject({ status: 'open', closes_at: null })
  })

  it('works for one whose deadline has just passed, before the clock has been by', async () => {
    const round = await open({ closesAt: past, releaseOnClosing: true })
    await take(round, 'reopening', later)
    await tick(env, new Date().toISOString())
    expect(await kept(round)).toMatchObject({ status: 'open', closes_at: laterInstant })
  })

  it('is refused once its results are made: they stay as they are', async () => {
    const round = await open()
    await take(round, 'release', { confirm: 'yes' })
    expect((await take(round, 'reopening', later)).status).toBe(422)
    expect(await kept(round)).toMatchObject({ status: 'closed' })
    expect(await written(round)).toEqual([`round-closed by ${me}`, `round-released by ${me}`])
  })
})

/** What the round’s page offers to do, in its order. */
const stepsOn = async (round: Round): Promise<string[]> => {
  const page = await textOf(pathOf(round))
  const actions = /<p class="actions">(.*?)<\/p>/s.exec(page)?.[1] ?? ''
  return [...actions.matchAll(/<a[^>]*>([^<]*)</g)].map(([, label = '']) => label)
}

describe('the round’s page', () => {
  it('offers what can be done where it stands, the most usual first', async () => {
    expect(await stepsOn(await planned())).toEqual(['Åpne svarrunden', 'Endre svarrunden'])
    expect(await stepsOn(await open())).toEqual([
      'Sett en frist',
      'Steng og lag resultatene',
      'Steng og vent med resultatene',
      'Vis på storskjerm',
    ])
    expect(await stepsOn(await closed())).toEqual(['Vis på storskjerm', 'Åpne svarrunden igjen'])
  })

  it('says what happens next', async () => {
    const round = await open({ closesAt: future, releaseOnClosing: true })
    expect(await textOf(pathOf(round))).toContain('Da stenger den av seg selv, og resultatene blir laget med en gang.')
  })

  it('says first thing where more have answered than were expected, and asks', async () => {
    const round = await closed({ expected: { hamar: 5 } })
    await insertResponses(round, 'hamar', ['a', 'b', 'c', 'd', 'e', 'f'])
    const page = await textOf(pathOf(round))
    const said = page.indexOf('Resultatene venter på deg: Hamar har flere svar enn forventet.')
    expect(said).toBeGreaterThan(0)
    expect(said).toBeLessThan(page.indexOf('<h2'))
    expect(page).toContain('name="asked" value="hamar"')
  })
})
