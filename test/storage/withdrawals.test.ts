import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import type { Round } from '../../schemas/round.ts'
import { countResponses, findResponse, saveIndividual, saveTeam } from '../../worker/storage/responses.ts'
import { withdrawIndividual, withdrawTeam } from '../../worker/storage/withdrawals.ts'
import { newToken } from '../../worker/tokens.ts'
import { closeNow, openRound, teamLevelsOf } from '../support/rounds.ts'

const now = '2013-04-01T10:00:00.000Z'

const own = (round: Round) => ({ round: round.id, municipality: 'hamar', voice: 'individual' as const, id: newToken() })

const joint = (round: Round) => ({ round: round.id, municipality: 'hamar', voice: 'team' as const, id: 'team' })

const inHamar = (round: Round) => ({ id: round.id, municipality: 'hamar' })

const saveJoint = (round: Round, baseRevision: number, need: number) =>
  saveTeam(env.DB, inHamar(round), 1, { baseRevision, answers: { need }, levels: { need } }, now)

const withdrawJoint = (round: Round, revision: number) => withdrawTeam(env.DB, inHamar(round), revision, now)

const close = (round: Round) => closeNow(round, now)

describe('withdrawing one’s own answer', () => {
  it('deletes it, and may be repeated', async () => {
    const round = await openRound()
    const key = own(round)
    await saveIndividual(env.DB, key, 1, { need: 3 }, now)
    expect(await withdrawIndividual(env.DB, key, 1, now)).toBe('withdrawn')
    expect(await withdrawIndividual(env.DB, key, 1, now)).toBe('withdrawn')
    expect(await findResponse(env.DB, key)).toEqual({ revision: 2, answers: {} })
    expect(await countResponses(env.DB, round.id)).toEqual([])
  })

  it('touches no newer version of it', async () => {
    const round = await openRound()
    const key = own(round)
    await saveIndividual(env.DB, key, 1, { need: 3 }, now)
    await saveIndividual(env.DB, key, 1, { need: 4 }, now, { revision: 1, isFenced: false })
    expect(await withdrawIndividual(env.DB, key, 1, now)).toBe('conflict')
    expect(await findResponse(env.DB, key)).toEqual({ revision: 2, answers: { need: 4 } })
  })

  it('leaves everyone else’s where they are', async () => {
    const round = await openRound()
    const [mine, theirs] = [own(round), own(round)]
    for (const key of [mine, theirs]) await saveIndividual(env.DB, key, 1, { need: 3 }, now)
    await saveJoint(round, 0, 4)
    await withdrawIndividual(env.DB, mine, 1, now)
    expect(await findResponse(env.DB, theirs)).toBeDefined()
    expect(await findResponse(env.DB, joint(round))).toBeDefined()
  })

  it('is too late once the round has closed', async () => {
    const round = await openRound()
    const key = own(round)
    await saveIndividual(env.DB, key, 1, { need: 3 }, now)
    await close(round)
    expect(await withdrawIndividual(env.DB, key, 1, now)).toBe('closed')
    expect(await findResponse(env.DB, key)).toEqual({ revision: 1, answers: { need: 3 } })
  })
})

describe('withdrawing a joint answer', () => {
  it('empties it, takes its levels from the results, and may be repeated', async () => {
    const round = await openRound()
    await saveJoint(round, 0, 3)
    await saveTeam(
      env.DB,
      { id: round.id, municipality: 'grong' },
      1,
      { baseRevision: 0, answers: { need: 5 }, levels: { need: 5 } },
      now,
    )
    expect(await withdrawJoint(round, 1)).toBe('withdrawn')
    expect(await withdrawJoint(round, 1)).toBe('withdrawn')
    expect(await findResponse(env.DB, joint(round))).toEqual({ revision: 2, answers: {} })
    expect(await teamLevelsOf(round)).toEqual({ grong: { need: 5 } })
    expect(await countResponses(env.DB, round.id)).toEqual([{ municipality: 'grong', voice: 'team', count: 1 }])
  })

  it('of a revision that is no longer the last is a conflict, and takes nothing away', async () => {
    const round = await openRound()
    await saveJoint(round, 0, 3)
    await saveJoint(round, 1, 4)
    expect(await withdrawJoint(round, 1)).toBe('conflict')
    expect(await findResponse(env.DB, joint(round))).toEqual({ revision: 2, answers: { need: 4 } })
    expect(await teamLevelsOf(round)).toEqual({ hamar: { need: 4 } })
  })

  it('is too late once the round has closed, whatever the revision', async () => {
    const round = await openRound()
    await saveJoint(round, 0, 3)
    await close(round)
    expect(await Promise.all([withdrawJoint(round, 1), withdrawJoint(round, 0)])).toEqual(['closed', 'closed'])
    expect(await findResponse(env.DB, joint(round))).toEqual({ revision: 1, answers: { need: 3 } })
    expect(await teamLevelsOf(round)).toEqual({ hamar: { need: 3 } })
  })

  it.each([0, 1])('is not undone by a form that was opened before, at revision %i', async (base) => {
    const round = await openRound()
    await saveJoint(round, 0, 3)
    await withdrawJoint(round, 1)
    expect(await saveJoint(round, base, 4)).toEqual({ outcome: 'conflict', kept: { revision: 2, answers: {} } })
    expect(await saveJoint(round, base, 3)).toEqual({ outcome: 'conflict', kept: { revision: 2, answers: {} } })
    expect(await findResponse(env.DB, joint(round))).toEqual({ revision: 2, answers: {} })
    expect(await teamLevelsOf(round)).toEqual({})
  })

  it('is followed by a new answer from a form opened after it', async () => {
    const round = await openRound()
    await saveJoint(round, 0, 3)
    await withdrawJoint(round, 1)
    expect(await saveJoint(round, 2, 4)).toEqual({ outcome: 'saved', kept: { revision: 3, answers: { need: 4 } } })
    expect(await teamLevelsOf(round)).toEqual({ hamar: { need: 4 } })
  })

  it('at the same moment as it is changed ends as one of the two, and results show which', async () => {
    const round = await openRound()
    await saveJoint(round, 0, 3)
    const [withdrawing, saving] = await Promise.all([withdrawJoint(round, 1), saveJoint(round, 1, 4)])
    const isWithdrawn = withdrawing === 'withdrawn'
    expect([withdrawing, saving.outcome]).toEqual(isWithdrawn ? ['withdrawn', 'conflict'] : ['conflict', 'saved'])
    expect(await teamLevelsOf(round)).toEqual(isWithdrawn ? {} : { hamar: { need: 4 } })
  })
})
