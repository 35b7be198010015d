import { env } from 'cloudflare:workers'
import { beforeAll, it } from 'vitest'
import { seedDemo } from '../../demo/seed.ts'
import { jointAnswer, ownAnswer, responseId } from '../support/answers.ts'
import { countingDatabase } from '../support/counting-database.ts'
import { facilitator, send, visit } from '../support/requests.ts'

/** The counts of `npm run bench`: what each page and each sending asks of D1, and how large it is. */

beforeAll(() => seedDemo(env.DB, env.LINK_SEAL_KEY))

interface Measured {
  what: string
  status: number
  roundTrips: number
  rowsRead: number
  rowsWritten: number
  gzip: number
}

/** The least that the work can ask: rows that must be read and written, whatever the code. */
interface Floor {
  rowsRead: number
  rowsWritten: number
}

const measure = async (what: string, ask: (db: D1Database) => Promise<Response>): Promise<Measured> => {
  const { db, counted } = countingDatabase(env.DB)
  const response = await ask(db)
  const body = new Uint8Array(await response.arrayBuffer())
  return { what, status: response.status, ...counted, gzip: await gzipped(body) }
}

const gzipped = async (bytes: Uint8Array<ArrayBuffer>): Promise<number> =>
  (await new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer()).byteLength

const page = (path: string) => (DB: D1Database) => visit(path, { as: facilitator, bindings: { DB } })

const sending = (path: string, fields: Record<string, string>) => (DB: D1Database) =>
  send(path, fields, { bindings: { DB } })

const id = responseId('bench')
const rounds = 3

/** What is asked, how, and its floor: a form needs a link, a round, a questionnaire and a network; results two rows a round, once it is released. */
const work: [what: string, ask: (db: D1Database) => Promise<Response>, floor: Floor][] = [
  ['form, own answer', page('/s/demo-hamar'), { rowsRead: 4, rowsWritten: 0 }],
  ['form, joint answer', page('/s/demo-hamar-team'), { rowsRead: 6, rowsWritten: 0 }],
  ['submission', sending('/s/demo-hamar', ownAnswer(id, '33333')), { rowsRead: 4, rowsWritten: 1 }],
  ['the same again', sending('/s/demo-hamar', ownAnswer(id, '33333')), { rowsRead: 5, rowsWritten: 0 }],
  ['changed', sending('/s/demo-hamar', ownAnswer(id, '44444')), { rowsRead: 5, rowsWritten: 1 }],
  ['receipt', page(`/s/demo-hamar/r/${id}`), { rowsRead: 5, rowsWritten: 0 }],
  ['joint answer', sending('/s/demo-froya-team', jointAnswer(0, '33333')), { rowsRead: 5, rowsWritten: 2 }],
  ['the same again', sending('/s/demo-froya-team', jointAnswer(0, '33333')), { rowsRead: 6, rowsWritten: 0 }],
  ['network, 3 rounds', page('/networks/saman'), { rowsRead: 2 * rounds + 1, rowsWritten: 0 }],
  ['municipality', page('/networks/saman/municipalities/hamar'), { rowsRead: 2 * rounds + 1, rowsWritten: 0 }],
  ['fundamental', page('/networks/saman/fundamentals/need'), { rowsRead: 2 * rounds + 1, rowsWritten: 0 }],
  ['results.csv', page('/networks/saman/results.csv'), { rowsRead: 2 * rounds + 1, rowsWritten: 0 }],
]

it('counts every page and every sending', async () => {
  const lines = [row(['what', 'status', 'trips', 'rows read', 'floor', 'ratio', 'rows written', 'floor', 'gzip bytes'])]
  for (const [what, ask, floor] of work) {
    const { status, roundTrips, rowsRead, rowsWritten, gzip } = await measure(what, ask)
    const ratio = (rowsRead / floor.rowsRead).toFixed(2)
    lines.push(row([what, status, roundTrips, rowsRead, floor.rowsRead, ratio, rowsWritten, floor.rowsWritten, gzip]))
  }
  console.log(lines.join('\n'))
})

const row = ([what = '', ...numbers]: (string | number)[]): string =>
  String(what).padEnd(20) + numbers.map((number) => String(number).padStart(13)).join('')
