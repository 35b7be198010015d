import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { seedDemo } from '../../demo/seed.ts'
import { saveMember, saveNetwork } from '../../worker/storage/networks.ts'
import { peopleOf } from '../../worker/storage/people.ts'
import { away, broken } from '../support/broken-databases.ts'
import { buildNetwork } from '../support/builders.ts'
import { formOn, languageSwitchOn } from '../support/page-forms.ts'
import { encode, facilitator, request, send } from '../support/requests.ts'
import { addressOf, below, isRead, named } from '../support/routes.ts'

beforeAll(async () => {
  await seedDemo(env.DB, env.LINK_SEAL_KEY)
  await saveMember(env.DB, 'saman', 'ser@example.no', 'viewer')
  await saveNetwork(env.DB, { ...buildNetwork('hamar'), slug: 'other' })
})

const lines = 'Første linje\n\n  «tredje» <b>& "femte" </textarea>\n'

/** What a form may hold: several lines, the same name more than once, nothing, machinery, and names of any kind. */
const fields = {
  name: lines,
  accepted: ['hamar', 'froya', 'hamar'],
  empty: '',
  confirm: 'yes',
  revision: '7',
  'q.need': '3',
  'label.nb': 'Æøå 😀',
  __proto__x: 'x',
}

const sent = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value].flat()]))

const posts = named(below.filter((route) => !isRead(route)))

/** A route that takes files answers 415; one that asks the database only of what is right, 422 with the form itself. */
describe('when the database fails while a network leader’s form is sent', () => {
  it.each(posts)('everything comes back, ready to be sent again to the same address: %s', async (_, route) => {
    for (const [DB, status] of [
      [away, 503],
      [broken, 500],
    ] as const) {
      const answer = await send(addressOf(route), fields, { as: facilitator, bindings: { DB } })
      const page = await answer.text()
      if (answer.status === 415) continue
      if (answer.status === 422) {
        expect(page).toContain('&lt;b&gt;&amp; &quot;femte&quot; &lt;/textarea&gt;')
        continue
      }
      const form = await formOn(page, 'sent')
      expect(answer.status).toBe(status)
      expect(form).toEqual({ action: undefined, fields: sent })
      expect(page).toContain('Vi vet ikke sikkert om endringen er lagret.')
      expect(page).not.toMatch(/D1_|SQLITE/)
    }
  })

  it('what was typed can be read and saved as a file, without what nobody typed', async () => {
    const answer = await send('/networks/saman/people', fields, { as: facilitator, bindings: { DB: away } })
    const page = await answer.text()
    expect(answer.headers.get('Retry-After')).toBe('10')
    expect(page).toContain('<dt>need</dt><dd>3</dd>')
    expect(page).toContain('<dt>accepted</dt><dd>hamar; froya; hamar</dd>')
    expect(page).toContain('  «tredje» &lt;b&gt;&amp; &quot;femte&quot; &lt;/textarea&gt;')
    expect(page).toContain(`href="data:text/plain;charset=utf-8,`)
    for (const name of ['empty', 'confirm', 'revision']) expect(page).not.toContain(`<dt>${name}</dt>`)
  })

  it('another language keeps every field, and saves nothing', async () => {
    const typed = { email: 'kari@kommune.no', role: 'viewer' }
    const answer = await send('/networks/saman/people', typed, { as: facilitator, bindings: { DB: away } })
    const page = await answer.text()
    const { buttons, links } = await languageSwitchOn(page)
    const again = await send(
      '/networks/saman/people',
      { ...(await formOn(page, 'sent')).fields, lang: 'nn' },
      { as: facilitator },
    )
    expect([buttons.map(({ form }) => form), links]).toEqual([['sent', 'sent'], []])
    expect((await formOn(await again.text(), 'add-person')).fields).toEqual({
      email: [typed.email],
      role: [typed.role],
    })
    expect((await peopleOf(env.DB, 'saman')).some(({ email }) => email === typed.email)).toBe(false)
  })

  it('sent again when the database is back, it is done', async () => {
    const typed = { email: 'igjen@kommune.no', role: 'viewer' }
    const answer = await send('/networks/saman/people', typed, { as: facilitator, bindings: { DB: away } })
    const again = await send('/networks/saman/people', (await formOn(await answer.text(), 'sent')).fields, {
      as: facilitator,
    })
    expect(again.status).toBe(303)
    expect((await peopleOf(env.DB, 'saman')).some(({ email }) => email === typed.email)).toBe(true)
  })
})

describe('what was typed is shown, so that it can be copied, and cannot be sent by one click,', () => {
  const refusals: [string, number, Parameters<typeof send>[2]][] = [
    ['comes from elsewhere', 403, { as: facilitator, headers: { Origin: 'https://evil.example' } }],
    ['comes from nobody whom Access vouches for', 403, {}],
    ['comes to someone else’s network', 404, { as: { email: 'annen@example.no' } }],
  ]
  it.each(posts)('where it is refused: %s', async (_, route) => {
    for (const [why, status, options] of refusals) {
      const answer = await send(addressOf(route), fields, options)
      const page = await answer.text()
      if (status === 404 && !route.path.startsWith('/networks/:network')) continue
      expect([why, answer.status]).toEqual([why, status])
      expect(page).toContain('  «tredje» &lt;b&gt;&amp; &quot;femte&quot; &lt;/textarea&gt;')
      expect(page).toContain('Dette sto i skjemaet.')
      expect(page).not.toContain('<form')
    }
  })

  it('where the role is too small', async () => {
    const answer = await send('/networks/saman/people', fields, { as: { email: 'ser@example.no' } })
    const page = await answer.text()
    expect(answer.status).toBe(403)
    expect(page).toContain('<dt>label.nb</dt><dd>Æøå 😀</dd>')
  })

  it('but not where it is no form, or larger than any form', async () => {
    const body = encode(fields)
    const evil = { Origin: 'https://evil.example' }
    const large = `${body}&more=${'x'.repeat(70_000)}`
    for (const [sentBody, headers] of [
      [body, { ...evil, 'Content-Type': 'text/plain' }],
      [large, evil],
    ] as const) {
      const answer = await request('POST', '/networks/saman/people', sentBody, { as: facilitator, headers })
      expect(answer.status).toBe(403)
      expect(await answer.text()).not.toContain('Dette sto i skjemaet.')
    }
  })
})

const everything = async () =>
  JSON.stringify(
    await Promise.all(
      ['network', 'member', 'round', 'link', 'release', 'audit', 'reminder', 'questionnaire_draft'].map(
        async (table) => (await env.DB.prepare(`SELECT * FROM "${table}"`).all()).results,
      ),
    ),
  )

describe('a button that chooses a language', () => {
  it.each(posts)('changes nothing, also with a yes in the form: %s', async (_, route) => {
    const before = await everything()
    const yes = { confirm: 'yes', email: 'ser@example.no', lang: 'nn' }
    expect((await send(addressOf(route), yes, { as: facilitator })).status).toBeLessThan(500)
    expect((await everything()) === before).toBe(true)
  })
})
