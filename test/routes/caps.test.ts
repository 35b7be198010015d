import { env } from 'cloudflare:workers'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { seedDemo } from '../../demo/seed.ts'
import { ownAnswer, responseId } from '../support/answers.ts'
import { questionnaire } from '../support/builders.ts'
import { openedForm } from '../support/opened-form.ts'
import { encode, facilitator, request, send, visit } from '../support/requests.ts'
import { upload } from '../support/uploads.ts'

beforeAll(() => seedDemo(env.DB, env.LINK_SEAL_KEY))

const rowsOf = async (round: string): Promise<number | null> =>
  env.DB.prepare('SELECT COUNT(*) AS count FROM response WHERE round = ?1').bind(round).first<number>('count')

const form = 'application/x-www-form-urlencoded'

describe('a form that is sent more than ten times its head count a minute', () => {
  it('comes back with all that was typed, ready to be sent when the minute is over', async () => {
    const { individual, team, round } = await openedForm(env.DB, questionnaire, { expected: { hamar: 2 } })
    for (let time = 0; time < 20; time += 1)
      expect((await send(individual, ownAnswer(responseId(`pace-${time}-`)))).status).toBe(303)
    const late = { ...ownAnswer(responseId('late-')), 'q.more': 'Ikke mist dette' }
    const answer = await send(individual, late)
    const page = await answer.text()
    expect(answer.status).toBe(429)
    expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0)
    expect(page).toContain('Skjemaet sendes inn for ofte akkurat nå')
    expect(page).toContain('name="q.more" value="Ikke mist dette"')
    expect(await rowsOf(round.id)).toBe(20)
    const json = await send(individual, late, { headers: { Accept: 'application/json' } })
    expect([json.status, await json.json()]).toEqual([429, expect.objectContaining({ error: 'tooOften' })])
    expect((await visit(individual)).status).toBe(200)
    expect((await send(team, { revision: '0' })).status).toBe(422)
    const later = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 61_000)
    expect((await send(individual, late)).status).toBe(303)
    later.mockRestore()
  })

  it('is told apart by its link, never by the address that a gathering shares', async () => {
    const headers = { 'CF-Connecting-IP': '203.0.113.1' }
    for (const municipality of ['froya', 'grong', 'sarpsborg'])
      for (let phone = 0; phone < 20; phone += 1)
        expect(
          (await send(`/s/demo-${municipality}`, ownAnswer(responseId(`hall-${phone}-`)), { headers })).status,
        ).toBe(303)
  })
})

describe('a body that is not a form of ours', () => {
  const body = encode(ownAnswer(responseId('cap')))

  it.each([
    ['in another charset', { 'Content-Type': `${form}; charset=iso-8859-1` }, 415],
    ['in UTF-16', { 'Content-Type': `${form}; charset=UTF-16` }, 415],
    ['compressed', { 'Content-Type': form, 'Content-Encoding': 'gzip' }, 415],
    ['as JSON', { 'Content-Type': 'application/json' }, 415],
    ['as no type at all', {}, 415],
    ['with files', { 'Content-Type': 'multipart/form-data; boundary=x' }, 415],
  ] as const)('%s is refused in words', async (_, headers, status) => {
    const bytes = new TextEncoder().encode(body)
    const answer = await request('POST', '/s/demo-hamar', bytes, { bare: true, headers })
    expect(answer.status).toBe(status)
    expect(await answer.text()).toContain('Dette er ikke et utfylt skjema')
  })

  it('in UTF-8 by name is taken', async () => {
    const headers = { 'Content-Type': `${form}; Charset="UTF-8"`, 'Content-Encoding': 'identity' }
    expect((await request('POST', '/s/demo-hamar', body, { bare: true, headers })).status).toBe(303)
  })

  it.each([
    ['raw bytes that are no text', new Uint8Array([0x71, 0x2e, 0x61, 0x3d, 0xff, 0xfe]), 400],
    ['five thousand fields', 'q.a=1&'.repeat(5000), 413],
    ['a megabyte', `q.a=${'x'.repeat(1_000_000)}`, 413],
  ])('of %s is refused', async (_, bytes, status) => {
    expect((await request('POST', '/s/demo-hamar', bytes)).status).toBe(status)
  })

  it('with a file and five thousand fields is refused', async () => {
    const fields = Object.fromEntries(Array.from({ length: 5000 }, (_, place) => [`q.${place}`, '1']))
    expect((await upload('/s/demo-hamar/draft', 'file', '{}', { fields })).status).toBe(413)
  })

  it('with a file and a megabyte of text is refused, and is not given back many times as large', async () => {
    const answer = await upload('/s/nobody/draft', 'file', '{}', { fields: { 'q.more': '"'.repeat(1_000_000) } })
    expect(answer.status).toBe(413)
    expect((await answer.text()).length).toBeLessThan(50_000)
  })
})

const file = 'multipart/form-data; boundary=x'

describe('a body that never ends', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    return () => vi.useRealTimers()
  })

  it.each([
    ['a form', 20, '/s/demo-hamar', { 'Content-Type': form }],
    ['a file', 300, '/s/demo-hamar/draft', { 'Content-Type': file }],
    ['a file that says how large it is', 300, '/s/demo-hamar/draft', { 'Content-Type': file, 'Content-Length': '900' }],
    ['a file, or what is pasted', 300, '/networks/saman/questionnaires/import', { 'Content-Type': file }],
    ['an archive', 300, '/networks/archive', { 'Content-Type': file }],
  ] as const)(
    'of %s is given up after %i seconds, and asks nothing of the database',
    async (_, seconds, path, headers) => {
      const drip = new ReadableStream({
        start: (controller) => controller.enqueue(new TextEncoder().encode('q.need=3')),
      })
      const untouched = new Proxy(env.DB, {
        get: () => {
          throw new Error('the database was asked')
        },
      })
      const answered = vi.fn<(answer: Response) => void>()
      const answer = request('POST', path, drip, { as: facilitator, headers, bindings: { DB: untouched } })
      void answer.then(answered)
      await vi.advanceTimersByTimeAsync((seconds - 1) * 1000)
      expect(answered).not.toHaveBeenCalled()
      await vi.advanceTimersByTimeAsync(2000)
      expect((await answer).status).toBe(408)
      expect(await (await answer).text()).toContain('Sendingen tok for lang tid')
    },
  )

  it('and ends after all when it was given up saves nothing: its sender was told so', async () => {
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
    const writer = writable.getWriter()
    const answer = request('POST', '/s/demo-hamar', readable)
    await writer.write(new TextEncoder().encode(encode(ownAnswer(responseId('late')))))
    await vi.advanceTimersByTimeAsync(21_000)
    expect((await answer).status).toBe(408)
    await writer.close()
    expect((await send('/s/demo-hamar', ownAnswer(responseId('again')))).status).toBe(303)
    expect((await visit(`/s/demo-hamar/r/${responseId('late')}`)).status).toBe(404)
  })
})

describe('a file of ten thousand brackets', () => {
  const deep = '['.repeat(10_000) + ']'.repeat(10_000)

  it.each([
    ['/networks/archive', 'archive'],
    ['/networks/saman/questionnaires/import', 'file'],
  ])('is no server error: %s', async (page, field) => {
    for (const text of [deep, `{"content":${deep},"hash":"x"}`, `{"sections":${deep}}`]) {
      const answer = await upload(page, field, text, { as: facilitator })
      expect([text.slice(0, 20), answer.status]).toEqual([text.slice(0, 20), 422])
    }
  })
})
