import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { seedDemo } from '../../demo/seed.ts'
import { deletionTimes } from '../../schemas/retention.ts'
import { tick } from '../../worker/clock.ts'
import { replay } from '../../worker/ledger/replay.ts'
import { saveNetwork } from '../../worker/storage/networks.ts'
import { closeAndRelease } from '../../worker/rounds/closing.ts'
import { newToken } from '../../worker/tokens.ts'
import { answeredRound, closing, kept, promised, releasedRound } from '../support/answered-rounds.ts'
import { anew, backUp, entriesIn, ledgerOf, nothing, replayAll, restore } from '../support/backup.ts'
import { buildNetwork } from '../support/builders.ts'
import { everythingKept } from '../support/everything-kept.ts'
import { visit } from '../support/requests.ts'

const now = '2027-05-01T12:00:00.000Z'
const night = '2027-05-02T02:17:00.000Z'

beforeEach(anew)

describe('what is written in the ledger', () => {
  it('is each part of a round that is deleted, before it is, and nothing of what was answered', async () => {
    const round = await releasedRound()
    const { links, texts, answers } = promised(round)
    for (const at of [links, texts, answers]) await tick(env, at)
    expect(await entriesIn()).toEqual(
      (['answers', 'links', 'texts'] as const).map((part) => ({
        kind: 'round',
        round: round.id,
        part,
        closesAt: closing,
      })),
    )
  })

  it('comes first: where it cannot be written, nothing is deleted', async () => {
    const round = await releasedRound()
    const LEDGER = {
      head: () => Promise.resolve(null),
      put: () => Promise.reject(new Error('R2 is away')),
    } as unknown as R2Bucket
    await tick({ ...env, LEDGER }, promised(round).links)
    expect(await kept.deleted(round)).toBe('nothing')
    expect(await kept.links(round)).toHaveLength(3)
  })

  it('is nothing where there is none, and what is due is deleted all the same', async () => {
    const round = await releasedRound()
    const { LEDGER: _, ...without } = env
    await tick(without, promised(round).links)
    expect(await kept.deleted(round)).toBe('links')
    expect(await ledgerOf()).toEqual(new Map())
    expect(
      (await visit('/healthz', { bindings: { LEDGER: undefined } as never })).headers.get('Fundament-Ledger'),
    ).toBe('none')
    expect((await visit('/healthz')).headers.get('Fundament-Ledger')).toBe('kept')
  })
})

describe('a restored backup', () => {
  it('has nothing left that was deleted, once the ledger is replayed, and replaying again changes nothing', async () => {
    const round = await releasedRound()
    const other = await answeredRound()
    const backup = await backUp()
    const { links, texts, answers } = promised(round)
    for (const at of [links, texts, answers]) await tick(env, at)
    const after = await everythingKept()
    await restore(backup)
    expect(await kept.own(round)).toHaveLength(10)
    expect(await replayAll(answers)).toEqual({ ...nothing, round: 1 })
    expect(await kept.own(round)).toEqual([])
    expect(await kept.deleted(round)).toBe('answers')
    expect(await kept.own(other)).toHaveLength(10)
    const restored = await everythingKept()
    for (const table of ['response', 'link', 'release', 'release_basis', 'round'])
      expect(restored.get(table)).toEqual(after.get(table))
    expect(await replayAll(now)).toEqual(nothing)
    expect(await everythingKept()).toEqual(restored)
  })

  it('from before the round closed has no answers of it either, and takes none', async () => {
    const round = await answeredRound()
    const backup = await backUp()
    await env.DB.prepare(`UPDATE round SET status = 'closed', closes_at = ?2 WHERE id = ?1`)
      .bind(round.id, closing)
      .run()
    const { links, texts, answers } = promised(round)
    for (const at of [links, texts, answers]) await tick(env, at)
    await restore(backup)
    await replayAll(answers)
    expect(await kept.own(round)).toEqual([])
    expect(await kept.releases(round)).toEqual([])
    expect(await env.DB.prepare('SELECT status, closes_at FROM round WHERE id = ?1').bind(round.id).first()).toEqual({
      status: 'closed',
      closes_at: closing,
    })
    await tick(env, answers)
    expect(await closeAndRelease(env.DB, round, {}, { who: 'leder@example.no', at: answers })).toBeUndefined()
    expect(await kept.releases(round)).toEqual([])
  })

  it('keeps the links of a round that was opened again after its old ones were deleted', async () => {
    const round = await answeredRound({ status: 'closed', closesAt: closing })
    await tick(env, promised(round).links)
    await env.DB.prepare(`UPDATE round SET status = 'open', closes_at = NULL, deleted = 'nothing' WHERE id = ?1`)
      .bind(round.id)
      .run()
    await env.DB.prepare(`INSERT INTO link VALUES (?1, 's', ?2, 'hamar', 'individual', 0)`)
      .bind(newToken(), round.id)
      .run()
    const before = await kept.links(round)
    await restore(await backUp())
    expect(await replayAll(now)).toEqual(nothing)
    expect(await kept.links(round)).toEqual(before)
  })

  it('has no network that was ended, but has another that was made since under the same name', async () => {
    await seedDemo(env.DB, env.LINK_SEAL_KEY)
    const backup = await backUp()
    await env.DB.prepare(
      `UPDATE network SET ends_at = '2027-04-01T00:00:00.000Z', ended_by = 'eier@example.no' WHERE slug = 'saman'`,
    ).run()
    await tick(env, now)
    await restore(backup)
    expect(await replayAll(night)).toMatchObject({ network: 1 })
    const left = await everythingKept()
    for (const [table, rows] of left) expect(rows, table).toHaveLength(table === 'ended_network' ? 1 : 0)
    await saveNetwork(env.DB, { ...buildNetwork('hamar'), slug: 'saman' })
    await env.DB.prepare(
      `INSERT INTO audit VALUES ('saman', '2027-05-01T13:00:00.000Z', 'x', 'eier@example.no', 'network-made', '{}')`,
    ).run()
    expect(await replayAll(night)).toEqual(nothing)
    expect((await everythingKept()).get('network')).toHaveLength(1)
  })

  it('is the same the second time where it was cut off the first', async () => {
    const [one, two] = [await releasedRound(), await releasedRound()]
    const backup = await backUp()
    for (const at of Object.values(deletionTimes(one, closing))) await tick(env, at)
    await restore(backup)
    const entries = await entriesIn()
    await replay(env.DB, entries.slice(0, 2), now)
    await replay(env.DB, entries, now)
    for (const round of [one, two]) expect(await kept.own(round)).toEqual([])
  })
})
