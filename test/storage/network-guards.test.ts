import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Round } from '../../schemas/round.ts'
import { addLinks } from '../../worker/storage/links.ts'
import { neverAsked, endingBefore, withoutResultsFrom, withoutRounds } from '../../worker/storage/network-guards.ts'
import type { Guard } from '../../worker/storage/network-guards.ts'
import { changeNetwork } from '../../worker/storage/networks.ts'
import { buildNetwork } from '../support/builders.ts'
import { insertResponses, openRound } from '../support/rounds.ts'

let round: Round

beforeEach(async () => {
  await env.DB.batch(
    ['release', 'response', 'link', 'round', 'audit', 'contact'].map((table) => env.DB.prepare(`DELETE FROM ${table}`)),
  )
  round = await openRound({ gathering: 2 })
  await env.DB.prepare('UPDATE network SET revision = 1').run()
})

/** As many as the round's threshold. */
const five = ['one', 'two', 'three', 'four', 'five']

const entry = {
  at: '2026-11-25T12:00:00.000Z',
  id: 'x',
  who: 'kari@ks.no',
  action: 'network-changed',
  subject: {},
} as const

/** Whether a change is let through: then it is saved and written down; else nothing is. */
const passes = async (guard?: Guard, revision = 1): Promise<boolean> => {
  const isSaved = await changeNetwork(env.DB, buildNetwork('grong', 'hamar'), revision, entry, guard)
  const written = await env.DB.prepare('SELECT count(*) AS entries FROM audit').first<number>('entries')
  expect(written).toBe(isSaved ? 1 : 0)
  await env.DB.batch([env.DB.prepare('UPDATE network SET revision = 1'), env.DB.prepare('DELETE FROM audit')])
  return isSaved
}

const link = (tokenHash: string, municipality: string) =>
  ({ tokenHash, sealedToken: 'b', round: round.id, municipality, voice: 'team' }) as const

const revoked = async () =>
  (await env.DB.prepare('SELECT municipality FROM link WHERE revoked = 1').all()).results.map(
    (row) => row['municipality'],
  )

describe('a change of a network', () => {
  it('is of the revision that it was made from', async () => {
    expect([await passes(), await passes(undefined, 2)]).toEqual([true, false])
  })

  it('takes out a municipality only as long as it has neither an answer nor a link', async () => {
    expect(await passes(neverAsked('hamar'))).toBe(true)
    await addLinks(env.DB, [link('a', 'hamar')])
    await insertResponses(round, 'grong', five)
    expect([await passes(neverAsked('hamar')), await passes(neverAsked('grong'))]).toEqual([false, false])
    expect(await passes(neverAsked('sarpsborg'))).toBe(true)
  })

  it('ends a municipality’s part only after the last answers that it is known to have given', async () => {
    await insertResponses(round, 'grong', five)
    expect(await passes(endingBefore('grong', 3))).toBe(true)
    expect(await passes(endingBefore('hamar', 1))).toBe(true)
    expect([await passes(endingBefore('grong', 2)), await passes(endingBefore('grong', 1))]).toEqual([false, false])
  })

  it('stops the links that a municipality has after its end, and no others, and none where it does not end', async () => {
    await addLinks(env.DB, [link('a', 'grong'), link('b', 'hamar')])
    expect([await passes(endingBefore('grong', 3)), await revoked()]).toEqual([true, []])
    expect([await passes(endingBefore('grong', 2), 9), await revoked()]).toEqual([false, []])
    expect([await passes(endingBefore('grong', 2)), await revoked()]).toEqual([true, ['grong']])
  })

  it('undoes a merger only before the new one has an answer or the round a result', async () => {
    expect(await passes(withoutResultsFrom('hamar', 2))).toBe(true)
    await env.DB.prepare(
      `INSERT INTO release (round, edition, hash, fundamentals, results) VALUES (?1, 1, 'h', '{}', '{}')`,
    )
      .bind(round.id)
      .run()
    expect([await passes(withoutResultsFrom('hamar', 2)), await passes(withoutResultsFrom('hamar', 3))]).toEqual([
      false,
      true,
    ])
  })

  it('removes a gathering only where no round belongs to it', async () => {
    expect([await passes(withoutRounds(2)), await passes(withoutRounds(3))]).toEqual([false, true])
  })

  it('forgets the contacts of those who are no longer in the network, and of no others', async () => {
    await env.DB.batch(
      ['grong', 'oslo'].map((municipality) =>
        env.DB.prepare(`INSERT INTO contact VALUES ('saman', ?1, 'kari@ks.no', 'nb')`).bind(municipality),
      ),
    )
    expect(await passes()).toBe(true)
    const { results } = await env.DB.prepare('SELECT municipality FROM contact').all()
    expect(results).toEqual([{ municipality: 'grong' }])
  })
})
