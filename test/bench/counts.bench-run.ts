import { env } from 'cloudflare:workers'
import { beforeAll, describe, it } from 'vitest'
import { seedDemo } from '../../demo/seed.ts'
import { jointAnswer, ownAnswer, responseId } from '../support/answers.ts'
import { countingDatabase } from '../support/counting-database.ts'
import { facilitator, send, visit } from '../support/requests.ts'

/** The counts of `npm run bench`: what each page and each sending asks of D1, and how large it is. */

beforeAll(() => seedDemo(env.DB, env.LINK_SEAL_KEY))

const measured: Record<string, string | number>[] = []

const measure = async (what: string, ask: (db: D1Database) => Promise<Response>): Promise<void> => {
  const { db, counted } = countingDatabase(env.DB)
  const response = await ask(db)
  const body = new Uint8Array(await response.arrayBuffer())
  measured.push({
    what,
    status: response.status,
    'round trips': counted.roundTrips,
    'rows read': counted.rowsRead,
    'rows written': counted.rowsWritten,
    bytes: body.length,
    'bytes, gzip': await gzipped(body),
  })
}

const gzipped = async (bytes: Uint8Array<ArrayBuffer>): Promise<number> =>
  (await new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer()).byteLength

describe('counts', () => {
  it('of every page and every sending', async () => {
    const id = responseId('bench')
    const page = (what: string, path: string) =>
      measure(what, (DB) => visit(path, { as: facilitator, bindings: { DB } }))
    const sending = (what: string, path: string, fields: Record<string, string>) =>
      measure(what, (DB) => send(path, fields, { bindings: { DB } }))
    await measure('health: the floor of a page with one query', (DB) => visit('/healthz', { bindings: { DB } }))
    await page('form, own answer', '/s/demo-hamar')
    await page('form, joint answer', '/s/demo-hamar-team')
    await sending('submission', '/s/demo-hamar', ownAnswer(id, '33333'))
    await sending('the same submission again', '/s/demo-hamar', ownAnswer(id, '33333'))
    await sending('submission, changed', '/s/demo-hamar', ownAnswer(id, '44444'))
    await page('receipt', `/s/demo-hamar/r/${id}`)
    await sending('joint answer', '/s/demo-froya-team', jointAnswer(0, '33333'))
    await sending('the same joint answer again', '/s/demo-froya-team', jointAnswer(0, '33333'))
    await page('network overview, 3 rounds', '/networks/saman')
    await page('a municipality', '/networks/saman/municipalities/hamar')
    await page('a fundamental', '/networks/saman/fundamentals/anchoring')
    await page('a round', '/networks/saman/rounds/saman-3')
    await page('results.csv', '/networks/saman/results.csv')
    await page('answers.csv', '/networks/saman/answers.csv')
    console.table(measured)
  })
})
