import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { seedDemo } from '../../demo/seed.ts'
import { jointAnswer, ownAnswer, responseId } from '../support/answers.ts'
import { formOn, languageSwitchOn } from '../support/page-forms.ts'
import { facilitator, send, visit } from '../support/requests.ts'

beforeAll(() => seedDemo(env.DB, env.LINK_SEAL_KEY))

type Fields = Record<string, string>

const text = 'Æøå «midt i» <b>& "se'

const without = (fields: Fields, name: string): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([field]) => field !== name))

/** What was typed, as a form should carry it on. */
const typedIn = (fields: Fields) =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (name.startsWith('q.') ? [[name, [value]]] : [])),
  )

const typedOn = (fields: Record<string, string[]>) =>
  Object.fromEntries(Object.entries(fields).filter(([name, [value]]) => name.startsWith('q.') && value !== ''))

/** Sends a form, presses a language on the page that answers, and says what comes of it. */
const switched = async (path: string, fields: Fields, bindings: Parameters<typeof send>[2] = {}) => {
  const answer = await send(path, fields, bindings)
  const page = await answer.text()
  const { buttons, links } = await languageSwitchOn(page)
  const [button] = buttons
  if (!button) throw new Error(`no buttons, but ${links.length} links`)
  const form = await formOn(page, button.form)
  const again = await send(form.action ?? path, { ...form.fields, lang: button.value })
  return { status: answer.status, buttons, links, carried: form.fields, again, language: button.value }
}

const close = (at: string | null) =>
  env.DB.prepare(`UPDATE round SET closes_at = ?1 WHERE id = 'saman-3'`).bind(at).run()

const closedFor = async <T>(work: () => Promise<T>): Promise<T> => {
  await close('2014-01-01T11:00:00.000Z')
  try {
    return await work()
  } finally {
    await close(null)
  }
}

const away = {
  withSession: () => away,
  prepare: () => {
    throw new Error('D1_ERROR: Network connection lost.')
  },
} as unknown as D1Database

const own = { ...ownAnswer(responseId('typed'), '0123x'), 'q.more': text }
const joint = { ...jointAnswer(0, '0123x'), 'q.challenge': text, 'q.succeeded': `${text}\nto linjer` }

describe('on a page that refuses what was sent, another language leads to a page', () => {
  const receipt = `/s/demo-sarpsborg/r/${responseId('refused')}`
  const release = '/networks/saman/rounds/saman-3/release'
  const large = { 'q.more': 'x'.repeat(70_000) }
  it.each([
    ['a withdrawal of a closed round', `${receipt}/withdrawal`, {}, {}, true],
    ['a withdrawal that is too large', `${receipt}/withdrawal`, large, {}, false],
    ['a stale joint withdrawal', '/s/demo-sarpsborg-team/r/team/withdrawal', { revision: '0' }, {}, false],
    ['a release from elsewhere', release, {}, { headers: { Origin: 'https://evil.example' } }, false],
    ['a release that is no form', release, {}, { headers: { 'Content-Type': 'text/plain' } }, false],
  ])('%s', async (_, path, fields, options, isClosed) => {
    await send('/s/demo-sarpsborg', ownAnswer(responseId('refused')))
    const work = () => send(path, fields, { as: facilitator, ...options })
    const refusal = isClosed ? await closedFor(work) : await work()
    const { links } = await languageSwitchOn(await refusal.text())
    expect(refusal.status).toBeGreaterThanOrEqual(400)
    expect(links.length).toBe(2)
    for (const link of links)
      expect(
        (await visit(new URL(link, `http://x${path}`).href.slice('http://x'.length), { as: facilitator })).status,
      ).toBe(200)
  })
})

