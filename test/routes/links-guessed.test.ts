import { env } from 'cloudflare:workers'
import { beforeAll, expect, it } from 'vitest'
import { seedDemo } from '../../demo/seed.ts'
import { hashOf, newToken } from '../../worker/tokens.ts'
import { ownAnswer, responseId } from '../support/answers.ts'
import { send, visit } from '../support/requests.ts'

const guesses = 10_000

beforeAll(() => seedDemo(env.DB, env.LINK_SEAL_KEY))

/** A page without its own address, which the ways to other languages hold. */
const pageOf = async (answer: Response): Promise<string> =>
  `${answer.status} ${JSON.stringify([...answer.headers])} ${(await answer.text()).replaceAll(/href="[^"]*\?lang=/g, '')}`

it('ten thousand new tokens are of 128 bits, and no two alike', () => {
  const tokens = Array.from({ length: guesses }, newToken)
  expect(new Set(tokens).size).toBe(guesses)
  for (const token of tokens) expect(token).toMatch(/^[\w-]{22}$/)
  const bits = tokens.reduce((sum, token) => sum + bitsSetIn(token), 0)
  const [mean, deviation] = [(guesses * 128) / 2, Math.sqrt(guesses * 128) / 2]
  expect(Math.abs(bits - mean)).toBeLessThan(6 * deviation)
})

const bitsSetIn = (token: string): number => {
  const bytes = Uint8Array.from(atob(token.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))
  expect(bytes).toHaveLength(16)
  return bytes.reduce((sum, byte) => sum + byte.toString(2).replaceAll('0', '').length, 0)
}

it('ten thousand guesses hit no link, by the way that links are looked up', async () => {
  const hashes = await Promise.all(Array.from({ length: guesses }, () => hashOf(newToken())))
  const { results } = await env.DB.prepare(
    'SELECT token_hash FROM link WHERE token_hash IN (SELECT value FROM json_each(?1))',
  )
    .bind(JSON.stringify(hashes))
    .all()
  expect(results).toEqual([])
})

it('an unknown link and a replaced one get the very same page, and take nothing', async () => {
  const unknown = await visit(`/s/${newToken()}`)
  await env.DB.prepare(`UPDATE link SET revoked = 1 WHERE token_hash = ?1`)
    .bind(await hashOf('demo-hamar'))
    .run()
  const replaced = await visit('/s/demo-hamar')
  const page = await pageOf(unknown)
  expect(unknown.status).toBe(404)
  expect(await pageOf(replaced)).toBe(page)
  for (const link of [newToken(), 'demo-hamar', '', 'x'.repeat(3000), 'demo-hamar%00']) {
    const sent = await send(`/s/${link}`, ownAnswer(responseId('guess')))
    expect([link.slice(0, 12), sent.status]).toEqual([link.slice(0, 12), 404])
  }
})
