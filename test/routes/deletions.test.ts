import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { deletionTimes } from '../../schemas/retention.ts'
import { tick } from '../../worker/clock.ts'
import { closeAndRelease } from '../../worker/rounds/closing.ts'
import { deleteWhatWasPromised } from '../../worker/rounds/deletions.ts'
import { openForLateAnswers } from '../../worker/storage/round-life.ts'
import { answeredRound, clockAt, closing, kept, promised, releasedRound, ten } from '../support/answered-rounds.ts'
import { cutOffDatabase } from '../support/cut-off-database.ts'
import { losing } from '../support/failing-database.ts'
import { openRound } from '../support/rounds.ts'

/** One millisecond before an instant. */
const justBefore = (instant: string): string => new Date(Date.parse(instant) - 1).toISOString()

beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  await env.DB.prepare(`UPDATE round SET deleted = 'answers'`).run()
  return () => vi.restoreAllMocks()
})

describe('the links to own answers', () => {
  it('are here until two weeks after closing, and then gone, hash and seal, while the joint one works on', async () => {
    const round = await releasedRound()
    const before = await kept.links(round)
    await clockAt(justBefore(promised(round).links))
    expect(await kept.links(round)).toEqual(before)
    await clockAt(promised(round).links)
    const [gone, team] = await kept.links(round)
    expect(gone).toEqual({
      token_hash: `gone ${round.id} hamar`,
      sealed_token: '',
      round: round.id,
      municipality: 'hamar',
      voice: 'individual',
      revoked: 1,
    })
    expect(team).toEqual(before.find(({ voice }) => voice === 'team'))
    expect(await kept.written(round)).toEqual(['leder@example.no round-released', 'clock links-deleted'])
  })

  it('go although nobody has made the results, and nothing else does', async () => {
    const round = await answeredRound({ status: 'closed', closesAt: closing })
    await clockAt(promised(round).links)
    expect(await kept.links(round)).toHaveLength(2)
    expect(await kept.releases(round)).toEqual([])
    expect(await kept.own(round)).toHaveLength(10)
  })
})

describe('what is written in words', () => {
  it('goes from own answers after three months; joint answers and what was released stay as they were', async () => {
    const round = await releasedRound()
    const before = { joint: await kept.joint(round), releases: await kept.releases(round) }
    expect(JSON.stringify(before.releases)).toContain('Tekst person-3')
    await clockAt(promised(round).links, justBefore(promised(round).texts))
    expect((await kept.own(round)).join()).toContain('Tekst')
    await clockAt(promised(round).texts)
    expect(await kept.own(round)).toEqual(ten.map(() => '{"need":3}'))
    expect({ joint: await kept.joint(round), releases: await kept.releases(round) }).toEqual(before)
    expect((await kept.written(round)).at(-1)).toBe('clock texts-deleted')
  })

  it('goes with the rest where own answers are kept for two months only', async () => {
    const round = await releasedRound({ monthsKept: 2 })
    expect(promised(round).texts).toBe(promised(round).answers)
    await clockAt(promised(round).links, promised(round).texts, promised(round).texts)
    expect(await kept.own(round)).toEqual([])
  })
})

describe('own answers', () => {
  it.each([2, 6, 12])('are here until %i months after closing, and then gone', async (monthsKept) => {
    const round = await releasedRound({ monthsKept })
    const before = { joint: await kept.joint(round), releases: await kept.releases(round) }
    const { links, texts, answers } = promised(round)
    await clockAt(links, texts, justBefore(answers))
    expect(await kept.own(round)).toHaveLength(10)
    await clockAt(answers)
    expect(await kept.own(round)).toEqual([])
    expect({ joint: await kept.joint(round), releases: await kept.releases(round) }).toEqual(before)
    expect(await kept.deleted(round)).toBe('answers')
    expect(await kept.written(round)).toContain('clock answers-deleted')
  })

  it('of a round that is open, however long, stay', async () => {
    const round = await answeredRound()
    await clockAt('2099-01-01T00:00:00.000Z')
    expect(await kept.own(round)).toHaveLength(10)
  })

  it('of a round that was opened again are counted from its last closing', async () => {
    const round = await answeredRound({ status: 'closed', closesAt: closing })
    await clockAt(promised(round).links)
    const later = '2027-02-01T10:00:00.000Z'
    await env.DB.prepare(`UPDATE round SET status = 'open', deleted = 'nothing', closes_at = ?2 WHERE id = ?1`)
      .bind(round.id, later)
      .run()
    await clockAt(promised(round).texts, promised(round).answers)
    expect((await kept.own(round)).join()).toContain('Tekst')
    const { links, texts, answers } = deletionTimes(round, later)
    await clockAt(links, texts, justBefore(answers))
    expect(await kept.own(round)).toHaveLength(10)
    await clockAt(answers)
    expect(await kept.own(round)).toEqual([])
  })

  it('are all gone at the next minutes where the clock has been away for years', async () => {
    const round = await answeredRound({ status: 'closed', closesAt: closing })
    const late = '2030-01-01T00:00:00.000Z'
    await clockAt(late, late, late)
    expect(await kept.own(round)).toEqual([])
    expect(await kept.releases(round)).toHaveLength(1)
    expect(await kept.written(round)).toEqual([
      'clock answers-deleted',
      'clock links-deleted',
      'clock round-released',
      'clock texts-deleted',
    ])
  })
})

