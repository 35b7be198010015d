import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { seedDemo } from '../../demo/seed.ts'
import { saveMember, saveNetwork } from '../../worker/storage/networks.ts'
import { facilitator, request, send, visit } from '../support/requests.ts'

beforeAll(async () => {
  await seedDemo(env.DB, env.LINK_SEAL_KEY)
  await saveMember(env.DB, 'saman', 'ser@example.no', 'viewer')
})

const addresses = [
  '/networks',
  '/networks/saman',
  '/networks/saman/municipalities/hamar',
  '/networks/saman/fundamentals/need',
  '/networks/saman/rounds/saman-3',
  '/networks/saman/rounds/saman-3/present',
  '/networks/saman/results.csv',
  '/networks/saman/results.xlsx',
  '/networks/saman/results.json',
  '/networks/saman/answers.csv',
  '/networks/saman/codebook.csv',
]

const bodyOf = async (response: Response) => response.text()

describe('someone whom Access does not vouch for', () => {
  it('gets one and the same refusal for every address below /networks, existing or not', async () => {
    const refusals = await Promise.all(
      [...addresses, '/networks/unknown', '/networks/saman/nothing'].map((path) => visit(path)),
    )
    expect(new Set(refusals.map(({ status }) => status))).toEqual(new Set([403]))
    const bodies = new Set(
      (await Promise.all(refusals.map(bodyOf))).map((body) => body.replaceAll(/href="[^"]*\?lang=/g, '')),
    )
    expect(bodies.size).toBe(1)
  })

  it('is refused with another application’s audience, and without an address', async () => {
    expect((await visit('/networks/saman', { as: { ...facilitator, aud: 'another' } })).status).toBe(403)
    expect((await visit('/networks/saman', { as: {} })).status).toBe(403)
  })

  it('is refused when the installation has no audience at all', async () => {
    const bindings = { ACCESS_AUDIENCE: '' }
    expect((await visit('/networks/saman', { as: { ...facilitator, aud: '' }, bindings })).status).not.toBe(200)
  })
})

describe('a facilitator', () => {
  it.each(addresses)('reaches %s', async (path) => {
    expect((await visit(path, { as: facilitator })).status).toBe(200)
  })

  it('of no network, or of another, gets the page of one that does not exist', async () => {
    const other = { ...(await networkOf('saman')), slug: 'andre', name: 'Andre' }
    await saveNetwork(env.DB, other)
    await saveMember(env.DB, 'andre', 'annen@example.no', 'owner')
    const stranger = { email: 'annen@example.no' }
    const foreign = await visit('/networks/saman', { as: stranger })
    const unknown = await visit('/networks/ukjent', { as: stranger })
    expect([foreign.status, unknown.status]).toEqual([404, 404])
    expect(withoutNames(await bodyOf(foreign))).toBe(withoutNames(await bodyOf(unknown)))
    expect(await bodyOf(await visit('/networks', { as: stranger }))).not.toContain('Saman')
  })

  it('closes a round only from our own pages, after saying yes, and the release is made once', async () => {
    const path = '/networks/saman/rounds/saman-3/release'
    const yes = { confirm: 'yes' }
    for (const headers of [
      { Origin: 'https://evil.example' },
      { Origin: 'null' },
      { Origin: '' },
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site' },
    ])
      expect((await send(path, yes, { as: facilitator, headers })).status).toBe(403)
    const json = { 'Content-Type': 'application/json' }
    expect((await request('POST', path, '{}', { as: facilitator, headers: json })).status).toBe(415)
    expect((await send(path, {}, { as: facilitator })).status).toBe(422)
    expect((await send(path, yes, { as: { email: 'ser@example.no' } })).status).toBe(403)
    expect(await releases()).toHaveLength(2)
    expect((await send(path, yes, { as: facilitator })).status).toBe(303)
    const [, , first] = await releases()
    expect((await send(path, yes, { as: facilitator })).status).toBe(303)
    expect((await releases())[2]).toEqual(first)
    expect(await bodyOf(await visit('/s/demo-hamar'))).toContain('Svarrunden er stengt')
  })
})

const withoutNames = (body: string): string => body.replaceAll(/saman|ukjent/g, '')

const releases = async () => (await env.DB.prepare('SELECT * FROM release ORDER BY round').all()).results

const networkOf = async (slug: string) => {
  const definition = await env.DB.prepare('SELECT definition FROM network WHERE slug = ?1')
    .bind(slug)
    .first<string>('definition')
  return JSON.parse(definition ?? '')
}

describe('a municipality with more answers than were expected', () => {
  const path = '/networks/saman/rounds/saman-9/release'

  beforeAll(async () => {
    await env.DB.batch([
      env.DB.prepare(
        `INSERT INTO round (id, network, gathering, questionnaire, questionnaire_version, status, opens_at, closes_at, threshold, scales, expected)
         SELECT 'saman-9', network, gathering, questionnaire, questionnaire_version, 'open', NULL, NULL, threshold, scales,
           '{"hamar":5,"grong":5}' FROM round WHERE id = 'saman-3'`,
      ),
      ...['hamar', 'grong'].flatMap((municipality) =>
        Array.from({ length: municipality === 'hamar' ? 6 : 5 }, (_, index) =>
          env.DB.prepare(
            `INSERT INTO response (round, municipality, voice, id, questionnaire_version, revision, answers) VALUES ('saman-9', ?1, 'individual', ?2, 1, 1, '{"need":3}')`,
          ).bind(municipality, `x${index}`),
        ),
      ),
    ])
  })

  it('waits for the facilitator’s word, and is withheld without it', async () => {
    const page = await bodyOf(await visit('/networks/saman/rounds/saman-9', { as: facilitator }))
    expect(page).toContain('flere enn forventet')
    expect(page).toContain('name="asked" value="hamar"')
    expect(page).not.toContain('name="asked" value="grong"')
    expect((await send(path, { confirm: 'yes' }, { as: facilitator })).status).toBe(422)
    expect((await send(path, { confirm: 'yes', asked: 'hamar' }, { as: facilitator })).status).toBe(303)
    const { municipalities, network } = await releaseOf('saman-9')
    expect(municipalities.hamar.need).toEqual({ kind: 'hidden', reason: 'held' })
    expect(municipalities.grong.need).toMatchObject({ kind: 'coarse', median: 3 })
    expect(network.need.cell.kind).toBe('hidden')
  })
})

const releaseOf = async (name: string) =>
  JSON.parse((await releases()).find(({ round }) => round === name)?.['results'] as string)
