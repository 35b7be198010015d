import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { seedDemo } from '../../demo/seed.ts'
import { saveMember } from '../../worker/storage/networks.ts'
import { facilitator, visit } from '../support/requests.ts'

const viewer = { email: 'ser@example.no' }
const round = '/networks/saman/rounds/saman-3'

beforeAll(async () => {
  await seedDemo(env.DB, env.LINK_SEAL_KEY)
  await saveMember(env.DB, 'saman', viewer.email, 'viewer')
})

const textOf = async (path: string, bindings = {}): Promise<string> =>
  (await visit(path, { as: facilitator, bindings })).text()

describe('a sheet', () => {
  it('says who asks, what about, where to answer, how long it is open, and who sees what', async () => {
    const sheet = await textOf(`${round}/municipalities/hamar/sheet`)
    for (const said of [
      'Nettverkslederne i KS spør, for Saman om ein betre kommune.',
      'behov, løsningens verdi, ildsjel/pådriver, team og forankring',
      'større stillinger?',
      '>http://localhost:8787/s/demo-hamar<',
      '>http://localhost:8787/s/demo-hamar-team<',
      'Skjemaet er åpent til nettverkslederne stenger det.',
      'bare når minst 5 har svart',
      'Svaret er åpent',
      'Demonstrasjonsdata',
    ])
      expect(sheet).toContain(said)
    expect(sheet.match(/<svg/g)).toHaveLength(2)
  })

  it('is written in the contact’s language, inside a page in the network leader’s own', async () => {
    await env.DB.prepare(`INSERT INTO contact VALUES ('saman', 'grong', 'prosjekt@grong.no', 'nn')`).run()
    const page = await textOf(`${round}/sheets`)
    expect(page).toContain('<html lang="nb">')
    expect(page.match(/<article class="sheet" lang="nn"/g)).toHaveLength(1)
    expect(page.match(/<article class="sheet" lang="nb"/g)).toHaveLength(5)
    expect((await textOf(`${round}/sheets?text=en`)).match(/lang="en"><p class="sheet-dem/g)).toHaveLength(6)
  })

  it('of a municipality whose links cannot be shown is left out, and the page says so', async () => {
    const page = await textOf(`${round}/sheets`, { LINK_SEAL_KEY: 'f'.repeat(64) })
    expect(page).toContain('Ikke med, fordi vi ikke kan vise noen lenke: Hamar, Frøya, Nøtterøy')
    expect(page).not.toContain('<article')
  })

  it.each(['sheets', 'municipalities/hamar/sheet'])('is not for those who may only look (%s)', async (path) => {
    expect((await visit(`${round}/${path}`, { as: viewer })).status).toBe(403)
  })
})