it('a round with results cannot be opened again once the first words are due to go, though the clock has not been by', async () => {
  const round = await releasedRound()
  const late = (at: string) =>
    openForLateAnswers(
      env.DB,
      round,
      { closesAt: '2099-01-01T00:00:00.000Z', links: { wanted: [], added: [] } },
      { at, id: at, who: 'eier@example.no', action: 'round-reopened', subject: {} },
    )
  expect(await late(promised(round).texts)).toMatchObject({ status: 'closed' })
  expect(await late(justBefore(promised(round).texts))).toMatchObject({ status: 'open' })
})

describe('results that nobody has made', () => {
  it('are made before the first words are deleted, without the municipalities that wait for someone’s word', async () => {
    const round = await answeredRound({ status: 'closed', closesAt: closing, expected: { hamar: 9, grong: 5 } })
    await clockAt(promised(round).links, promised(round).texts)
    const [release] = await kept.releases(round)
    expect(JSON.parse(String(release?.['results'])).municipalities.hamar.need).toEqual({
      kind: 'hidden',
      reason: 'held',
    })
    expect(await kept.written(round)).toEqual(['clock links-deleted', 'clock round-released', 'clock texts-deleted'])
  })

  it('and cannot be made keep everything where it is', async () => {
    const round = await answeredRound({ status: 'closed', closesAt: closing })
    await clockAt(promised(round).links)
    const before = await kept.own(round)
    await tick({ ...env, DB: losing(env.DB, 'INSERT INTO release', 1) }, promised(round).texts)
    expect(await kept.own(round)).toEqual(before)
    expect(await kept.deleted(round)).toBe('links')
    await clockAt(promised(round).texts)
    expect(await kept.deleted(round)).toBe('texts')
  })
})

describe('a clock that is cut off', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'before its request %i goes on the next minute, and writes down each once',
    async (cut) => {
      const round = await answeredRound({ status: 'closed', closesAt: closing })
      const late = promised(round).answers
      for (let minute = 0; minute < 3; minute += 1) {
        await deleteWhatWasPromised({ ...env, DB: cutOffDatabase(env.DB, cut) }, late).catch(() => undefined)
        await deleteWhatWasPromised(env, late)
      }
      expect(await kept.own(round)).toEqual([])
      expect(await kept.links(round)).toHaveLength(2)
      expect(await kept.releases(round)).toHaveLength(1)
      expect(await kept.written(round)).toHaveLength(4)
    },
  )

  it('for one round does what is due of another', async () => {
    const [one, other] = [await releasedRound(), await releasedRound()]
    await tick({ ...env, DB: losing(env.DB, 'INSERT INTO link', 1) }, promised(one).links)
    expect(new Set([await kept.deleted(one), await kept.deleted(other)])).toEqual(new Set(['links', 'nothing']))
  })
})

it('a round is due exactly when its pages say', async () => {
  const closings = ['2026-08-29', '2026-08-30', '2026-08-31', '2026-11-30', '2026-12-31', '2027-01-31', '2028-02-29']
  for (const day of closings)
    for (const monthsKept of [2, 6, 11]) {
      const closesAt = `${day}T23:59:00.000Z`
      const round = await openRound({ status: 'closed', closesAt, monthsKept })
      await closeAndRelease(env.DB, round, {}, { who: 'leder@example.no', at: closesAt })
      const times = deletionTimes(round, closesAt)
      for (const part of ['links', 'texts', 'answers'] as const) {
        await deleteWhatWasPromised(env, justBefore(times[part]))
        expect(await kept.deleted(round), `${day}, ${monthsKept} months, ${part}`).not.toBe(part)
        await deleteWhatWasPromised(env, times[part])
        expect(await kept.deleted(round), `${day}, ${monthsKept} months, ${part}`).toBe(part)
      }
    }
})
