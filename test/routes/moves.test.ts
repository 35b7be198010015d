import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { seedDemo } from '../../demo/seed.ts'
import { saveMember } from '../../worker/storage/networks.ts'
import { jointAnswer } from '../support/answers.ts'
import { facilitator as owner, send, visit } from '../support/requests.ts'

const facilitator = { email: 'annen@example.no' }
const round = '/networks/saman/rounds/saman-3'

beforeAll(async () => {
  await seedDemo(env.DB, env.LINK_SEAL_KEY)
  await saveMember(env.DB, 'saman', facilitator.email, 'facilitator')
})

const kept = async (municipality: string, of = 'saman-3') => {
  const row = await env.DB.prepare(
    `SELECT revision, answers FROM response WHERE round = ?1 AND municipality = ?2 AND voice = 'team'`,
  )
    .bind(of, municipality)
    .first<{ revision: number; answers: string }>()
  return row && { revision: row.revision, answers: JSON.parse(row.answers) }
}

const levels = async (of = 'saman-3') =>
  JSON.parse(
    (await env.DB.prepare('SELECT team_levels FROM round WHERE id = ?1').bind(of).first<string>('team_levels')) ?? '',
  )

const move = async (from: string, to: string, more: Record<string, string> = {}, as = owner) =>
  send(
    `${round}/municipalities/${from}/move`,
    { to, revision: String((await kept(from))?.revision ?? 1), confirm: 'yes', ...more },
    { as },
  )

const entries = async () =>
  (await env.DB.prepare(`SELECT who, subject FROM audit WHERE action = 'answer-moved'`).all<{ subject: string }>())
    .results

describe('a joint answer on the wrong link', () => {
  it('is moved by an owner, after a yes, and only to a municipality that has none', async () => {
    expect((await visit(`${round}/municipalities/hamar/move`, { as: facilitator })).status).toBe(403)
    expect((await move('hamar', 'froya', {}, facilitator)).status).toBe(403)
    const page = await (await visit(`${round}/municipalities/hamar/move`, { as: owner })).text()
    expect(page).toContain('<option value="froya">')
    expect(page).not.toContain('<option value="grong">')
    expect(page).toContain('blir ikke med, for de gjelder oppgavene til Hamar')
    for (const [to, more] of [
      ['grong', {}],
      ['', {}],
      ['froya', { confirm: 'no' }],
    ] as const)
      expect((await move('hamar', to, more)).status).toBe(422)
    expect(await entries()).toEqual([])
  })

  it('is not moved where it has been changed since the page was read', async () => {
    expect((await move('hamar', 'froya', { revision: '999' })).status).toBe(422)
    expect([await kept('froya'), await entries()]).toEqual([null, []])
  })

  it('stands under the right municipality afterwards, with its levels, and is gone from the wrong one', async () => {
    const before = await kept('hamar')
    const { hamar } = await levels()
    expect((await move('hamar', 'froya')).headers.get('Location')).toContain('municipalities/froya?done=answerMoved')
    const {
      'task-1-outcome': _1,
      'task-1-why': _2,
      'task-2-outcome': _3,
      'task-2-why': _4,
      ...moved
    } = before?.answers ?? {}
    expect(await kept('froya')).toEqual({ revision: 1, answers: moved })
    expect(Object.keys(moved).length).toBeLessThan(Object.keys(before?.answers ?? {}).length)
    expect(await kept('hamar')).toEqual({ revision: (before?.revision ?? 0) + 1, answers: {} })
    const after = await levels()
    expect([after.froya, after.hamar]).toEqual([hamar, undefined])
    expect((await visit('/s/demo-hamar-team/r/team')).status).toBe(404)
    expect((await visit('/s/demo-froya-team/r/team')).status).toBe(200)
    expect(await entries()).toEqual([{ who: owner.email, subject: '{"round":"saman-3","from":"hamar","to":"froya"}' }])
  })

  it('asked to be moved a second time is left where it is', async () => {
    const { status, headers } = await move('hamar', 'froya')
    expect([status, headers.get('Location')]).toEqual([303, `${round}/municipalities/hamar`])
    expect(await entries()).toHaveLength(1)
  })

  it('is not brought back, nor overwritten, by a form that was open meanwhile', async () => {
    expect((await send('/s/demo-hamar-team', jointAnswer(1))).status).toBe(409)
    expect((await send('/s/demo-froya-team', jointAnswer(0))).status).toBe(409)
    expect((await kept('froya'))?.revision).toBe(1)
  })

  it('is moved back again, onto the emptied row', async () => {
    expect((await move('froya', 'hamar')).status).toBe(303)
    expect((await kept('hamar'))?.revision).toBe(3)
    expect(Object.keys(await levels())).not.toContain('froya')
  })

  it('is moved in a closed round too', async () => {
    const path = '/networks/saman/rounds/saman-2/municipalities/hamar/move'
    const revision = String((await kept('hamar', 'saman-2'))?.revision)
    expect((await send(path, { to: 'grong', revision, confirm: 'yes' }, { as: owner })).status).toBe(303)
    expect((await kept('grong', 'saman-2'))?.answers.need).toBe(3)
  })

  it('is one moved answer where two ask at once', async () => {
    const before = await entries()
    await env.DB.prepare(
      `DELETE FROM response WHERE round = 'saman-3' AND voice = 'team' AND municipality = 'notteroy'`,
    ).run()
    await Promise.all([move('sarpsborg', 'notteroy'), move('sarpsborg', 'froya')])
    const [one, other] = await Promise.all([kept('notteroy'), kept('froya')])
    const given = [one, other].filter((row) => row && Object.keys(row.answers).length > 0)
    expect([given.length, (await entries()).length]).toEqual([1, before.length + 1])
  })
})
