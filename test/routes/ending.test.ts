import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { seedDemo } from '../../demo/seed.ts'
import { deleteEnded } from '../../worker/networks/ending.ts'
import { addLinks } from '../../worker/storage/links.ts'
import { saveMember, saveNetwork } from '../../worker/storage/networks.ts'
import { saveQuestionnaire } from '../../worker/storage/questionnaires.ts'
import { addRound } from '../../worker/storage/rounds.ts'
import { tick } from '../../worker/clock.ts'
import { hashOf } from '../../worker/tokens.ts'
import { ownAnswer, responseId } from '../support/answers.ts'
import { everythingKept } from '../support/everything-kept.ts'
import { cutOffDatabase } from '../support/cut-off-database.ts'
import { buildNetwork, buildRound, questionnaire } from '../support/builders.ts'
import { facilitator, send, visit } from '../support/requests.ts'

const page = '/networks/saman/ending'
const keeping = `${page}/keeping`
const yes = { confirm: 'yes' }
const later = '2099-01-01T00:00:00.000Z'

/** The demonstration, with something in every table, and another network beside it. */
beforeEach(async () => {
  await env.DB.batch(
    [
      'reminder',
      'link',
      'release_basis',
      'release_text',
      'release',
      'withdrawal',
      'response',
      'round',
      'questionnaire_draft',
      'questionnaire_version',
      'contact',
      'member',
      'audit',
      'network',
      'ended_network',
    ].map((table) => env.DB.prepare(`DELETE FROM ${table}`)),
  )
  await seedDemo(env.DB, env.LINK_SEAL_KEY)
  await saveMember(env.DB, 'saman', 'leder@example.no', 'facilitator')
  await saveMember(env.DB, 'saman', 'eier2@example.no', 'owner')
  await env.DB.batch([
    env.DB.prepare(`INSERT INTO withdrawal VALUES ('saman-3', 'hamar', 'x', 2)`),
    env.DB.prepare(`INSERT INTO contact VALUES ('saman', 'hamar', 'kari@hamar.example', 'nb')`),
    env.DB.prepare(`INSERT INTO release_text VALUES ('saman-1', 1, 'skrevet', 1, '["Teste ny turnus"]')`),
    env.DB.prepare(`INSERT INTO reminder VALUES ('saman-3', 'hamar', 'sent', '2026-01-01T00:00:00.000Z')`),
    env.DB.prepare(
      `INSERT INTO questionnaire_draft (network, id, revision, definition) VALUES ('saman', 'kladd', 1, '{}')`,
    ),
  ])
  await saveNetwork(env.DB, { ...buildNetwork('grong', 'hamar'), slug: 'naboen' })
  await saveMember(env.DB, 'naboen', 'nabo@example.no', 'owner')
  await saveQuestionnaire(env.DB, 'naboen', questionnaire)
  await addRound(env.DB, buildRound(1, { id: 'naboen-1', network: 'naboen', status: 'open' }))
  await addLinks(env.DB, [
    {
      tokenHash: await hashOf('nabolenke'),
      sealedToken: 'x',
      round: 'naboen-1',
      municipality: 'hamar',
      voice: 'individual',
    },
  ])
  await send('/s/nabolenke', ownAnswer(responseId('nabo')))
})

const ofNeighbour = (kept: Map<string, Record<string, unknown>[]>) =>
  JSON.stringify(
    [...kept].map(([table, rows]) => [table, rows.filter((row) => JSON.stringify(row).includes('naboen'))]),
  )

const endIt = async () => {
  expect((await send(page, yes, { as: facilitator })).status).toBe(303)
}

/** What was written down after the story of the demonstration. */
const actions = async () =>
  (
    await env.DB.prepare(`SELECT action FROM audit WHERE network = 'saman' AND at > '2026' ORDER BY at, id`).all()
  ).results.map(({ action }) => action)

describe('deciding to delete a network', () => {
  it('is an owner’s, and takes a yes', async () => {
    expect((await visit(page, { as: { email: 'leder@example.no' } })).status).toBe(403)
    expect((await send(page, yes, { as: { email: 'leder@example.no' } })).status).toBe(403)
    const refused = await send(page, {}, { as: facilitator })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Kryss av for: Ja, Saman om ein betre kommune skal slettes')
    expect(await actions()).toEqual([])
  })

  it('is written down once, however often it is sent, and the waiting time does not start again', async () => {
    await endIt()
    const first = await endsAt()
    await endIt()
    expect(await endsAt()).toBe(first)
    expect(await actions()).toEqual(['network-ending'])
    const days = (Date.parse(String(first)) - Date.now()) / (24 * 60 * 60 * 1000)
    expect(days).toBeGreaterThan(29.9)
    expect(days).toBeLessThanOrEqual(30)
  })

  it('is said on every page of the network until then, with the way to keep it for owners', async () => {
    const pages = ['', '/rounds/saman-3', '/municipalities/hamar', '/fundamentals/need', '/archive', '/ending']
    const banner = 'Nettverket blir slettet '
    for (const path of pages)
      expect(await (await visit(`/networks/saman${path}`, { as: facilitator })).text(), path).not.toContain(banner)
    await endIt()
    for (const path of pages) {
      const shown = await (await visit(`/networks/saman${path}`, { as: facilitator })).text()
      expect(shown, path).toContain(banner)
      expect(shown, path).toContain('Les mer eller behold det')
    }
    const asLeader = await (await visit('/networks/saman', { as: { email: 'leder@example.no' } })).text()
    expect(asLeader).toContain(banner)
    expect(asLeader).not.toContain('Les mer eller behold det')
    expect(await (await visit('/s/demo-hamar')).text()).not.toContain(banner)
  })

  it('leaves the participants’ links working', async () => {
    await endIt()
    await tick(env, new Date().toISOString())
    expect((await send('/s/demo-hamar', ownAnswer(responseId('late')))).status).toBe(303)
  })

  it('is taken back by any owner, and then nothing is deleted', async () => {
    await endIt()
    expect((await send(keeping, {}, { as: { email: 'leder@example.no' } })).status).toBe(403)
    expect((await send(keeping, {}, { as: { email: 'eier2@example.no' } })).status).toBe(303)
    expect((await send(keeping, {}, { as: facilitator })).status).toBe(303)
    expect(await actions()).toEqual(['network-ending', 'network-kept'])
    const before = await everythingKept()
    await deleteEnded(env, later)
    expect(await everythingKept()).toEqual(before)
  })
})