describe('on a page that answers what was sent, another language keeps every word', () => {
  it.each([
    ['own', '/s/demo-hamar', without(own, 'q.need'), 'q.more'],
    ['joint', '/s/demo-froya-team', without(joint, 'q.need'), 'q.succeeded'],
  ])('where something is missing (%s)', async (_, path, fields, field) => {
    const { status, carried, again, language } = await switched(path, fields)
    const after = await formOn(await again.text(), 'answers')
    expect(status).toBe(422)
    expect(typedOn(carried)).toEqual(typedIn(fields))
    expect([again.status, again.headers.get('Content-Language')]).toEqual([200, language])
    expect(typedOn(after.fields)).toEqual(typedIn(fields))
    expect(after.fields[field]).toEqual([fields[field]])
    expect(after.fields['response'] ?? after.fields['revision']).toEqual([fields['response'] ?? fields['revision']])
  })

  it('where someone else changed the joint answer', async () => {
    await send('/s/demo-sarpsborg-team', jointAnswer(1, '44444'))
    const { status, carried, again, language } = await switched('/s/demo-sarpsborg-team', joint)
    const after = await formOn(await again.text(), 'yours')
    expect(status).toBe(409)
    expect(typedOn(carried)).toEqual(typedIn(joint))
    expect([again.status, again.headers.get('Content-Language')]).toEqual([200, language])
    expect(typedOn(after.fields)).toEqual(typedIn(joint))
    expect(after.fields['revision']).toEqual(carried['revision'])
  })

  it('where the round has closed', () =>
    closedFor(async () => {
      const { status, carried, again, language } = await switched('/s/demo-hamar', own)
      const page = await again.text()
      expect(status).toBe(409)
      expect(typedOn(carried)).toEqual(typedIn(own))
      expect([again.status, again.headers.get('Content-Language')]).toEqual([409, language])
      expect(page.includes('Æøå «midt i» &lt;b&gt;&amp; &quot;se')).toBe(true)
      expect(typedOn((await formOn(page, 'typed')).fields)).toEqual(typedIn(own))
    }))

  it.each([
    ['own', '/s/demo-grong', own],
    ['joint', '/s/demo-froya-team', joint],
  ])('where the database was away (%s)', async (_, path, fields) => {
    const { status, carried, again, language } = await switched(path, fields, { bindings: { DB: away } })
    const after = await formOn(await again.text(), 'answers')
    expect(status).toBe(503)
    expect(carried).toEqual(Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value]])))
    expect([again.status, again.headers.get('Content-Language')]).toEqual([200, language])
    expect(typedOn(after.fields)).toEqual(typedIn(fields))
  })

  it('and has both other languages, and no link that would leave it behind', () =>
    closedFor(async () => {
      const { buttons, links } = await switched('/s/demo-hamar', own)
      expect(buttons.map(({ value }) => value)).toEqual(['nn', 'en'])
      expect(links).toEqual([])
    }))
})

const release = '/networks/saman/rounds/saman-3/release'

const withdrawal = `/s/demo-hamar/r/${responseId('withdrawn')}/withdrawal`

describe('where nothing was typed, another language leads somewhere', () => {
  it.each([
    ['a withdrawn answer', 200, withdrawal, () => withdrawn()],
    ['an unconfirmed release', 422, release, () => send(release, {}, { as: facilitator })],
    ['a form sent empty to a closed round', 409, '/s/demo-hamar', () => closedFor(() => send('/s/demo-hamar', {}))],
  ])('%s', async (_, status, path, ask) => {
    const answer = await ask()
    const { links, buttons } = await languageSwitchOn(await answer.text())
    expect([answer.status, links.length, buttons.length]).toEqual([status, 2, 0])
    for (const link of links) {
      const { pathname, search } = new URL(link, `http://localhost:8787${path}`)
      const read = await visit(pathname + search, { as: facilitator })
      expect([link, read.status]).toEqual([link, 200])
      expect(search.endsWith(read.headers.get('Content-Language') ?? '')).toBe(true)
    }
  })
})

const withdrawn = async () => {
  await send('/s/demo-hamar', ownAnswer(responseId('withdrawn')))
  return send(withdrawal, {})
}

const languageOf = async (path: string, accepted?: string) =>
  (await visit(path, accepted === undefined ? {} : { headers: { 'Accept-Language': accepted } })).headers.get(
    'Content-Language',
  )

describe('the language of a request', () => {
  it.each([
    ['en;q=0', 'nb'],
    ['en;q=0, nn;q=0.1', 'nn'],
    ['en;q=0.0, de', 'nb'],
    ['de, en;q=0.2', 'en'],
    ['nn;q=0.5, en;q=0.8', 'en'],
    ['EN-gb', 'en'],
    ['*', 'nb'],
    ['', 'nb'],
    [';;;q=x,,', 'nb'],
  ])('that accepts «%s» is %s', async (accepted, language) => {
    expect(await languageOf('/', accepted)).toBe(language)
  })

  it('that was chosen in words goes before what the browser accepts, and is kept in links', async () => {
    const answer = await visit('/?lang=EN', { headers: { 'Accept-Language': 'nn' } })
    const page = await answer.text()
    expect(answer.headers.get('Content-Language')).toBe('en')
    expect(page.includes('href="/privacy?lang=en"')).toBe(true)
    expect(page.includes('href="/privacy"')).toBe(false)
  })

  it('that was chosen in words is kept where the form is sent, and in the receipt’s address', async () => {
    const form = await formOn(await (await visit('/s/demo-hamar?lang=EN')).text(), 'answers')
    const sent = await send(form.action ?? '', ownAnswer(responseId('kept')))
    expect(form.action).toBe('/s/demo-hamar?lang=en')
    expect(sent.headers.get('Location')).toBe(`/s/demo-hamar/r/${responseId('kept')}?lang=en`)
  })

  it.each(['de', '', 'nbx', '__proto__'])('that is none of ours (?lang=%s) is not kept', async (lang) => {
    const page = await (await visit(`/?lang=${lang}`)).text()
    expect(page.includes('<html lang="nb"')).toBe(true)
    expect(page.includes('href="/privacy"')).toBe(true)
  })
})

it('where something is missing, what is wrong is said in the other language too', async () => {
  const { again } = await switched('/s/demo-hamar', without(own, 'q.need'))
  const page = await again.text()
  expect(again.status).toBe(200)
  expect(page.includes('href="#q-need"')).toBe(true)
})
