import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import type { AuditEntry } from '../../schemas/audit.ts'
import { resultsSchema } from '../../schemas/results.ts'
import type { Round } from '../../schemas/round.ts'
import { moveJointAnswer } from '../../worker/storage/moves.ts'
import { redactJoint, redactReleased } from '../../worker/storage/redactions.ts'
import { findResponse, saveIndividual, saveTeam } from '../../worker/storage/responses.ts'
import { newToken } from '../../worker/tokens.ts'
import { buildRelease, people } from '../support/builders.ts'
import { openRound, teamLevelsOf } from '../support/rounds.ts'

const now = '2027-02-01T12:00:00.000Z'

const entry = (action: AuditEntry['action']): AuditEntry => ({
  at: now,
  id: newToken(),
  who: 'eier@example.no',
  action,
  subject: {},
})

const isWrittenDown = async ({ id }: AuditEntry): Promise<boolean> =>
  (await env.DB.prepare('SELECT 1 FROM audit WHERE id = ?1').bind(id).first()) !== null

const answer = (round: Round, municipality: string, need: number) =>
  saveTeam(env.DB, { id: round.id, municipality }, 1, { baseRevision: 0, answers: { need }, levels: { need } }, now)

const kept = (round: Round, municipality: string) =>
  findResponse(env.DB, { round: round.id, municipality, voice: 'team', id: 'team' })

const move = (round: Round, revision: number, written: AuditEntry) =>
  moveJointAnswer(
    env.DB,
    'saman',
    { round: round.id, from: 'hamar', to: 'grong', revision, answers: { need: 3 }, levels: { need: 3 } },
    written,
  )

describe('a joint answer that is moved', () => {
  it('stays where it is when the other municipality has answered meanwhile', async () => {
    const round = await openRound()
    await answer(round, 'hamar', 3)
    await answer(round, 'grong', 5)
    const written = entry('answer-moved')
    expect(await move(round, 1, written)).toBe(false)
    expect([await kept(round, 'hamar'), await kept(round, 'grong')]).toEqual([
      { revision: 1, answers: { need: 3 } },
      { revision: 1, answers: { need: 5 } },
    ])
    expect(await teamLevelsOf(round)).toEqual({ hamar: { need: 3 }, grong: { need: 5 } })
    expect(await isWrittenDown(written)).toBe(false)
  })

  it('stays where it is when it has been changed meanwhile', async () => {
    const round = await openRound()
    await answer(round, 'hamar', 3)
    expect(await move(round, 2, entry('answer-moved'))).toBe(false)
    expect([(await kept(round, 'hamar'))?.revision, await kept(round, 'grong')]).toEqual([1, undefined])
  })

  it('stands under the one municipality when two ask at once', async () => {
    const round = await openRound()
    await answer(round, 'hamar', 3)
    const [one, other] = [entry('answer-moved'), entry('answer-moved')]
    const moved = await Promise.all([move(round, 1, one), move(round, 1, other)])
    expect(moved.filter(Boolean)).toHaveLength(1)
    expect(await kept(round, 'grong')).toEqual({ revision: 1, answers: { need: 3 } })
    expect(await kept(round, 'hamar')).toEqual({ revision: 2, answers: {} })
    expect((await isWrittenDown(one)) !== (await isWrittenDown(other))).toBe(true)
  })
})

it('a joint answer that has changed since it was read is not redacted over', async () => {
  const round = await openRound()
  await answer(round, 'hamar', 3)
  const where = { round: round.id, municipality: 'hamar', revision: 7 }
  expect(await redactJoint(env.DB, 'saman', where, { need: 0 }, entry('text-redacted'))).toBe(false)
  expect(await kept(round, 'hamar')).toEqual({ revision: 1, answers: { need: 3 } })
})

describe('a released text that is redacted', () => {
  const text = 'Kari gjør alt'

  const released = async () => {
    const round = await openRound()
    const { results } = buildRelease(round, people('hamar', '33333'))
    await env.DB.prepare(
      `INSERT INTO release (round, edition, hash, fundamentals, results) VALUES (?1, 1, 'first', '{}', ?2)`,
    )
      .bind(round.id, JSON.stringify(results))
      .run()
    const keys = ['a', 'b', 'c'].map(
      (id) => ({ round: round.id, municipality: 'hamar', voice: 'individual', id }) as const,
    )
    for (const key of keys)
      await saveIndividual(env.DB, key, 1, { need: 2, more: key.id === 'c' ? `${text}!` : text }, now)
    const redact = (before: string) =>
      redactReleased(
        env.DB,
        round,
        [{ edition: 1, before, hash: 'second', results: resultsSchema.parse(results) }],
        { question: 'more', from: text, to: '[…]' },
        entry('text-redacted'),
      )
    const texts = async () =>
      (await Promise.all(keys.map((key) => findResponse(env.DB, key)))).map((one) => one?.answers['more'])
    return { redact, texts }
  }

  it('is replaced in the answers that hold exactly it', async () => {
    const { redact, texts } = await released()
    expect(await redact('first')).toBe(true)
    expect(await texts()).toEqual(['[…]', '[…]', `${text}!`])
  })

  it('is left in every answer when the release is another than the one that was read', async () => {
    const { redact, texts } = await released()
    expect(await redact('older')).toBe(false)
    expect(await texts()).toEqual([text, text, `${text}!`])
  })
})
