import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { seedDemo } from '../../demo/seed.ts'
import { languages } from '../../schemas/language.ts'
import type { Failure } from '../../web/pages/failure-page.tsx'
import { textsIn } from '../../web/texts/texts.ts'
import { ownAnswer, responseId } from '../support/answers.ts'
import { encode, request } from '../support/requests.ts'

beforeAll(() => seedDemo(env.DB, env.LINK_SEAL_KEY))

const form = 'application/x-www-form-urlencoded'
const answer = encode(ownAnswer(responseId('no-form')))

const gzipped = async (text: string): Promise<ArrayBuffer> =>
  new Response(new Response(text).body?.pipeThrough(new CompressionStream('gzip'))).arrayBuffer()

const part = (boundary: string): string =>
  `--${boundary}\r\nContent-Disposition: form-data; name="q.need"\r\n\r\n3\r\n--${boundary}--\r\n`

interface Sent {
  type?: string
  headers?: Record<string, string>
  body: BodyInit
  failure: Failure
  status: number
}

const notReadable = { failure: 'notReadable', status: 400 } as const
const notAForm = { failure: 'notAForm', status: 415 } as const

/** An answer with all that it needs, sent as no browser sends a form. */
const toForm: Record<string, Sent> = {
  'half of a character': { body: `${answer}&q.more=%ED%A0%80`, ...notReadable },
  'two halves that UTF-8 writes as one': { body: `${answer}&q.more=%ED%A0%BD%ED%B8%80`, ...notReadable },
  'an overlong slash': { body: `${answer}&q.more=%C0%AF`, ...notReadable },
  'an overlong NUL': { body: `${answer}&q.more=%C0%80`, ...notReadable },
  'an overlong slash in three bytes': { body: `${answer}&q.more=%E0%80%AF`, ...notReadable },
  'a character past the last': { body: `${answer}&q.more=%F4%90%80%80`, ...notReadable },
  'half of a name': { body: `${answer}&%ED%A0%80=1`, ...notReadable },
  'UTF-7': { body: `${answer}&q.more=+AOY-`, type: `${form}; charset=utf-7`, ...notAForm },
  'Latin 1': { body: `${answer}&q.more=%E6`, type: `${form}; charset=latin1`, ...notAForm },
  'UTF-16 in fact': { body: new Uint8Array([0xff, 0xfe, 0x71, 0, 0x3d, 0, 0x31, 0]), ...notReadable },
  'JSON ten thousand deep': { body: '['.repeat(10_000), type: 'application/json', ...notAForm },
  'plain text': { body: answer, type: 'text/plain', ...notAForm },
  'ten thousand fields': { body: `${answer}&${'a&'.repeat(10_000)}`, failure: 'tooManyFields', status: 413 },
  'ten thousand bytes of brackets in ten names': {
    body: `${answer}&${`${'['.repeat(10_000)}=1&`.repeat(10)}`,
    failure: 'tooLarge',
    status: 413,
  },
}

/** What browsers send with files, cut or bound as they never do it. */
const toUpload: Record<string, Sent> = {
  'no boundary': { body: part('x'), type: 'multipart/form-data', ...notAForm },
  'an empty boundary': { body: part('x'), type: 'multipart/form-data; boundary=', ...notAForm },
  'another boundary': { body: part('x'), type: 'multipart/form-data; boundary=y', ...notAForm },
  'no end': { body: part('x').slice(0, 40), type: 'multipart/form-data; boundary=x', ...notAForm },
  'a part without a name': {
    body: '--x\r\nContent-Disposition: form-data\r\n\r\n3\r\n--x--\r\n',
    type: 'multipart/form-data; boundary=x',
    ...notAForm,
  },
  'a plain form': { body: answer, ...notAForm },
}

const rows = async (): Promise<string> =>
  JSON.stringify((await env.DB.prepare('SELECT * FROM response ORDER BY id').all()).results)

/** What is wrong with the reply in each language: it is refused, says so in that language, and nothing is saved. */
const refusedInWords = async (path: string, { type = form, headers = {}, body, failure, status }: Sent) => {
  const before = await rows()
  for (const language of languages) {
    const sent = { 'Content-Type': type, 'Accept-Language': language, ...headers }
    const reply = await request('POST', path, body, { headers: sent })
    expect([language, reply.status]).toEqual([language, status])
    expect(await reply.text()).toContain(textsIn(language).failures[failure].title)
  }
  expect((await rows()) === before).toBe(true)
}

describe('an answer that comes as no browser sends it is refused in the person’s language, and saves nothing', () => {
  it.each(Object.keys(toForm))('%s', async (name) => {
    const sent = toForm[name]
    if (sent) await refusedInWords('/s/demo-hamar', sent)
  })

  it('compressed in fact', async () => {
    const body = await gzipped(answer)
    await refusedInWords('/s/demo-hamar', { body, headers: { 'Content-Encoding': 'gzip' }, ...notAForm })
    await refusedInWords('/s/demo-hamar', { body, ...notReadable })
  })

  it.each(Object.keys(toUpload))('with a file: %s', async (name) => {
    const sent = toUpload[name]
    if (sent) await refusedInWords('/s/demo-hamar/draft', sent)
  })
})

it('names that every object has are fields like others, and change nothing but the answer', async () => {
  const id = responseId('proto')
  const names = '__proto__=1&constructor=2&q.__proto__=3&q.constructor=4&__proto__[isOwner]=1&q.toString=5'
  const reply = await request('POST', '/s/demo-hamar', `${names}&${encode(ownAnswer(id))}`)
  expect(reply.status).toBe(303)
  const kept = await env.DB.prepare('SELECT answers FROM response WHERE id = ?1').bind(id).first<string>('answers')
  const keys = Object.keys(JSON.parse(kept ?? '{}'))
  expect(keys).toContain('need')
  expect(keys.filter((key) => key in {})).toEqual([])
  expect('isOwner' in {}).toBe(false)
})
