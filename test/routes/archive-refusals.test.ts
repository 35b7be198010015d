import { env } from 'cloudflare:workers'
import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { seedDemo } from '../../demo/seed.ts'
import { readArchive } from '../../worker/networks/archive-file.ts'
import { bringIn, changed, forged, forgedRound, importPage, takeArchiveOf } from '../support/archives.ts'
import { everythingKept } from '../support/everything-kept.ts'
import { facilitator, request } from '../support/requests.ts'

let file = ''

beforeAll(async () => {
  await seedDemo(env.DB, env.LINK_SEAL_KEY)
  file = await takeArchiveOf()
})

describe('a file that is not such an archive', () => {
  it.each<[string, () => string | Uint8Array | undefined | Promise<string>, string]>([
    ['none', () => undefined, 'Arkiv: Velg en fil.'],
    ['empty', () => ' ', 'Filen er ikke JSON'],
    ['not JSON', () => 'network,gathering', 'Filen er ikke JSON'],
    ['not UTF-8', () => new Uint8Array([0x7b, 0xff, 0x7d]), 'Filen er ikke JSON'],
    ['cut off', () => file.slice(0, -20), 'Filen er ikke JSON'],
    ['other JSON', () => '{"results":[]}', 'ikke et arkiv'],
    ['null', () => 'null', 'ikke et arkiv'],
    ['of another format', () => changed(file, (archive) => (archive['format'] = 2)), 'et format som denne'],
    [
      'changed by hand',
      () => changed(file, (archive) => (archive.content.network['name'] = 'X')),
      'er endret etter at',
    ],
    ['with something beside it', () => changed(file, (archive) => (archive['more'] = 1)), 'ikke et arkiv'],
    ['with a question too many', () => forged(file, (content) => (content['more'] = [])), 'ikke et arkiv'],
    [
      'with results of no release',
      () =>
        forged(
          file,
          (content) =>
            (content.rounds[0].releases = [{ ...content.rounds[0].releases[0], results: { round: 'saman-1' } }]),
        ),
      'ikke et arkiv',
    ],
    [
      'with the results of another round',
      () => forged(file, (content) => (content.rounds[0].releases = content.rounds[1].releases)),
      'ikke et arkiv',
    ],
    ['with a round twice', () => forged(file, (content) => (content.rounds[1] = content.rounds[0])), 'ikke et arkiv'],
    [
      'with a round that asks nothing',
      () => forged(file, (content) => (content.rounds[0].questionnaire.version = 9)),
      'ikke et arkiv',
    ],
    [
      'with results of a round that takes answers',
      () => forged(file, (content) => (content.rounds[0]['status'] = 'open')),
      'ikke et arkiv',
    ],
    [
      'with a round that another page’s address would hide',
      () => forgedRound(file, 'annet', { id: 'new' }),
      'ikke et arkiv',
    ],
    ['with a round whose name leads elsewhere', () => forgedRound(file, 'annet', { id: '..' }), 'ikke et arkiv'],
    [
      'with someone whom nobody could be signed in as, or take out',
      () => forged(file, (content) => (content['people'] = [{ email: 'Kari@KS.no', role: 'owner' }])),
      'ikke et arkiv',
    ],
    [
      'with a contact that is no address',
      () =>
        forged(
          file,
          (content) =>
            (content['contacts'] = [{ municipality: 'hamar', email: 'a@b.no\r\nBcc: c@d.no', language: 'nb' }]),
        ),
      'ikke et arkiv',
    ],
  ])('is refused with words, and nothing is written: %s', async (_, make, words) => {
    const before = await everythingKept()
    const response = await bringIn(await make(), { slug: 'annet' })
    expect(response.status).toBe(422)
    const page = await response.text()
    expect(page).toContain(words)
    expect(page).toContain('value="annet"')
    expect(await everythingKept()).toEqual(before)
  })

  it('is refused whatever byte of its content is another', async () => {
    const bytes = new TextEncoder().encode(file)
    const start = new TextEncoder().encode(file.slice(0, file.indexOf('"hash"'))).length
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: start, max: bytes.length - 3 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const tampered = bytes.slice()
          tampered[at] = ((tampered[at] ?? 0) + by) % 256
          expect((await readArchive(tampered)).ok).toBe(false)
        },
      ),
      { numRuns: 300 },
    )
    expect((await readArchive(bytes)).ok).toBe(true)
  })

  it('written with other spaces is the same archive', async () => {
    expect((await readArchive(new TextEncoder().encode(JSON.stringify(JSON.parse(file), null, 2)))).ok).toBe(true)
  })

  it('of more than 20 MB is refused before it is read', async () => {
    expect((await bringIn(new Uint8Array(20_000_001))).status).toBe(413)
  })

  it('is refused where it is not a form with files', async () => {
    expect(
      (await request('POST', importPage, file, { as: facilitator, headers: { 'Content-Type': 'application/json' } }))
        .status,
    ).toBe(415)
    const broken = { 'Content-Type': 'multipart/form-data; boundary=x' }
    expect((await request('POST', importPage, 'nothing', { as: facilitator, headers: broken })).status).toBe(415)
  })
})

it('a round before that is another network’s is left out, so that nobody reads what it answered', async () => {
  const made = await forgedRound(file, 'lur', { id: 'lur-1', previous: 'saman-2' })
  expect((await bringIn(made)).status).toBe(303)
  expect(await env.DB.prepare(`SELECT previous FROM round WHERE id = 'lur-1'`).first('previous')).toBe(null)
})

it('a round that closed without a release makes none of no answers by itself', async () => {
  const closed = { id: 'stengt-1', previous: undefined, status: 'closed', releaseOnClosing: true }
  expect((await bringIn(await forgedRound(file, 'stengt', closed))).status).toBe(303)
  const open = { ...closed, id: 'aapen-1', status: 'open' }
  expect((await bringIn(await forgedRound(file, 'aapen', open))).status).toBe(303)
  const found = await env.DB.prepare(
    `SELECT id, release_on_closing FROM round WHERE network IN ('stengt', 'aapen') ORDER BY id`,
  ).all()
  expect(found.results).toEqual([
    { id: 'aapen-1', release_on_closing: 1 },
    { id: 'stengt-1', release_on_closing: 0 },
  ])
})
