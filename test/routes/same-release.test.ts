import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { seedDemo } from '../../demo/seed.ts'
import { fundamentals } from '../../schemas/fundamental.ts'
import { entryBy } from '../../worker/networks/audit-entry.ts'
import { closeAndRelease } from '../../worker/rounds/closing.ts'
import { closeRound } from '../../worker/storage/round-life.ts'
import { takeArchiveOf } from '../support/archives.ts'
import { facilitator, visit } from '../support/requests.ts'
import { addressOf, isRead, named, routes } from '../support/routes.ts'
import { takeBackRelease } from '../support/take-back-release.ts'

const round = { network: 'saman', id: 'saman-3' }
const closing = { who: 'leder@example.no', at: '2026-03-01T12:00:00.000Z' }
const releasing = { ...closing, at: '2026-03-01T12:01:00.000Z' }

/** By municipality, one digit a person: that level on all five. */
type People = Record<string, string>

/** Lists of answers that are published alike: as many are hidden, coarse and exact, and the shown values are the same. */
const some: People = { hamar: '11244', froya: '', grong: '3333333333', notteroy: '33333', sarpsborg: '3' }
const others: People = { hamar: '0122455', froya: '0505', grong: '3333333333', notteroy: '22333', sarpsborg: '' }

/** What everyone sees of the round after these people have answered and it is released: each address with all of its answer. */
const seenAfter = async (people: People): Promise<Map<string, string>> => {
  const answers = Object.entries(people).flatMap(([municipality, levels]) =>
    Array.from(levels, (level, person) => ({ municipality, id: `${person}`.padEnd(22, '0'), level: Number(level) })),
  )
  await takeBackRelease(round.id)
  await env.DB.batch([
    env.DB.prepare(`DELETE FROM response WHERE round = 'saman-3'`),
    env.DB.prepare(`DELETE FROM audit WHERE network = 'saman'`),
    env.DB.prepare(`UPDATE round SET expected = '{}' WHERE id = 'saman-3'`),
    env.DB.prepare(
      `INSERT INTO response (round, municipality, voice, id, questionnaire_version, revision, answers) SELECT 'saman-3', value ->> 'municipality', 'individual', value ->> 'id', 1, 1, json_object(${fundamentals.map((key) => `'${key}', value ->> 'level'`).join()})
       FROM json_each(?1)`,
    ).bind(JSON.stringify(answers)),
  ])
  const before = await seenNow('before')
  await closeRound(env.DB, round, entryBy(closing, 'round-closed', { round: round.id }))
  await closeAndRelease(env.DB, round, {}, releasing)
  return new Map([...before, ...(await seenNow('after'))])
}

const seenNow = async (when: string): Promise<Map<string, string>> => {
  const seen = new Map<string, string>()
  for (const route of routes.filter(isRead)) {
    const answer = await visit(addressOf(route), { as: facilitator })
    seen.set(`${when} ${route.path}`, await told(answer))
  }
  return seen
}

/** All of an answer, without the random ids that every form and every page has anew: a file defuses one that begins with «-». */
const told = async (answer: Response): Promise<string> => {
  const text = (await answer.text()).replaceAll(/'?(?<![\w-])[\w-]{22}(?![\w-])/g, 'random')
  return `${answer.status} ${JSON.stringify([...answer.headers])} ${text}`
}

const archivedAfter = async (people: People): Promise<unknown> => {
  await seenAfter(people)
  return JSON.parse(await takeArchiveOf()).content.rounds
}

let seen: { some: Map<string, string>; others: Map<string, string> }

beforeAll(async () => {
  await seedDemo(env.DB, env.LINK_SEAL_KEY)
  seen = { some: await seenAfter(some), others: await seenAfter(others) }
}, 120_000)

describe('two sets of answers that are published alike', () => {
  it('have the same release, which shows something of each kind', async () => {
    const results = await env.DB.prepare(`SELECT results FROM release WHERE round = 'saman-3'`).first<string>('results')
    for (const kind of ['"hidden"', '"coarse"', '"exact"']) expect(results).toContain(kind)
  })

  it.each(named(routes.filter(isRead)))('look alike before and after, in words, size and status: %s', (_, { path }) => {
    for (const when of ['before', 'after']) {
      const key = `${when} ${path}`
      expect(seen.some.get(key)?.length).toBeGreaterThan(0)
      expect(seen.others.get(key) === seen.some.get(key), key).toBe(true)
    }
  })

  it('make the same archive', async () => {
    expect(await archivedAfter(others)).toEqual(await archivedAfter(some))
  })
})
