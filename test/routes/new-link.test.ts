import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { network } from '../../demo/network.ts'
import { seedDemo } from '../../demo/seed.ts'
import { saveNetwork } from '../../worker/storage/networks.ts'
import { jointAnswer, ownAnswer, responseId } from '../support/answers.ts'
import { facilitator, send, visit } from '../support/requests.ts'

beforeAll(() => seedDemo(env.DB, env.LINK_SEAL_KEY))

const round = '/networks/saman/rounds/saman-3'
const pageOf = (municipality: string) => `${round}/municipalities/${municipality}`

const textOf = async (path: string): Promise<string> => (await visit(path, { as: facilitator })).text()

const replace = (municipality: string, voice: string, fields: Record<string, string> = { made: '1', confirm: 'yes' }) =>
  send(`${pageOf(municipality)}/links/${voice}`, fields, { as: facilitator })

/** The address of a municipality's form, without its host, as its page shows it. */
const formOf = async (municipality: string, voice: string): Promise<string> => {
  const [, form = ''] =
    (await textOf(pageOf(municipality))).match(new RegExp(`id="link-${voice}"[^>]*value="[^"]*(/s/[^"]+)"`)) ?? []
  return form
}

const replacements = async () =>
  (
    await env.DB.prepare(`SELECT who, subject FROM audit WHERE action = 'link-replaced' ORDER BY at`).all<{
      who: string
      subject: string
    }>()
  ).results.map(({ who, subject }) => ({ who, ...JSON.parse(subject) }))

describe('a new link', () => {
  it('says first what stops and what stays, and is made only after a yes', async () => {
    const page = await textOf(`${pageOf('hamar')}/links/individual`)
    expect(page).toContain('Kvitteringene under den gamle lenken slutter også å virke.')
    expect(page).toContain('Svarene som er sendt inn, blir stående og teller med.')
    const refused = await replace('hamar', 'individual', { made: '1' })
    expect([refused.status, await formOf('hamar', 'individual')]).toEqual([422, '/s/demo-hamar'])
  })

  it('works, and the old one is the page of an address that never was', async () => {
    expect((await replace('hamar', 'individual')).status).toBe(303)
    const form = await formOf('hamar', 'individual')
    expect(form).not.toBe('/s/demo-hamar')
    expect((await visit(form)).status).toBe(200)
    const [old, unknown] = await Promise.all([visit('/s/demo-hamar'), visit('/s/never-was-one')])
    expect(old.status).toBe(404)
    expect((await old.text()).replaceAll('demo-hamar', '')).toBe((await unknown.text()).replaceAll('never-was-one', ''))
    expect(await replacements()).toEqual([
      { who: 'nettverksleder@example.no', round: 'saman-3', municipality: 'hamar', voice: 'individual' },
    ])
  })

  it('leaves every answer where it is, and stops its receipt', async () => {
    const id = responseId('kept-answer')
    await send('/s/demo-sarpsborg', ownAnswer(id))
    await replace('sarpsborg', 'individual')
    expect((await visit(`/s/demo-sarpsborg/r/${id}`)).status).toBe(404)
    const kept = await env.DB.prepare('SELECT municipality, revision FROM response WHERE id = ?1').bind(id).first()
    expect(kept).toEqual({ municipality: 'sarpsborg', revision: 1 })
  })

  it('gives back what was typed in a form that was open when its link stopped', async () => {
    await replace('kristiansund', 'individual')
    const answer = await send('/s/demo-kristiansund', {
      ...ownAnswer(responseId('too-late')),
      'q.more': 'Dette rakk jeg ikke å sende.',
    })
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain('Dette rakk jeg ikke å sende.')
  })

  it('goes on with the joint answer as it was', async () => {
    await replace('grong', 'team')
    const form = await formOf('grong', 'team')
    const [, revision = ''] = (await (await visit(form)).text()).match(/name="revision" value="(\d+)"/) ?? []
    expect(Number(revision)).toBeGreaterThan(0)
    expect((await send(form, jointAnswer(Number(revision), '11111'))).status).toBe(303)
    expect((await send('/s/demo-grong-team', jointAnswer(Number(revision) + 1))).status).toBe(404)
  })

  it('asked for twice at once is one new link', async () => {
    const before = (await replacements()).length
    const answers = await Promise.all([replace('froya', 'team'), replace('froya', 'team')])
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    const links = await env.DB.prepare(
      `SELECT COUNT(*) AS made, SUM(revoked) AS stopped FROM link WHERE round = 'saman-3' AND municipality = 'froya' AND voice = 'team'`,
    ).first()
    expect(links).toEqual({ made: 2, stopped: 1 })
    expect(await replacements()).toHaveLength(before + 1)
  })

  it('is not made without the key that would seal it, and the page says so', async () => {
    const bindings = { LINK_SEAL_KEY: '' }
    const path = `${pageOf('notteroy')}/links/team`
    expect(await (await visit(path, { as: facilitator, bindings })).text()).toContain(
      'Nøkkelen som forsegler lenker, mangler',
    )
    expect((await send(path, { made: '1', confirm: 'yes' }, { as: facilitator, bindings })).status).toBe(422)
    expect((await visit('/s/demo-notteroy-team')).status).toBe(200)
  })
})

it('is not made for a municipality that takes part no longer', async () => {
  const gone = { until: { gathering: 2 } }
  const municipalities = network.municipalities.map((each) => (each.slug === 'froya' ? { ...each, ...gone } : each))
  await saveNetwork(env.DB, { ...network, municipalities })
  expect((await replace('froya', 'individual')).status).toBe(404)
  expect(await textOf(pageOf('froya'))).not.toContain('/links/individual')
  expect((await visit(`${pageOf('froya')}/links/individual`, { as: facilitator })).status).toBe(404)
  await saveNetwork(env.DB, network)
})
