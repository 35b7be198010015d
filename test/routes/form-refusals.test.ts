import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { seedDemo } from '../../demo/seed.ts'
import { ownAnswer, responseId } from '../support/answers.ts'
import { formOn } from '../support/page-forms.ts'
import { send, visit } from '../support/requests.ts'

beforeAll(() => seedDemo(env.DB, env.LINK_SEAL_KEY))

const idsIn = async (municipality: string) =>
  (
    await env.DB.prepare(`SELECT id FROM response WHERE round = 'saman-3' AND municipality = ?1`)
      .bind(municipality)
      .all<{ id: string }>()
  ).results.map(({ id }) => id)

describe('a round that takes no answers', () => {
  it('says so, and gives back what was typed, also as a file', async () => {
    await env.DB.prepare(`UPDATE round SET closes_at = '2014-01-01T11:00:00.000Z' WHERE id = 'saman-3'`).run()
    const page = await visit('/s/demo-hamar')
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('onsdag 1. januar 2014 kl. 12.00')
    const sent = await send('/s/demo-hamar', { ...ownAnswer(responseId('late')), 'q.more': 'For sent ute' })
    const html = await sent.text()
    expect(sent.status).toBe(409)
    expect(html).toContain('For sent ute')
    expect(html).toMatch(/download="svar-fundament.txt" href="data:text\/plain[^"]*For%20sent%20ute/)
    expect(await idsIn('hamar')).not.toContain(responseId('late'))
    await env.DB.prepare(`UPDATE round SET closes_at = NULL WHERE id = 'saman-3'`).run()
  })

  it('keeps with what was typed which revision its page had shown, for when the round is open again', async () => {
    await env.DB.prepare(`UPDATE round SET closes_at = '2014-01-01T11:00:00.000Z' WHERE id = 'saman-3'`).run()
    const change = { ...ownAnswer(responseId('change')), seen: '4' }
    const { fields } = await formOn(await (await send('/s/demo-hamar', change)).text(), 'typed')
    await env.DB.prepare(`UPDATE round SET closes_at = NULL WHERE id = 'saman-3'`).run()
    const again = await (await send('/s/demo-hamar', { ...fields, lang: 'nn' })).text()
    expect(again).toContain(`name="response" value="${responseId('change')}"`)
    expect(again).toContain('name="seen" value="4"')
  })

  it('says when it opens', async () => {
    await env.DB.prepare(`UPDATE round SET opens_at = '2999-07-01T10:00:00.000Z' WHERE id = 'saman-3'`).run()
    expect(await (await visit('/s/demo-hamar')).text()).toContain('1. juli 2999 kl. 12.00')
    expect((await send('/s/demo-hamar', ownAnswer(responseId('early')))).status).toBe(409)
    await env.DB.prepare(`UPDATE round SET opens_at = NULL WHERE id = 'saman-3'`).run()
  })
})

describe('when the database is away', () => {
  const away = {
    DB: {
      withSession: () => away.DB,
      prepare: () => {
        throw new Error('D1_ERROR: Network connection lost.')
      },
    } as unknown as D1Database,
  }

  it('everything typed comes back, ready to be sent again', async () => {
    const page = await send(
      '/s/demo-hamar',
      { ...ownAnswer(responseId('away')), 'q.more': 'Fortsatt her' },
      { bindings: away },
    )
    const html = await page.text()
    expect(page.status).toBe(503)
    expect(html).toContain('name="q.more" value="Fortsatt her"')
    expect(html).toContain(`name="response" value="${responseId('away')}"`)
  })

  it('a page says so without a word of what went wrong inside', async () => {
    const page = await visit('/s/demo-hamar', { bindings: away })
    expect(page.status).toBe(503)
    expect(await page.text()).not.toContain('D1_')
  })
})

it('every response carries the headers that keep others out', async () => {
  for (const path of ['/', '/s/demo-hamar', '/s/unknown', '/healthz', '/networks']) {
    const { headers } = await visit(path)
    expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'")
    expect(headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('Cache-Control')).toBe('no-store')
    expect(headers.get('Referrer-Policy')).toBe('same-origin')
  }
})
