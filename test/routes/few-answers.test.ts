import { env } from 'cloudflare:workers'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { network } from '../../demo/network.ts'
import { seedDemo } from '../../demo/seed.ts'
import type { Municipality } from '../../schemas/network.ts'
import { usualThreshold } from '../../schemas/round.ts'
import { saveNetwork } from '../../worker/storage/networks.ts'
import { takeArchiveOf } from '../support/archives.ts'
import { facilitator, send, visit } from '../support/requests.ts'
import { addressOf, below, isRead } from '../support/routes.ts'

const leader = { as: facilitator }

beforeAll(() => seedDemo(env.DB, env.LINK_SEAL_KEY))

/** The open round alone, of which nobody knows how many are asked. */
beforeEach(async () => {
  await env.DB.batch(
    [
      'DELETE FROM release_basis',
      'DELETE FROM release',
      'DELETE FROM response',
      'DELETE FROM audit',
      `DELETE FROM link WHERE round <> 'saman-3'`,
      `DELETE FROM round WHERE id <> 'saman-3'`,
      `UPDATE round SET status = 'open', closes_at = NULL, expected = '{}', team_levels = '{}', previous = NULL`,
      'UPDATE network SET revision = 1',
      'UPDATE link SET revoked = 0',
    ].map((statement) => env.DB.prepare(statement)),
  )
  await saveNetwork(env.DB, network)
})

/** So many own answers from Hamar, and no others. */
const answersFromHamar = (count: number) =>
  env.DB.batch([
    env.DB.prepare(`DELETE FROM response WHERE municipality = 'hamar'`),
    env.DB.prepare(
      `INSERT INTO response (round, municipality, voice, id, questionnaire_version, revision, answers) SELECT 'saman-3', 'hamar', 'individual', 'x' || value, 1, 1,
         '{"need":3,"value":3,"champion":3,"team":3,"anchoring":3}' FROM json_each(?1)`,
    ).bind(JSON.stringify(Array.from({ length: count }, (_, place) => place))),
  ])

const withHamar = (more: Partial<Municipality>) =>
  saveNetwork(env.DB, {
    ...network,
    municipalities: network.municipalities.map((each) => (each.slug === 'hamar' ? { ...each, ...more } : each)),
  })

/** Everything that a network's owner can read, without the random names of new forms. */
const everythingRead = async (): Promise<Record<string, string>> => {
  const read: Record<string, string> = {}
  for (const route of below.filter(isRead)) {
    const answer = await visit(addressOf(route), leader)
    read[route.path] = `${answer.status} ${(await answer.text()).replaceAll(/(?<![\w-])[\w-]{22}(?![\w-])/g, '')}`
  }
  return read
}

/** What undoing Hamar's merger with Grong is answered, after so many own answers from Hamar. */
const separated = async (count: number): Promise<number> => {
  const until = { gathering: 2, merged: { into: 'hamar', date: '2014-01-01' } }
  await saveNetwork(env.DB, {
    ...network,
    municipalities: network.municipalities.map((each) => (each.slug === 'grong' ? { ...each, until } : each)),
  })
  await answersFromHamar(count)
  return (await send('/networks/saman/municipalities/grong/separation', {}, leader)).status
}

/** What an archive says of the results, after so many own answers from Hamar, beside twelve from Grong. */
const released = async (count: number): Promise<unknown[]> => {
  await env.DB.batch([
    env.DB.prepare('DELETE FROM release_basis'),
    env.DB.prepare('DELETE FROM release'),
    env.DB.prepare(`UPDATE round SET status = 'open', closes_at = NULL`),
    env.DB.prepare(
      `INSERT OR IGNORE INTO response (round, municipality, voice, id, questionnaire_version, revision, answers) SELECT 'saman-3', 'grong', 'individual', 'y' || value, 1, 1, '{"need":2}'
       FROM json_each('[1,2,3,4,5,6,7,8,9,10,11,12]')`,
    ),
  ])
  await answersFromHamar(count)
  await send('/networks/saman/rounds/saman-3/release', { confirm: 'yes' }, leader)
  const { releases } = JSON.parse(await takeArchiveOf()).content.rounds[0]
  return releases.map((release: object) => ({ ...release, closedAt: undefined }))
}

const few = usualThreshold - 1

describe('fewer own answers than the threshold look like none', () => {
  it.each<[string, Partial<Municipality>]>([
    ['takes part', {}],
    ['has left', { until: { gathering: 2 } }],
    ['has become part of another', { until: { gathering: 2, merged: { into: 'grong', date: '2014-01-01' } } }],
  ])(
    'to whoever reads every page, where the municipality %s',
    async (_, more) => {
      await withHamar(more)
      await answersFromHamar(0)
      const none = await everythingRead()
      await answersFromHamar(few)
      expect(await everythingRead()).toEqual(none)
    },
    30_000,
  )

  const asked: [string, Record<string, string>][] = [
    ['hamar/leaving', { 'last-gathering': '2' }],
    ['hamar/merger', { into: 'Grong', 'merged-on': '01.01.2014', 'merged-from': '3', 'confirm-merger': 'yes' }],
    ['hamar/removal', { 'confirm-removal': 'yes' }],
  ]
  it.each(asked)('to whoever asks for %s', async (path, fields) => {
    const ask = async (count: number) => {
      await withHamar({})
      await answersFromHamar(count)
      return (await send(`/networks/saman/municipalities/${path}`, fields, leader)).status
    }
    const none = await ask(0)
    expect([await ask(1), await ask(few)]).toEqual([none, none])
  })

  it('to whoever undoes a merger', async () => {
    const none = await separated(0)
    expect([none, await separated(1), await separated(few)]).toEqual([303, 303, 303])
  })

  it('in the results, also to an owner who takes them apart in an archive', async () => {
    const none = await released(0)
    expect(none).toHaveLength(1)
    expect(await released(1)).toEqual(none)
    expect(await released(few)).toEqual(none)
  })
})
