import { env } from 'cloudflare:workers'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { seedDemo } from '../../demo/seed.ts'
import {
  add,
  all,
  asInTheDemo,
  audited,
  contacts,
  isSaved,
  leader,
  municipalityNow,
  pageAt,
} from '../support/municipality-pages.ts'
import { formOn } from '../support/page-forms.ts'
import { send } from '../support/requests.ts'

beforeAll(() => seedDemo(env.DB, env.LINK_SEAL_KEY))

beforeEach(asInTheDemo)

describe('a municipality that leaves', () => {
  it('does so after its last answer or later, and what it has answered stays', async () => {
    const path = `${all}/grong/leaving`
    const refused = await send(path, { 'last-gathering': '2' }, leader)
    expect([refused.status, (await refused.text()).includes('Kommunen har svart etter dette.')]).toEqual([422, true])
    isSaved(await send(path, { 'last-gathering': '3' }, leader), `${all}/grong/settings?done=saved`)
    expect((await municipalityNow('grong'))?.until).toEqual({ gathering: 3 })
    expect(await pageAt(all)).toContain('Var med til og med samling 3')
    await send(path, { 'last-gathering': '' }, leader)
    expect((await municipalityNow('grong'))?.until).toBeUndefined()
    expect((await audited()).map(({ action }) => action)).toEqual(['municipality-left', 'municipality-changed'])
  })

  it('is removed only after a yes, and only where it has neither links nor answers', async () => {
    const refused = await send(`${all}/grong/removal`, { 'confirm-removal': 'yes' }, leader)
    expect([refused.status, (await municipalityNow('grong'))?.name]).toEqual([422, 'Grong'])
    await add('Asker')
    await send(`${all}/asker/contact`, { email: 'kari@asker.no', language: 'nb' }, leader)
    expect((await send(`${all}/asker/removal`, {}, leader)).status).toBe(422)
    for (const _ of ['once', 'again'])
      isSaved(await send(`${all}/asker/removal`, { 'confirm-removal': 'yes' }, leader), `${all}?done=removed`)
    expect(await municipalityNow('asker')).toBeUndefined()
    expect(await contacts()).toEqual([])
  })
})

describe('a merger', () => {
  const path = `${all}/notteroy/merger`
  const typed = { into: 'Færder', 'merged-on': '01.01.2018', 'merged-from': '4', 'confirm-merger': 'yes' }
  const settings = `${all}/notteroy/settings`

  it('is suggested by the register, and needs a yes', async () => {
    const { fields } = await formOn(await pageAt(settings), 'merger')
    expect(fields).toMatchObject({ into: ['Færder'], 'merged-on': ['01.01.2018'] })
    const { 'confirm-merger': _, ...unsaid } = typed
    const answer = await send(path, unsaid, leader)
    expect([answer.status, (await answer.text()).includes('Kryss av for: Ja, Nøtterøy er slått sammen')]).toEqual([
      422,
      true,
    ])
  })

  it('keeps the old series, gives the new one a start of its own, and is done once', async () => {
    for (const _ of ['once', 'again']) isSaved(await send(path, typed, leader), `${settings}?done=merged`)
    expect((await municipalityNow('notteroy'))?.until).toEqual({
      gathering: 3,
      merged: { into: 'faerder', date: '2018-01-01' },
    })
    expect(await municipalityNow('faerder')).toMatchObject({ name: 'Færder', fromGathering: 4 })
    expect(await pageAt(all)).toContain('Slått sammen til Færder')
    expect(await audited()).toEqual([{ action: 'municipality-merged', subject: '{"municipality":"notteroy"}' }])
  })

  it('never reaches back over answers, nor into itself or nothing', async () => {
    for (const wrong of [
      { 'merged-from': '3' },
      { into: 'Nøtterøy' },
      { into: 'Ingensteds' },
      { 'merged-on': '2018' },
    ]) {
      const answer = await send(path, { ...typed, ...wrong }, leader)
      expect([answer.status, (await municipalityNow('notteroy'))?.until], JSON.stringify(wrong)).toEqual([
        422,
        undefined,
      ])
      const { fields } = await formOn(await answer.text(), 'merger')
      expect(fields).toMatchObject(
        Object.fromEntries(
          Object.entries(wrong)
            .filter(([name]) => name !== 'merged-from')
            .map(([name, value]) => [name, [value]]),
        ),
      )
    }
  })

  it('is undone until the new one has answered', async () => {
    await send(path, typed, leader)
    isSaved(await send(`${all}/notteroy/separation`, {}, leader), `${settings}?done=separated`)
    expect((await municipalityNow('notteroy'))?.until).toBeUndefined()
    await send(path, typed, leader)
    await env.DB.batch([
      env.DB.prepare(
        `INSERT INTO round (id, network, gathering, questionnaire, questionnaire_version, status, threshold, scales, expected)
         SELECT 'saman-4', network, 4, questionnaire, questionnaire_version, 'open', threshold, scales, '{}' FROM round WHERE id = 'saman-3'`,
      ),
      env.DB.prepare(
        `INSERT INTO response (round, municipality, voice, id, questionnaire_version, revision, answers) SELECT 'saman-4', 'faerder', 'individual', 'x' || value, 1, 1, '{"need":3}' FROM json_each('[1,2,3,4,5]')`,
      ),
    ])
    const answer = await send(`${all}/notteroy/separation`, {}, leader)
    expect([answer.status, (await municipalityNow('notteroy'))?.until?.gathering]).toEqual([422, 3])
    expect(await answer.text()).toContain('Derfor kan den ikke angres')
  })
})