const endsAt = () => env.DB.prepare(`SELECT ends_at FROM network WHERE slug = 'saman'`).first('ends_at')

describe('when the waiting time is over', () => {
  it('nothing of the network is in any table but the receipt, and other networks are untouched', async () => {
    await endIt()
    const before = await everythingKept()
    for (const [table, rows] of before) if (table !== 'ended_network') expect(rows.length, table).toBeGreaterThan(0)
    await tick(env, later)
    const after = await everythingKept()
    for (const [table, rows] of after)
      if (table !== 'ended_network')
        for (const word of [
          'saman-',
          '"saman"',
          'froya',
          'kari@hamar',
          'leder@',
          'eier2@',
          'demo-',
          'kladd',
          'Teste ny turnus',
        ])
          expect(JSON.stringify(rows), `${word} in ${table}`).not.toContain(word)
    expect(ofNeighbour(after)).toBe(ofNeighbour(before))
    expect((await send('/s/nabolenke', ownAnswer(responseId('another')))).status).toBe(303)
  })

  it('the one who asked has a receipt that counts no answers, and nobody else sees it', async () => {
    await endIt()
    await tick(env, later)
    const list = await (await visit('/networks', { as: facilitator })).text()
    const [path = ''] = /\/networks\/ended\/[\w-]+/.exec(list) ?? []
    const receipt = await (await visit(path, { as: facilitator })).text()
    expect(receipt).toContain('6 kommuner, 2 skjemaer, 3 svarrunder, alle svar')
    expect(receipt).toContain('nettverksleder@example.no')
    expect((await visit(path, { as: { email: 'eier2@example.no' } })).status).toBe(404)
    expect((await visit('/networks/ended/nothing', { as: facilitator })).status).toBe(404)
    expect(await (await visit('/networks', { as: { email: 'eier2@example.no' } })).text()).not.toContain('ended')
    expect((await visit('/networks/saman', { as: facilitator })).status).toBe(404)
  })

  it('the clock that comes twice, or twice at once, leaves one receipt', async () => {
    await endIt()
    await Promise.all([deleteEnded(env, later), deleteEnded(env, later)])
    await deleteEnded(env, later)
    expect((await everythingKept()).get('ended_network')).toHaveLength(1)
  })

  it.each([1, 2, 3, 4, 5])('cut off before its request %i, it goes on the next time', async (cut) => {
    await endIt()
    await deleteEnded({ DB: cutOffDatabase(env.DB, cut) }, later).catch(() => undefined)
    await deleteEnded(env, later)
    const after = await everythingKept()
    expect(after.get('ended_network')).toHaveLength(1)
    expect(after.get('network')).toHaveLength(1)
    expect(after.get('response')).toHaveLength(1)
  })

  it('begun but not done, it can be kept by nobody and answered by nobody', async () => {
    await endIt()
    await deleteEnded({ DB: cutOffDatabase(env.DB, 3) }, later).catch(() => undefined)
    expect((await everythingKept()).get('response')?.length).toBeGreaterThan(10)
    expect((await send(keeping, {}, { as: facilitator })).status).toBe(404)
    expect((await visit('/networks/saman', { as: facilitator })).status).toBe(404)
    expect((await visit('/s/demo-hamar')).status).toBe(404)
  })

  it('a form that was open gives back what was typed', async () => {
    await endIt()
    const fields = { ...ownAnswer(responseId('open')), 'q.open': 'Dette skrev jeg mens det ble slettet' }
    await tick(env, later)
    const response = await send('/s/demo-hamar', fields)
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('Dette skrev jeg mens det ble slettet')
  })

  it('an answer that is sent while it is deleted is either not taken or deleted too', async () => {
    await endIt()
    const sent = Array.from({ length: 12 }, (_, index) => send('/s/demo-hamar', ownAnswer(responseId(`race${index}`))))
    await Promise.all([...sent, tick(env, later)])
    await tick(env, later)
    expect((await everythingKept()).get('response')).toHaveLength(1)
    for (const response of await Promise.all(sent)) expect([303, 404, 409]).toContain(response.status)
  })

  it('its address can be used again', async () => {
    await endIt()
    await tick(env, later)
    await seedDemo(env.DB, env.LINK_SEAL_KEY)
    expect((await visit('/networks/saman', { as: facilitator })).status).toBe(200)
  })
})
