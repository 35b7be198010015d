import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { seedDemo } from '../../demo/seed.ts'
import { network as demo } from '../../demo/network.ts'
import { saveMember, saveNetwork } from '../../worker/storage/networks.ts'
import { hashOf, unsealToken } from '../../worker/tokens.ts'
import { formOn } from '../support/page-forms.ts'
import { facilitator, send, visit } from '../support/requests.ts'

const viewer = { email: 'ser@example.no' }

beforeAll(async () => {
  await seedDemo(env.DB, env.LINK_SEAL_KEY)
  await saveMember(env.DB, 'saman', viewer.email, 'viewer')
  await saveNetwork(env.DB, {
    ...demo,
    gatherings: [...demo.gatherings, ...[4, 5, 6, 7, 8, 9].map((number) => ({ number, date: '2099' }))],
  })
})

const newPage = '/networks/saman/rounds/new'
const textOf = async (path: string, as = facilitator): Promise<string> => (await visit(path, { as })).text()

/** The form for a new round as it is filled in, with these fields instead. */
const formFor = async (fields: Record<string, string> = {}, path = newPage) => ({
  ...(await formOn(await textOf(path), 'round')).fields,
  gathering: '4',
  questionnaire: 'five-fundamentals',
  ...fields,
})

const make = (fields: Record<string, string | string[]>, bindings = {}) =>
  send('/networks/saman/rounds', fields, { as: facilitator, bindings })

const idIn = (answer: Response): string => /rounds\/([^?]+)/.exec(answer.headers.get('Location') ?? '')?.[1] ?? ''

const kept = (id: string) =>
  env.DB.prepare('SELECT * FROM round WHERE id = ?1').bind(id).first<Record<string, string | number | null>>()

const roundsAt = async (gathering: number) =>
  (await env.DB.prepare('SELECT id FROM round WHERE gathering = ?1').bind(gathering).all()).results

