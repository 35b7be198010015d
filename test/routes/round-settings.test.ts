import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { network as demo } from '../../demo/network.ts'
import { seedDemo } from '../../demo/seed.ts'
import type { Round } from '../../schemas/round.ts'
import { saveNetwork } from '../../worker/storage/networks.ts'
import { addRound } from '../../worker/storage/rounds.ts'
import { newToken } from '../../worker/tokens.ts'
import { buildRound } from '../support/builders.ts'
import { formOn } from '../support/page-forms.ts'
import { facilitator, send, visit } from '../support/requests.ts'
import { insertResponses } from '../support/rounds.ts'

const gatherings = [
  ...demo.gatherings,
  ...Array.from({ length: 20 }, (_, place) => ({ number: place + 4, date: '2099' })),
]

beforeAll(async () => {
  await seedDemo(env.DB, env.LINK_SEAL_KEY)
  await saveNetwork(env.DB, { ...demo, gatherings })
})

let gathering = 3

/** A planned round at a gathering of its own. */
const planned = async (more: Partial<Round> = {}): Promise<Round> => {
  gathering += 1
  const round = buildRound(gathering, { id: newToken(), status: 'planned', ...more })
  await addRound(env.DB, round)
  return round
}

const pathOf = ({ id }: Round, page = 'settings') => `/networks/saman/rounds/${id}/${page}`
const textOf = async (path: string): Promise<string> => (await visit(path, { as: facilitator })).text()

/** The form as it is filled in, with these fields instead. */
const formFor = async (round: Round, fields: Record<string, string> = {}) => ({
  ...(await formOn(await textOf(pathOf(round)), 'round')).fields,
  gathering: String(round.gathering),
  questionnaire: 'five-fundamentals',
  ...fields,
})

const kept = ({ id }: Round) =>
  env.DB.prepare('SELECT * FROM round WHERE id = ?1').bind(id).first<Record<string, string | number | null>>()

const holders = async ({ id }: Round): Promise<string[]> =>
  (
    await env.DB.prepare(`SELECT municipality || ' ' || voice AS holder FROM link WHERE round = ?1 AND revoked = 0`)
      .bind(id)
      .all<{ holder: string }>()
  ).results.map(({ holder }) => holder)

const actions = async ({ id }: Round) =>
  (
    await env.DB.prepare(`SELECT action FROM audit WHERE subject ->> 'round' = ?1 ORDER BY at`).bind(id).all()
  ).results.map(({ action }) => action)

describe('the settings of a round that has not opened', () => {
  it('are all changed at once, and the links with them', async () => {
    const round = await planned({ expected: { hamar: 8, froya: 4 } })
    const form = await formFor(round, { threshold: '6', opensAt: '2099-10-25T02:30', closesAt: '2099-10-25T02:30' })
    expect((await send(pathOf(round), form, { as: facilitator })).status).toBe(303)
    expect(await kept(round)).toMatchObject({
      threshold: 6,
      opens_at: '2099-10-25T00:30:00.000Z',
      closes_at: '2099-10-25T01:30:00.000Z',
    })
    expect(await holders(round)).toHaveLength(12)
    expect(await actions(round)).toEqual(['round-changed'])
  })

  it('say by which clock, where a time comes twice', async () => {
    const page = await textOf(pathOf(await planned({ opensAt: '2099-10-25T00:30:00.000Z' })))
    expect(page).toContain('kl. 02.30 (sommertid)')
  })

  it('saved as they are change nothing of them', async () => {
    const round = await planned({ expected: { hamar: 8, froya: 4, grong: 8 }, opensAt: '2099-10-15T10:00:00.000Z' })
    const before = await kept(round)
    await send(pathOf(round), await formFor(round, { 'expected.froya': '4' }), { as: facilitator })
    const { expected, ...after } = (await kept(round)) ?? {}
    expect(after).toMatchObject({ opens_at: before?.['opens_at'], threshold: 5, closes_at: null })
    expect(JSON.parse(String(expected))).toMatchObject({ hamar: 8, froya: 4, grong: 8 })
  })

  it('tell of links that are missing, and saving makes them without touching those that are there', async () => {
    const round = await planned()
    await send(pathOf(round), await formFor(round), { as: facilitator })
    await env.DB.prepare(`DELETE FROM link WHERE round = ?1 AND municipality = 'grong'`).bind(round.id).run()
    const left = await env.DB.prepare('SELECT token_hash FROM link WHERE round = ?1').bind(round.id).all()
    expect(await textOf(pathOf(round))).toContain('2 lenker mangler')
    await send(pathOf(round), await formFor(round), { as: facilitator })
    expect(await holders(round)).toHaveLength(12)
    const now = await env.DB.prepare('SELECT token_hash FROM link WHERE round = ?1').bind(round.id).all()
    for (const link of left.results) expect(now.results).toContainEqual(link)
    expect(await textOf(pathOf(round))).not.toContain('lenker mangler')
  })

  it('cannot be changed once it has opened, whoever is first', async () => {
    const round = await planned()
    const form = await formFor(round, { threshold: '9' })
    await send(pathOf(round, 'opening'), {}, { as: facilitator })
    const answer = await send(pathOf(round), form, { as: facilitator })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Svarrunden har åpnet imens.')
    expect(await kept(round)).toMatchObject({ status: 'open', threshold: 5 })
    const page = await textOf(pathOf(round))
    expect(page).toContain('Nå kan bare fristen endres.')
    expect(page).not.toContain('name="threshold"')
  })

  it('cannot be changed once its time has come, though the clock has not been by', async () => {
    const round = await planned({ opensAt: '2026-01-01T10:00:00.000Z' })
    const form = {
      gathering: String(round.gathering),
      questionnaire: 'five-fundamentals',
      threshold: '9',
      releasing: 'wait',
    }
    expect((await send(pathOf(round), form, { as: facilitator })).status).toBe(422)
    expect(await kept(round)).toMatchObject({ threshold: 5 })
  })
})

const remove = (round: Round, fields: Record<string, string> = { removing: 'yes' }) =>
  send(pathOf(round, 'removal'), fields, { as: facilitator })

describe('removing a round', () => {
  it('takes a yes, and takes its links with it; again it is gone already', async () => {
    const round = await planned()
    await send(pathOf(round), await formFor(round), { as: facilitator })
    expect(await holders(round)).toHaveLength(12)
    expect((await remove(round, {})).status).toBe(422)
    expect(await kept(round)).not.toBeNull()
    expect((await remove(round)).status).toBe(303)
    expect((await remove(round)).status).toBe(303)
    expect(await kept(round)).toBeNull()
    expect(await holders(round)).toEqual([])
    expect((await actions(round)).filter((action) => action === 'round-removed')).toHaveLength(1)
  })

  it('is refused where it has opened or been answered, and nothing of it is lost', async () => {
    const [open, answered] = [await planned({ status: 'open' }), await planned()]
    await insertResponses(answered, 'hamar', ['a'])
    for (const round of [open, answered]) {
      expect((await remove(round)).status).toBe(422)
      expect(await kept(round)).not.toBeNull()
    }
  })
})
