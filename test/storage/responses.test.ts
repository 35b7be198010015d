import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import type { Round } from '../../schemas/round.ts'
import { findResponse, saveIndividual, saveTeam } from '../../worker/storage/responses.ts'
import { withdrawIndividual } from '../../worker/storage/withdrawals.ts'
import { newToken } from '../../worker/tokens.ts'
import { closeNow, openRound, teamLevelsOf } from '../support/rounds.ts'

const now = '2013-04-01T10:00:00.000Z'
const later = '2013-04-01T10:00:01.000Z'

const own = (round: Round, id = newToken()) => ({
  round: round.id,
  municipality: 'hamar',
  voice: 'individual' as const,
  id,
})

const joint = (round: Round) => ({ ...own(round, 'team'), voice: 'team' as const })

const saveJoint = (round: Round, baseRevision: number, need: number, when = now) =>
  saveTeam(
    env.DB,
    { id: round.id, municipality: 'hamar' },
    1,
    { baseRevision, answers: { need, challenge: `Trinn ${need}` }, levels: { need } },
    when,
  )

const saveOwn = (key: ReturnType<typeof own>, need: number, revision: number, isFenced = false) =>
  saveIndividual(env.DB, key, 1, { need }, now, { revision, isFenced })

const responsesIn = async (round: Round) =>
  (await env.DB.prepare('SELECT id, revision, answers FROM response WHERE round = ?1').bind(round.id).all()).results

describe('joint answers saved at once from the same base', () => {
  it.each([0, 1])(
    'one is saved and the other is a conflict, and results show the one saved (base %i)',
    async (base) => {
      const round = await openRound()
      if (base > 0) await saveJoint(round, 0, 5)
      const savings = await Promise.all([saveJoint(round, base, 1), saveJoint(round, base, 2)])
      expect(savings.map(({ outcome }) => outcome).toSorted()).toEqual(['conflict', 'saved'])
      const need = savings[0].outcome === 'saved' ? 1 : 2
      const winner = { revision: base + 1, answers: { need, challenge: `Trinn ${need}` } }
      expect(savings.map((saving) => ('kept' in saving ? saving.kept : undefined))).toEqual([winner, winner])
      expect(await findResponse(env.DB, joint(round))).toEqual(winner)
      expect(await teamLevelsOf(round)).toEqual({ hamar: { need } })
    },
  )

  it('never mix: of ten, one is saved, and its levels are those shown', async () => {
    const round = await openRound()
    const savings = await Promise.all(Array.from({ length: 10 }, (_, level) => saveJoint(round, 0, level)))
    const saved = savings.flatMap(({ outcome }, need) => (outcome === 'saved' ? [{ need }] : []))
    expect(saved).toHaveLength(1)
    expect(await teamLevelsOf(round)).toEqual({ hamar: saved[0] })
    expect(await findResponse(env.DB, joint(round))).toMatchObject({ revision: 1, answers: saved[0] })
  })

  it('of two municipalities are both saved, and both are shown', async () => {
    const round = await openRound()
    const save = (municipality: string, need: number) =>
      saveTeam(env.DB, { id: round.id, municipality }, 1, { baseRevision: 0, answers: { need }, levels: { need } }, now)
    const savings = await Promise.all([save('hamar', 1), save('grong', 2)])
    expect(savings.map(({ outcome }) => outcome)).toEqual(['saved', 'saved'])
    expect(await teamLevelsOf(round)).toEqual({ hamar: { need: 1 }, grong: { need: 2 } })
  })
})

it('the same answer sent five times at once is one row, never changed', async () => {
  const round = await openRound()
  const key = own(round)
  const savings = await Promise.all(Array.from({ length: 5 }, () => saveIndividual(env.DB, key, 1, { need: 3 }, now)))
  const kept = { revision: 1, answers: { need: 3 } }
  expect(savings).toEqual(Array.from({ length: 5 }, () => ({ outcome: 'saved', kept })))
  expect(await responsesIn(round)).toEqual([{ id: key.id, revision: 1, answers: '{"need":3}' }])
})