describe('making a round', () => {
  it('freezes nothing yet, keeps the times of Norway as instants, and follows the round before', async () => {
    const answer = await make(
      await formFor({
        opensAt: '2099-10-01T08:00',
        closesAt: '15.11.2099 kl. 12.00',
        expected: '8',
        'expected.hamar': '11',
      }),
    )
    expect(answer.status).toBe(303)
    const round = await kept(idIn(answer))
    expect(round).toMatchObject({
      status: 'planned',
      opens_at: '2099-10-01T06:00:00.000Z',
      closes_at: '2099-11-15T11:00:00.000Z',
      threshold: 5,
      previous: 'saman-3',
      release_on_closing: 1,
    })
    expect(JSON.parse(String(round?.['expected']))).toEqual({
      hamar: 11,
      froya: 8,
      notteroy: 8,
      kristiansund: 8,
      grong: 8,
      sarpsborg: 8,
    })
    expect(await textOf(answer.headers.get('Location') ?? '')).toContain('Svarrunden er laget.')
  })

  it('makes both links for every municipality, each of which leads to its form', async () => {
    const id = idIn(await make(await formFor({ gathering: '5' })))
    const { results } = await env.DB.prepare('SELECT * FROM link WHERE round = ?1')
      .bind(id)
      .all<Record<string, string>>()
    expect(results).toHaveLength(12)
    for (const link of results) {
      const token = await unsealToken(link['sealed_token'] ?? '', env.LINK_SEAL_KEY)
      expect(await hashOf(token)).toBe(link['token_hash'])
    }
    const token = await unsealToken(results[0]?.['sealed_token'] ?? '', env.LINK_SEAL_KEY)
    expect((await visit(`/s/${token}`)).status).toBe(200)
  })

  it('twice, or ten times at once, makes one round, one set of links and one line in the log', async () => {
    const form = await formFor({ gathering: '6' })
    const answers = await Promise.all(Array.from({ length: 10 }, () => make(form)))
    expect(new Set(answers.map(idIn)).size).toBe(1)
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]))
    const id = idIn(answers[0] ?? new Response())
    const count = async (sql: string) => env.DB.prepare(sql).bind(id).first<number>('count')
    expect(await count('SELECT COUNT(*) AS count FROM link WHERE round = ?1')).toBe(12)
    expect(await count(`SELECT COUNT(*) AS count FROM audit WHERE subject ->> 'round' = ?1`)).toBe(1)
    expect(await roundsAt(6)).toHaveLength(1)
  })

  it('that would score a fundamental twice at a gathering is refused with words, and everything typed is kept', async () => {
    const answer = await make(await formFor({ gathering: '3', threshold: '7' }))
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain('En annen svarrunde til samlingen måler allerede de samme fundamentene.')
    expect((await formOn(page, 'round')).fields['threshold']).toEqual(['7'])
    expect(await roundsAt(3)).toHaveLength(1)
  })

  it('lists what is wrong in the order of the form', async () => {
    const page = await (await make(await formFor({ threshold: '1', expected: 'fem', closesAt: 'i morgen' }))).text()
    const links = [...page.matchAll(/<li><a class="ds-link" href="#([^"]+)"/g)].map(([, name]) => name)
    expect(links).toEqual(['closesAt', 'expected', 'threshold'])
  })

  it('by two at once with the same fundamentals makes one', async () => {
    const forms = await Promise.all([formFor({ gathering: '7' }), formFor({ gathering: '7', threshold: '6' })])
    const statuses = (await Promise.all(forms.map((form) => make(form)))).map(({ status }) => status)
    expect(new Set(statuses)).toEqual(new Set([303, 422]))
    expect(await roundsAt(7)).toHaveLength(1)
  })

  it.each([
    [{ opensAt: '2099-03-29T02:30' }, 'Dette klokkeslettet finnes ikke'],
    [{ opensAt: 'i morgen' }, 'Skriv dato og klokkeslett'],
    [{ opensAt: '2013-10-15T12:00' }, 'Tidspunktet er passert'],
    [{ opensAt: '2099-10-15T12:00', closesAt: '2099-10-15T11:59' }, 'Fristen må være etter'],
    [{ threshold: '2' }, 'Tallet er for lite eller for stort'],
    [{ 'expected.hamar': 'ti' }, 'Antall i Hamar: Skriv et helt tall'],
    [{ gathering: '99' }, 'Velg ett av alternativene'],
  ])('with %j is refused, with the reason first and linked to its field', async (fields, reason) => {
    const answer = await make(await formFor({ gathering: '8', ...fields }))
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain(reason)
    expect(page).toMatch(/<title>Feil: /)
    expect(await roundsAt(8)).toEqual([])
  })

  it('without the key that seals links says whom to ask, and makes nothing', async () => {
    const bindings = { LINK_SEAL_KEY: '' }
    expect(await (await visit(newPage, { as: facilitator, bindings })).text()).toContain('LINK_SEAL_KEY')
    expect((await make(await formFor({ gathering: '8' }), bindings)).status).toBe(422)
    expect(await roundsAt(8)).toEqual([])
  })

  it('that was begun as a copy has what the last one had, at the gathering after it', async () => {
    const { fields } = await formOn(await textOf(`${newPage}?from=saman-3`), 'round')
    expect(fields).toMatchObject({
      threshold: ['5'],
      expected: ['7'],
      'expected.hamar': ['8'],
      'expected.froya': ['4'],
    })
    const id = idIn(await make({ ...fields, gathering: '9', questionnaire: 'five-fundamentals' }))
    expect((await kept(id))?.['expected']).toBe((await kept('saman-3'))?.['expected'])
  })

  it('is not for a viewer, who sees the rounds', async () => {
    expect((await visit(newPage, { as: viewer })).status).toBe(403)
    const page = await textOf('/networks/saman/rounds', viewer)
    expect(page).toContain('saman-3')
    expect(page).not.toContain(newPage)
  })
})
