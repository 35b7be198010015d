import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { network } from '../../demo/network.ts'
import { seedDemo } from '../../demo/seed.ts'
import { voices } from '../../schemas/voice.ts'
import { newLink } from '../../worker/rounds/new-link.ts'
import { addLinks } from '../../worker/storage/links.ts'
import { saveMember, saveNetwork } from '../../worker/storage/networks.ts'
import { countingDatabase } from '../support/counting-database.ts'
import { facilitator, visit } from '../support/requests.ts'

const viewer = { email: 'ser@example.no' }

beforeAll(async () => {
  await seedDemo(env.DB, env.LINK_SEAL_KEY)
  await saveMember(env.DB, 'saman', viewer.email, 'viewer')
})

const round = '/networks/saman/rounds/saman-3'
const hamar = `${round}/municipalities/hamar`

const textOf = async (path: string, options = {}): Promise<string> =>
  (await visit(path, { as: facilitator, ...options })).text()

describe('a municipality’s page in a round', () => {
  it('shows a facilitator both links, their QR codes and the texts to send', async () => {
    const page = await textOf(hamar)
    for (const link of ['/s/demo-hamar"', '/s/demo-hamar-team"']) expect(page).toContain(link)
    expect(page.match(/<svg/g)).toHaveLength(2)
    expect(page).toContain('href="mailto:?subject=')
    expect(page).toContain('Vi ser ikke hvem som har svart')
  })

  it('shows a viewer how far it has come, and no link, code or text', async () => {
    const page = await textOf(hamar, { as: viewer })
    expect(page).toContain('er kommet')
    expect(page).not.toMatch(/\/s\/demo|<svg|mailto/)
  })

  it('says of the time beside its state what happens then', async () => {
    const page = await textOf(hamar)
    expect(page).toContain('<dd>Åpen.')
    expect(page).not.toContain('<dd>Åpen,')
    expect(await textOf('/networks/saman/rounds/saman-2/municipalities/hamar')).toContain('Stengt. Den ble stengt ')
  })

  it('says how many have answered in words alone', async () => {
    expect(await textOf(hamar)).toContain('5 eller flere')
    expect(await textOf(`${round}/municipalities/froya`)).toContain('færre enn 5')
  })

  it('writes to the contact, in the contact’s language, and in another where that is chosen', async () => {
    await env.DB.prepare(`INSERT INTO contact VALUES ('saman', 'grong', 'prosjekt@grong.no', 'nn')`).run()
    const grong = `${round}/municipalities/grong`
    const page = await textOf(grong)
    expect(page).toContain('mailto:prosjekt@grong.no?subject=')
    expect(page).toContain('Helsing nettverksleiarane')
    expect(page).toContain('<html lang="nb">')
    expect(await textOf(`${grong}?text=en`)).toContain('Regards, the network leaders')
  })

  it('of a closed round has no texts to send', async () => {
    const page = await textOf('/networks/saman/rounds/saman-2/municipalities/hamar')
    expect(page).toContain('tar ikke imot svar')
    expect(page).not.toContain('mailto:')
  })

  it('says so where the key that sealed the links is gone, and shows the rest', async () => {
    const page = await textOf(hamar, { bindings: { LINK_SEAL_KEY: 'f'.repeat(64) } })
    expect(page).toContain('når nøkkelen som forseglet dem, er på plass')
    expect(page).not.toMatch(/\/s\/|mailto/)
    expect(page).toContain('Svarstatus')
  })

  it.each([`${round}/municipalities/oslo`, '/networks/saman/rounds/ukjent/municipalities/hamar'])(
    '%s is the page of one that does not exist',
    async (path) => expect((await visit(path, { as: facilitator })).status).toBe(404),
  )
})

describe('a QR code as a file', () => {
  it('is an SVG to save, and only for those who may share it', async () => {
    const file = await visit(`${hamar}/qr/team`, { as: facilitator })
    expect(file.headers.get('Content-Type')).toBe('image/svg+xml')
    expect(file.headers.get('Content-Disposition')).toBe('attachment; filename="hamar-felles-svar.svg"')
    expect(await file.text()).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg".*<\/svg>$/s)
    expect((await visit(`${hamar}/qr/team`, { as: viewer })).status).toBe(403)
    expect((await visit(`${hamar}/qr/everyone`, { as: facilitator })).status).toBe(404)
  })
})

describe('a round in a network of 356 municipalities', () => {
  const many = Array.from({ length: 356 }, (_, index) => ({
    slug: `kommune-${index + 1}`,
    name: index === 300 ? 'Åfjord' : `Kommune ${index + 1}`,
    innovationQuestions: [],
  }))
  const path = '/networks/mange/rounds/mange-1'

  beforeAll(async () => {
    await saveNetwork(env.DB, { ...network, slug: 'mange', municipalities: many })
    await saveMember(env.DB, 'mange', 'nettverksleder@example.no', 'owner')
    await env.DB.batch([
      env.DB.prepare(
        `INSERT INTO questionnaire_version (network, id, version, definition) SELECT 'mange', id, version, definition FROM questionnaire_version`,
      ),
      env.DB.prepare(
        `INSERT INTO round (id, network, gathering, questionnaire, questionnaire_version, status, opens_at, closes_at, threshold, scales, expected)
         SELECT 'mange-1', 'mange', 3, questionnaire, questionnaire_version, 'open', NULL, NULL, threshold, scales, '{}'
         FROM round WHERE id = 'saman-3'`,
      ),
      env.DB.prepare(
        `INSERT INTO response (round, municipality, voice, id, questionnaire_version, revision, answers) SELECT 'mange-1', 'kommune-' || value, 'team', 'team', 1, 1, '{"need":3}' FROM json_each(?1)`,
      ).bind(JSON.stringify(many.map((_, index) => index + 1).filter((number) => number !== 7 && number !== 301))),
    ])
  })

  it('is a page at a time, light and with few queries', async () => {
    const { db: DB, counted } = countingDatabase(env.DB)
    const page = await textOf(path, { bindings: { DB } })
    expect(page.match(/<tr>/g)).toHaveLength(26)
    expect(page.length).toBeLessThan(150_000)
    expect(counted.roundTrips).toBeLessThanOrEqual(6)
    expect(page).toContain('Kommune 25<')
    expect(await textOf(`${path}?page=15`)).toContain('Kommune 356<')
  })

  it('finds one by name, and those that lack a joint answer', async () => {
    expect(await textOf(`${path}?q=${encodeURIComponent('åfj')}`)).toContain('municipalities/kommune-301')
    const missing = await textOf(`${path}?missing=joint`)
    expect(missing.match(/<tr>/g)).toHaveLength(3)
    expect(missing).toContain('Kommune 7<')
    expect(missing).not.toContain('er kommet')
  })

  it('has a page of sheets at a time, and of reminders all on one, both light', async () => {
    const holders = many.flatMap(({ slug }) => voices.map((voice) => ({ municipality: slug, voice })))
    await addLinks(env.DB, await Promise.all(holders.map((holder) => newLink('mange-1', holder, env.LINK_SEAL_KEY))))
    await env.DB.prepare(`DELETE FROM response WHERE round = 'mange-1'`).run()
    const sheets = await textOf(`${path}/sheets`)
    expect(sheets.match(/<article class="sheet"/g)).toHaveLength(20)
    const reminders = await textOf(`${path}/reminders`)
    expect(reminders.match(/#reminder"/g)).toHaveLength(356)
    expect(sheets.length).toBeLessThan(150_000)
    expect(reminders.length).toBeLessThan(150_000)
  })
})
