import { env } from 'cloudflare:workers'
import { expect, it } from 'vitest'
import { seedDemo } from '../../demo/seed.ts'
import { removeNetwork } from '../../worker/storage/endings.ts'
import { saveIndividual } from '../../worker/storage/responses.ts'
import { findRelease } from '../../worker/storage/releases.ts'
import { closeAndRelease } from '../../worker/rounds/closing.ts'
import { bringIn, takeArchiveOf } from '../support/archives.ts'
import { facilitator, send, visit } from '../support/requests.ts'

const count = 600
/** Longer than a row can hold together. */
const text = (place: number): string => `${place} `.padEnd(3990, 'ærlig talt ')

const round = { network: 'saman', id: 'saman-3' }

const textsOf = async (id: string): Promise<string[]> => {
  const answer = (await findRelease(env.DB, id))?.results.others['more']
  return answer?.kind === 'texts' ? answer.texts : []
}

const hashOfNow = (release: { hash: string } | undefined): string => release?.hash ?? 'none'

const apart = async (id: string): Promise<number> =>
  (await env.DB.prepare('SELECT COUNT(*) AS n FROM release_text WHERE round = ?1').bind(id).first<number>('n')) ?? 0

it('a release with more text than a row can hold is kept, redacted, carried and removed like any other', async () => {
  await seedDemo(env.DB, env.LINK_SEAL_KEY)
  const now = new Date().toISOString()
  for (let place = 0; place < count; place += 1) {
    const key = { round: round.id, municipality: 'hamar', voice: 'individual', id: `text-${place}` } as const
    await saveIndividual(env.DB, key, 1, { need: 3, more: text(place) }, now)
  }
  await closeAndRelease(env.DB, round, { hamar: true }, { who: 'leder@example.no', at: now })
  expect(await apart(round.id)).toBeGreaterThan(1)
  const made = await textsOf(round.id)
  const written = new Set(made)
  expect(Array.from({ length: count }, (_, place) => written.has(text(place)))).not.toContain(false)

  const page = `/networks/saman/rounds/${round.id}/redaction`
  const { hash = '' } = (await findRelease(env.DB, round.id)) ?? {}
  await send(page, { text: '0', seen: hash, how: 'whole', confirm: 'yes' }, { as: facilitator })
  const redacted = ['[…]', ...made.slice(1)].join('\n')
  expect((await textsOf(round.id)).join('\n') === redacted).toBe(true)

  const file = await (await visit('/networks/saman/results.csv?round=saman-3', { as: facilitator })).text()
  expect(file).toContain(hashOfNow(await findRelease(env.DB, round.id)))
  await bringIn(await takeArchiveOf(), { slug: 'igjen' })
  expect((await textsOf('igjen-3')).join('\n') === redacted).toBe(true)
  expect((await findRelease(env.DB, 'igjen-3'))?.closedAt).toBe((await findRelease(env.DB, round.id))?.closedAt)

  await env.DB.prepare(`UPDATE network SET ends_at = ?1, ended_by = 'x' WHERE slug = 'igjen'`).bind(now).run()
  await removeNetwork(env.DB, 'igjen', now, 'receipt')
  expect(await apart('igjen-3')).toBe(0)
})
