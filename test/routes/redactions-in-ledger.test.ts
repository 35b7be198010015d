import { env } from 'cloudflare:workers'
import { beforeEach, expect, it } from 'vitest'
import { seedDemo } from '../../demo/seed.ts'
import { anew, backUp, entriesIn, nothing, replayAll, restore } from '../support/backup.ts'
import { everythingKept } from '../support/everything-kept.ts'
import { facilitator as owner, send, visit } from '../support/requests.ts'

const now = '2027-05-02T12:00:00.000Z'
const joint = '/networks/saman/rounds/saman-2/municipalities/hamar/redaction'
const released = '/networks/saman/rounds/saman-2/redaction'

beforeEach(async () => {
  await anew()
  await seedDemo(env.DB, env.LINK_SEAL_KEY)
})

const textOf = async (path: string): Promise<string> => (await visit(path, { as: owner })).text()

const everything = async (): Promise<string> => JSON.stringify([...(await everythingKept())])

const seenOn = async (path: string) => /name="seen" value="([^"]*)"/.exec(await textOf(path))?.[1] ?? ''

/** Takes words out of a text: of the joint answer by its question, of the release by its place on the page. */
const redact = async (path: string, text: string, words: string): Promise<void> => {
  const fields = { seen: await seenOn(path), text, how: 'words', words, confirm: 'yes' }
  expect((await send(path, fields, { as: owner })).status).toBe(303)
}

const placeOf = async (text: string): Promise<string> =>
  new RegExp(`name="text" value="(\\d+)"[^>]*>(?:(?!name="text").)*?${text}`, 's').exec(await textOf(released))?.[1] ??
  ''

const setJoint = (question: string, text: string) =>
  env.DB.prepare(
    `UPDATE response SET answers = json_set(answers, ?1, ?2) WHERE round = 'saman-2' AND municipality = 'hamar' AND voice = 'team'`,
  )
    .bind(`$."${question}"`, text)
    .run()

it('words taken out of a joint answer, one text after the other, do not come back with a backup', async () => {
  await setJoint('task-1', 'Få Kari Nordmann med.')
  await setJoint('task-2', 'Spør Ola Nordmann.')
  const backup = await backUp()
  await redact(joint, 'task-1', 'Kari Nordmann')
  await redact(joint, 'task-2', 'Ola Nordmann')
  await restore(backup)
  expect(await everything()).toContain('Kari Nordmann')
  expect(await replayAll(now)).toEqual({ ...nothing, 'joint-text': 1 })
  expect(await everything()).not.toContain('Nordmann')
  expect(await textOf('/networks/saman/answers.csv?round=saman-2')).toMatch(/hamar;.*task-1;short-text;\[…\];/)
  const after = await everythingKept()
  expect(await replayAll(now)).toEqual(nothing)
  expect(await everythingKept()).toEqual(after)
})

it('a joint answer that was changed after the words were taken out keeps what it says', async () => {
  await setJoint('task-1', 'Få Kari Nordmann med.')
  await redact(joint, 'task-1', 'Kari Nordmann')
  await restore(await backUp())
  expect(await replayAll(now)).toEqual(nothing)
  expect(await everything()).toContain('Få […] med.')
})

it('words taken out of results, one after the other, do not come back with a backup, in results or answers', async () => {
  const backup = await backUp()
  await redact(released, await placeOf('Mange møter, lite prøving.'), 'Mange møter')
  const between = await backUp()
  await redact(released, await placeOf('Jeg har ikke sett planen'), 'sett planen')
  for (const restored of [backup, between]) {
    await restore(restored)
    expect(await everything()).toContain('sett planen')
    expect(await replayAll(now)).toEqual({ ...nothing, 'released-text': 1 })
    for (const words of ['Mange møter', 'sett planen']) expect(await everything()).not.toContain(words)
    expect((await visit('/networks/saman/rounds/saman-2', { as: owner })).status).toBe(200)
    const after = await everythingKept()
    expect(await replayAll(now)).toEqual(nothing)
    expect(await everythingKept()).toEqual(after)
  }
})

it('the ledger says which texts, and not a word of them', async () => {
  await setJoint('task-1', 'Få Kari Nordmann med.')
  await redact(joint, 'task-1', 'Kari Nordmann')
  await redact(released, await placeOf('Mange møter, lite prøving.'), 'Mange møter')
  const written = JSON.stringify(await entriesIn())
  for (const word of ['Nordmann', 'med.', 'møter', 'prøving']) expect(written).not.toContain(word)
  expect((await entriesIn()).map(({ kind }) => kind)).toEqual(['joint-text', 'released-text'])
})
