import { env } from 'cloudflare:workers'
import { beforeAll, expect, it } from 'vitest'
import { saveMember, saveNetwork } from '../../worker/storage/networks.ts'
import { saveQuestionnaire } from '../../worker/storage/questionnaires.ts'
import { questionnaire } from '../support/builders.ts'
import { countingDatabase } from '../support/counting-database.ts'
import { manyMunicipalities } from '../support/many-municipalities.ts'
import { encode, facilitator, send, visit } from '../support/requests.ts'

const mostBytes = 150_000
const largestForm = 64 * 1024

beforeAll(async () => {
  await saveNetwork(env.DB, manyMunicipalities)
  await saveMember(env.DB, 'alle', facilitator.email ?? '', 'owner')
  await saveQuestionnaire(env.DB, 'alle', questionnaire)
})

const bytesOf = async (path: string): Promise<number> =>
  new TextEncoder().encode(await (await visit(path, { as: facilitator })).text()).length

it('a round of 356 municipalities, each with its own number, is made in one go, with 712 links', async () => {
  const numbers = manyMunicipalities.municipalities.map(({ slug }, place) => [
    `expected.${slug}`,
    String(5 + (place % 9)),
  ])
  const form = {
    form: 'x',
    gathering: '6',
    questionnaire: 'five-fundamentals',
    releasing: 'at-once',
    threshold: '5',
    expected: '8',
    ...Object.fromEntries(numbers),
  }
  expect(encode(form).length).toBeLessThan(largestForm / 4)
  const { db, counted } = countingDatabase(env.DB)
  const answer = await send('/networks/alle/rounds', form, { as: facilitator, bindings: { DB: db } })
  expect(answer.status).toBe(303)
  expect(counted.roundTrips).toBe(3)
  expect(counted.rowsRead).toBeLessThan(3000)
  const round = (answer.headers.get('Location') ?? '').replace(/\?.*/, '')
  const links = await env.DB.prepare('SELECT COUNT(DISTINCT token_hash) AS count FROM link').first<number>('count')
  expect(links).toBe(712)
  for (const path of [
    '/networks/alle/rounds/new',
    '/networks/alle/rounds',
    round,
    `${round}/settings`,
    `${round}/opening`,
  ])
    expect(await bytesOf(path), path).toBeLessThan(mostBytes)
  expect((await send(`${round}/opening`, {}, { as: facilitator })).status).toBe(303)
})
