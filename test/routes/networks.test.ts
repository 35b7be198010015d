import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { seedDemo } from '../../demo/seed.ts'
import { jointAnswer } from '../support/answers.ts'
import { countingDatabase } from '../support/counting-database.ts'
import { facilitator, send, visit } from '../support/requests.ts'

beforeAll(() => seedDemo(env.DB, env.LINK_SEAL_KEY))

const pages = ['/networks/saman', '/networks/saman/municipalities/hamar', '/networks/saman/fundamentals/need']

describe('a page of results', () => {
  it.each(pages)('%s reads at most two rows a round and ten more, however many answered', async (path) => {
    const { db: DB, counted } = countingDatabase(env.DB)
    await visit(path, { as: facilitator, bindings: { DB } })
    expect(counted.rowsRead).toBeLessThanOrEqual(2 * 3 + 10)
    expect(counted.roundTrips).toBeLessThanOrEqual(3)
  })

  it.each(pages)('%s is not sent again while nothing in it has changed', async (path) => {
    const first = await visit(path, { as: facilitator })
    const tag = first.headers.get('ETag') ?? ''
    const again = await visit(path, { as: facilitator, headers: { 'If-None-Match': tag } })
    expect([again.status, await again.text()]).toEqual([304, ''])
    const inEnglish = { 'If-None-Match': tag, 'Accept-Language': 'en' }
    expect((await visit(path, { as: facilitator, headers: inEnglish })).status).toBe(200)
  })

  it('is sent again as soon as a joint answer has come, and shows it', async () => {
    const tag = (await visit('/networks/saman', { as: facilitator })).headers.get('ETag') ?? ''
    await send('/s/demo-froya-team', jointAnswer(0, '54321'))
    const again = await visit('/networks/saman', { as: facilitator, headers: { 'If-None-Match': tag } })
    expect(again.status).toBe(200)
    expect((await again.text()).includes('Felles svar fra seks kommuner')).toBe(true)
  })

  it('shows no individual answer of a round that is open', async () => {
    const page = await (await visit('/networks/saman/rounds/saman-3', { as: facilitator })).text()
    expect(page).not.toContain('Median')
    const municipality = await (await visit('/networks/saman/municipalities/hamar', { as: facilitator })).text()
    expect(municipality.slice(municipality.indexOf('data-voice="individual"'))).toContain('samling 2')
  })
})

it('what costs: a form view is one query, a submission one row, sent again none', async () => {
  const fields = {
    response: 'costs00000000000000000',
    ...Object.fromEntries(['need', 'value', 'champion', 'team', 'anchoring'].map((key) => [`q.${key}`, '3'])),
  }
  expect(await costs((bindings) => visit('/s/demo-hamar', { bindings }))).toMatchObject({
    roundTrips: 1,
    rowsWritten: 0,
  })
  expect(await costs((bindings) => send('/s/demo-hamar', fields, { bindings }))).toMatchObject({
    roundTrips: 2,
    rowsWritten: 1,
  })
  expect(await costs((bindings) => send('/s/demo-hamar', fields, { bindings }))).toMatchObject({
    roundTrips: 2,
    rowsWritten: 0,
  })
})

/** What some asking costs. */
const costs = async (ask: (bindings: { DB: D1Database }) => Promise<Response>) => {
  const { db: DB, counted } = countingDatabase(env.DB)
  await ask({ DB })
  return counted
}
