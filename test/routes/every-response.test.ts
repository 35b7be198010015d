import { env } from 'cloudflare:workers'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { seedDemo } from '../../demo/seed.ts'
import { ownAnswer, responseId } from '../support/answers.ts'
import { away, broken } from '../support/broken-databases.ts'
import { everythingKept } from '../support/everything-kept.ts'
import { facilitator, request, send, visit } from '../support/requests.ts'
import { addressOf, isRead, named, routes } from '../support/routes.ts'

beforeAll(async () => {
  await seedDemo(env.DB, env.LINK_SEAL_KEY)
  await send('/s/demo-hamar', ownAnswer(responseId('who-may')))
})

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  return () => vi.restoreAllMocks()
})

const reads = routes.filter(isRead)

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
]

/** What keeps others out of a response, and what is missing of it. */
const missingIn = ({ headers }: Response): string[] => {
  const stated = headers.get('Content-Security-Policy')?.split('; ') ?? []
  const others = {
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  }
  const loose = stated.filter((part) => /unsafe|\*|https?:|blob:/.test(part))
  return [
    ...policy.filter((part) => !stated.includes(part)),
    ...Object.entries(others).flatMap(([name, value]) => (headers.get(name) === value ? [] : [name])),
    ...loose.map((part) => `loose: ${part}`),
    ...(headers.has('Access-Control-Allow-Origin') ? ['open to other origins'] : []),
    ...(headers.has('Set-Cookie') ? ['a cookie'] : []),
    ...(headers.has('Cache-Control') ? [] : ['Cache-Control']),
  ]
}

/** What editors of other programs may read: it says nothing of anyone. */
const openToAll = new Set(['/schemas/questionnaire.json'])

describe('every response carries what keeps others out', () => {
  it.each(named(routes))('%s', async (_, route) => {
    for (const as of [facilitator, undefined])
      for (const bindings of [{}, { DB: away }, { DB: broken }]) {
        const body = isRead(route) ? undefined : ''
        const answer = await request(route.method, addressOf(route), body, { ...(as && { as }), bindings })
        expect(missingIn(answer)).toEqual(openToAll.has(route.path) ? ['open to other origins'] : [])
      }
  })

  it.each([
    ['/nothing', 'GET', undefined],
    ['/s/unknown', 'GET', undefined],
    ['/s/demo-hamar', 'PUT', 'x'],
    ['/s/demo-hamar', 'POST', 'x'.repeat(100_000)],
    ['/assets/unknown.js', 'GET', undefined],
    ['//evil.example/%2f..', 'GET', undefined],
  ] as const)('also where something is wrong: %s', async (path, method, body) => {
    expect(missingIn(await request(method, path, body))).toEqual([])
  })
})

describe('what only reads', () => {
  const methods = ['GET', 'HEAD', 'OPTIONS'] as const
  /** Those who follow a link before a person does: scanners of mail, previews of chats, browsers that fetch ahead. */
  const early = [
    { 'User-Agent': 'Mozilla/5.0 (compatible; MSOffice 16; SafeLinks)' },
    { 'User-Agent': 'Slackbot-LinkExpanding 1.0', Accept: '*/*' },
    { 'User-Agent': 'facebookexternalhit/1.1', Range: 'bytes=0-524287' },
    { 'Sec-Purpose': 'prefetch;prerender', Purpose: 'prefetch' },
    { 'X-HTTP-Method-Override': 'DELETE', 'X-Method-Override': 'POST' },
  ]

  it('changes nothing, whoever asks and however often', async () => {
    const before = JSON.stringify([...(await everythingKept())])
    for (const route of reads)
      for (const method of methods)
        for (const headers of early)
          expect((await request(method, addressOf(route), undefined, { as: facilitator, headers })).status).not.toBe(
            500,
          )
    expect(JSON.stringify([...(await everythingKept())]) === before).toBe(true)
  })

  it('builds no address from the host that was asked for', async () => {
    const headers = { Host: 'evil.example', 'X-Forwarded-Host': 'evil.example', Forwarded: 'host=evil.example' }
    for (const route of reads) {
      const answer = await visit(addressOf(route), { as: facilitator, headers })
      const said = `${JSON.stringify([...answer.headers])} ${await answer.text()}`
      expect([route.path, said.includes('evil.example')]).toEqual([route.path, false])
    }
  })
})