describe('a person’s answer that says what it was filled in on top of', () => {
  it('never overwrites a newer one, however late it arrives', async () => {
    const round = await openRound()
    const key = own(round)
    await saveOwn(key, 1, 0)
    await saveOwn(key, 2, 1)
    const kept = { revision: 2, answers: { need: 2 } }
    expect(await saveOwn(key, 1, 0)).toEqual({ outcome: 'conflict', kept })
    expect(await saveOwn(key, 3, 1)).toEqual({ outcome: 'conflict', kept })
    expect(await responsesIn(round)).toEqual([{ id: key.id, revision: 2, answers: '{"need":2}' }])
    expect(await saveOwn(key, 2, 0)).toEqual({ outcome: 'saved', kept })
  })

  it('of ten at once from the same base, one is saved and the others are told of it', async () => {
    const round = await openRound()
    const key = own(round)
    const savings = await Promise.all(Array.from({ length: 10 }, (_, need) => saveOwn(key, need, 0)))
    const saved = savings.filter(({ outcome }) => outcome === 'saved')
    expect(saved).toHaveLength(1)
    expect(savings.map((saving) => 'kept' in saving && saving.kept)).toEqual(
      Array.from({ length: 10 }, () => saved[0] && 'kept' in saved[0] && saved[0].kept),
    )
  })

  it('does not bring back one that was withdrawn meanwhile, until its sender has seen that', async () => {
    const round = await openRound()
    const key = own(round)
    await saveOwn(key, 1, 0)
    await withdrawIndividual(env.DB, key, 1, now)
    for (const base of [0, 1])
      expect(await saveOwn(key, 2, base)).toEqual({ outcome: 'conflict', kept: { revision: 2, answers: {} } })
    expect(await responsesIn(round)).toEqual([{ id: key.id, revision: 2, answers: '{}' }])
    expect(await saveOwn(key, 2, 2)).toEqual({ outcome: 'saved', kept: { revision: 3, answers: { need: 2 } } })
  })

  it('is kept on top of one that has not arrived yet, which then changes nothing', async () => {
    const round = await openRound()
    const key = own(round)
    await saveOwn(key, 1, 0)
    const newest = { revision: 3, sameFrom: 1, answers: { need: 1 } }
    expect(await saveOwn(key, 1, 2)).toEqual({ outcome: 'saved', kept: newest })
    expect(await saveOwn(key, 2, 1)).toEqual({ outcome: 'conflict', kept: newest })
    expect(await findResponse(env.DB, key)).toEqual(newest)
  })

  it('and is the same as what is stored, is counted up where older ones may be held, so that those change nothing', async () => {
    const round = await openRound()
    const key = own(round)
    await saveOwn(key, 1, 0)
    const again = { revision: 1001, sameFrom: 1, answers: { need: 1 } }
    expect(await saveOwn(key, 1, 0, true)).toEqual({ outcome: 'saved', kept: again })
    expect(await saveOwn(key, 2, 1)).toEqual({ outcome: 'conflict', kept: again })
    // With other words it is another answer.
    const changed = { revision: 1002, answers: { need: 3 } }
    expect(await saveOwn(key, 3, 1001)).toEqual({ outcome: 'saved', kept: changed })
  })
})

describe('a round that was closed after the form was loaded', () => {
  const closings = [
    ['by hand', {}, (round: Round) => closeNow(round, now)],
    ['by its deadline', { closesAt: later }, async () => undefined],
  ] as const

  it.each(closings)('%s takes no new answer, and writes nothing', async (_, more, close) => {
    const round = await openRound(more)
    await close(round)
    expect(await saveIndividual(env.DB, own(round), 1, { need: 3 }, later)).toEqual({ outcome: 'closed' })
    expect(await saveJoint(round, 0, 3, later)).toEqual({ outcome: 'closed' })
    expect(await responsesIn(round)).toEqual([])
    expect(await teamLevelsOf(round)).toEqual({})
  })

  it.each(closings)('%s changes no answer that it has', async (_, more, close) => {
    const round = await openRound(more)
    const key = own(round)
    await saveIndividual(env.DB, key, 1, { need: 3 }, now)
    await saveJoint(round, 0, 3)
    const before = await responsesIn(round)
    await close(round)
    expect(await saveIndividual(env.DB, key, 1, { need: 4 }, later)).toEqual({ outcome: 'closed' })
    expect(await saveJoint(round, 1, 4, later)).toEqual({ outcome: 'closed' })
    expect(await saveJoint(round, 0, 4, later)).toEqual({ outcome: 'closed' })
    expect(await responsesIn(round)).toEqual(before)
    expect(await teamLevelsOf(round)).toEqual({ hamar: { need: 3 } })
  })

  it.each(closings)('%s still says «saved» of what was saved before, sent again', async (_, more, close) => {
    const round = await openRound(more)
    const key = own(round)
    await saveIndividual(env.DB, key, 1, { need: 3 }, now)
    await saveJoint(round, 0, 3)
    await close(round)
    const again = await saveIndividual(env.DB, key, 1, { need: 3 }, later)
    expect(again).toEqual({ outcome: 'saved', kept: { revision: 1, answers: { need: 3 } } })
    expect(await saveJoint(round, 0, 3, later)).toMatchObject({ outcome: 'saved', kept: { revision: 1 } })
  })

  it('by hand takes nothing from a request that came a moment before', async () => {
    const round = await openRound()
    await closeNow(round, later)
    expect(await saveIndividual(env.DB, own(round), 1, { need: 3 }, now)).toEqual({ outcome: 'closed' })
  })
})
