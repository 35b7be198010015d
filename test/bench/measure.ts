import { env } from 'cloudflare:workers'
import { countingDatabase } from '../support/counting-database.ts'
import { facilitator, send, visit } from '../support/requests.ts'

/** What is asked of a database, how, and the least that it can ask: rows that must be read and written, whatever the code. */
export interface Work {
  what: string
  ask: (db: D1Database) => Promise<Response | void>
  read: number
  written: number
}

/** A page as a network leader sees it. */
export const page = (path: string) => (DB: D1Database) => visit(path, { as: facilitator, bindings: { DB } })

/** A form as a network leader sends it. */
export const sending = (path: string, fields: Record<string, string | string[]>) => (DB: D1Database) =>
  send(path, fields, { as: facilitator, bindings: { DB } })

/** Does each piece of work once, in order, and prints its counts beside its floor. */
export const printCounts = async (works: readonly Work[]): Promise<void> => {
  const heads = [
    'what',
    'status',
    'trips',
    'rows read',
    'floor',
    'ratio',
    'rows written',
    'floor',
    'bytes',
    'gzip bytes',
  ]
  const lines = [row(heads)]
  for (const work of works) lines.push(row(await measure(work)))
  console.log(lines.join('\n'))
}

const measure = async ({ what, ask, read, written }: Work): Promise<(string | number)[]> => {
  const { db, counted } = countingDatabase(env.DB)
  const response = await ask(db)
  const body = new Uint8Array(response ? await response.arrayBuffer() : [])
  const { roundTrips, rowsRead, rowsWritten } = counted
  const ratio = read === 0 ? '–' : (rowsRead / read).toFixed(2)
  const sizes = [body.byteLength, await gzipped(body)]
  return [what, response?.status ?? '–', roundTrips, rowsRead, read, ratio, rowsWritten, written, ...sizes]
}

const gzipped = async (bytes: Uint8Array<ArrayBuffer>): Promise<number> =>
  (await new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer()).byteLength

const row = ([what = '', ...numbers]: (string | number)[]): string =>
  String(what).padEnd(34) + numbers.map((number) => String(number).padStart(13)).join('')
