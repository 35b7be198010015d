import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { seedDemo } from '../../demo/seed.ts'
import { saveMember } from '../../worker/storage/networks.ts'
import { facilitator as owner, send, visit } from '../support/requests.ts'

const facilitator = { email: 'annen@example.no' }
const name = 'Kari Nordmann'

/** Everything that is stored, as text. */
const everything = async (): Promise<string> => {
  const { results } = await env.DB.prepare(
    `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\'`,
  ).all<{ name: string }>()
  const tables = await env.DB.batch(results.map((table) => env.DB.prepare(`SELECT * FROM "${table.name}"`)))
  return JSON.stringify(tables.map((table) => table.results))
}

const textOf = async (path: string): Promise<string> => (await visit(path, { as: owner })).text()

const entries = async () =>
  (
    await env.DB.prepare(`SELECT subject FROM audit WHERE action = 'text-redacted' ORDER BY at`).all<{
      subject: string
    }>()
  ).results.map(({ subject }) => JSON.parse(subject))

beforeAll(async () => {
  await seedDemo(env.DB, env.LINK_SEAL_KEY)
  await saveMember(env.DB, 'saman', facilitator.email, 'facilitator')
})

describe('a joint answer that names someone', () => {
  const path = '/networks/saman/rounds/saman-2/municipalities/hamar/redaction'
  const form = '/s/demo-hamar-team'

  beforeAll(async () => {
    await env.DB.prepare(
      `UPDATE response SET answers = json_set(answers, '$."task-1"', ?1) WHERE round = 'saman-2' AND municipality = 'hamar' AND voice = 'team'`,
    )
      .bind(`Få ${name} med. ${name} må få tid.`)
      .run()
  })

  const redact = async (fields: Record<string, string>, as = owner) => {
    const seen = (await textOf(path)).match(/name="seen" value="(\d+)"/)?.[1] ?? ''
    return send(path, { seen, text: 'task-1', how: 'words', confirm: 'yes', ...fields }, { as })
  }

  it('is shown with its texts to an owner alone, with what redaction does and cannot do', async () => {
    expect((await visit(path, { as: facilitator })).status).toBe(403)
    const page = await textOf(path)
    expect(page).toContain(`Få ${name} med.`)
    expect(page).toContain('hente fram databasen slik den var for inntil 30 dager siden')
  })

  it.each([
    ['without a yes', { words: name, confirm: '' }],
    ['without the words', {}],
    ['with words that are not in it', { words: 'Ola Nordmann' }],
    ['of a text that is not there', { words: name, text: 'involve-nobody' }],
    ['read before it was changed', { words: name, seen: '999' }],
  ])('stays as it is %s', async (_, fields) => {
    const answer = await redact(fields)
    expect(answer.status).toBe(422)
    expect(await everything()).toContain(name)
    expect(await entries()).toEqual([])
  })

  it('is afterwards without those words everywhere: stored, on pages, in files, and in the next round’s form', async () => {
    expect(await (await visit(form)).text()).toContain(name)
    const answer = await redact({ words: name })
    expect(answer.headers.get('Location')).toContain('done=textRedacted')
    expect(await everything()).not.toContain('Nordmann')
    for (const shown of [
      await (await visit(form)).text(),
      await textOf(path),
      await textOf('/networks/saman/answers.csv'),
    ]) {
      expect(shown).not.toContain('Nordmann')
      expect(shown).toContain('Få […] med. […] må få tid.')
    }
    expect(await textOf('/networks/saman/municipalities/hamar')).not.toContain('Nordmann')
    expect(await entries()).toEqual([{ round: 'saman-2', municipality: 'hamar', question: 'task-1' }])
  })

  it('can have a whole text taken out', async () => {
    await redact({ how: 'whole', text: 'task-2' })
    const csv = await textOf('/networks/saman/answers.csv?round=saman-2')
    expect(csv).toMatch(/hamar;.*task-2;short-text;\[…\];/)
  })
})

const release = () =>
  env.DB.prepare(`SELECT hash, results FROM release WHERE round = 'saman-2'`).first<{
    hash: string
    results: string
  }>()

describe('a released text that names someone', () => {
  const path = '/networks/saman/rounds/saman-2/redaction'
  const before = 'Mange møter, lite prøving.'

  /** The value that names a text on the page. */
  const placeOf = async (text: string): Promise<string> =>
    (await textOf(path)).match(new RegExp(`name="text" value="(\\d+)"[^>]*>(?:(?!name="text").)*?${text}`, 's'))?.[1] ??
    ''

  const redact = async (fields: Record<string, string> = {}, as = owner) =>
    send(
      path,
      {
        seen: (await release())?.hash ?? '',
        text: await placeOf(before),
        how: 'words',
        words: 'Mange møter',
        confirm: 'yes',
        ...fields,
      },
      { as },
    )

  it('is redacted by an owner alone, after a yes, and in the release that was read', async () => {
    expect((await visit(path, { as: facilitator })).status).toBe(403)
    expect((await redact({}, facilitator)).status).toBe(403)
    for (const fields of [{ confirm: '' }, { seen: 'another' }, { words: 'Ingen møter' }, { text: '99' }])
      expect((await redact(fields)).status).toBe(422)
    expect(await everything()).toContain(before)
  })

  it('is gone from the release and from every response that held it, and nothing else has changed', async () => {
    const was = await release()
    expect((await redact()).status).toBe(303)
    const now = await release()
    expect(await everything()).not.toContain('Mange møter')
    expect(now?.results).toBe(was?.results.replace('Mange møter', '[…]'))
    expect(await entries()).toContainEqual({
      round: 'saman-2',
      question: 'more',
      before: was?.hash,
      after: now?.hash,
    })
    const stored = await env.DB.prepare(
      `SELECT COUNT(*) AS count FROM response WHERE round = 'saman-2' AND voice = 'individual' AND answers ->> '$.more' = '[…], lite prøving.'`,
    ).first<number>('count')
    expect(stored).toBe(1)
  })

  it('is shown redacted on the round’s page, with the release’s new fingerprint', async () => {
    const page = await textOf('/networks/saman/rounds/saman-2')
    expect(page).toContain('[…], lite prøving.')
    expect(page).toContain(((await release())?.hash ?? '').slice(0, 8))
    expect(page).toContain(path)
    const forFacilitator = await (await visit('/networks/saman/rounds/saman-2', { as: facilitator })).text()
    expect(forFacilitator).not.toContain(path)
  })

  it('is none where too few have written', async () => {
    expect(await textOf('/networks/saman/rounds/saman-1/redaction')).toContain('Her er det ingen tekster.')
  })
})
