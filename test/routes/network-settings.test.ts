import { env } from 'cloudflare:workers'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { seedDemo } from '../../demo/seed.ts'
import { makeNetwork, saveMember } from '../../worker/storage/networks.ts'
import { buildNetwork } from '../support/builders.ts'
import { asInTheDemo, audited, isSaved, leader, networkNow, pageAt } from '../support/municipality-pages.ts'
import { formOn } from '../support/page-forms.ts'
import { send, visit } from '../support/requests.ts'

const path = '/networks/saman/settings'

beforeAll(() => seedDemo(env.DB, env.LINK_SEAL_KEY))

beforeEach(asInTheDemo)

const notYetOpened = (round: string) =>
  env.DB.prepare(`UPDATE round SET status = 'planned', opens_at = NULL WHERE id = ?1`).bind(round).run()

const opened = (round: string) => env.DB.prepare(`UPDATE round SET status = 'open' WHERE id = ?1`).bind(round).run()

describe('what a network says of itself', () => {
  it('changes, and an emptied field is gone', async () => {
    const { fields } = await formOn(await pageAt(path), 'settings')
    await notYetOpened('saman-3')
    isSaved(await send(path, { ...fields, name: 'Sammen', guests: '' }, leader), `${path}?done=saved`)
    const { network } = await networkNow()
    await opened('saman-3')
    expect(network).toMatchObject({ name: 'Sammen', owner: 'KS', recipient: 'Kommunal- og regionaldepartementet' })
    expect('guests' in network).toBe(false)
  })

  it('keeps its word to those who answer: who sees the answers cannot change until the results are made', async () => {
    const { fields } = await formOn(await pageAt(path), 'settings')
    for (const onlooker of ['recipient', 'guests']) {
      const answer = await send(path, { ...fields, name: 'Sammen', [onlooker]: 'Pressen' }, leader)
      const page = await answer.text()
      expect([answer.status, (await formOn(page, 'settings')).fields[onlooker]]).toEqual([422, ['Pressen']])
      expect(page).toContain('skjemaet har sagt hvem som får se svarene')
    }
    expect(await audited()).toEqual([])
    expect((await networkNow()).network.name).not.toBe('Sammen')
  })

  it('keeps what two change at once, each on a page of their own', async () => {
    const { fields } = await formOn(await pageAt(path), 'settings')
    isSaved(await send(path, { ...fields, owner: 'Statsforvalteren' }, leader), `${path}?done=saved`)
    isSaved(await send(path, { ...fields, name: 'Sammen' }, leader), `${path}?done=saved`)
    expect((await networkNow()).network).toMatchObject({ name: 'Sammen', owner: 'Statsforvalteren' })
    isSaved(await send(path, { ...fields, name: 'Sammen' }, leader), `${path}?done=saved`)
    expect(await audited()).toHaveLength(2)
  })

  it('comes back where the name is missing', async () => {
    const { fields } = await formOn(await pageAt(path), 'settings')
    const answer = await send(path, { ...fields, name: ' ', owner: 'Noen' }, leader)
    expect([answer.status, (await formOn(await answer.text(), 'settings')).fields['owner']]).toEqual([422, ['Noen']])
  })
})

/** The steps that someone is told of, each with where it leads. */
const steps = async (email = 'ny@example.no') => {
  const page = await (await visit('/networks/nytt', { as: { email } })).text()
  const told = /<section class="first-run".*?<\/section>/s.exec(page)?.[0] ?? ''
  return [...told.matchAll(/<li( data-done="")?( data-next="")?><(?:a[^>]*href="([^"]*)"|span)/g)].map(
    ([, done, next, href]) => [done ? 'done' : next ? 'next' : 'later', href],
  )
}

describe('the first steps in a new network', () => {
  it('are told to those who may take them, each with its page, until there are results', async () => {
    const entry = {
      at: '2026-11-25T12:00:00.000Z',
      id: 'x',
      who: 'ny@example.no',
      action: 'network-made',
      subject: {},
    } as const
    const network = { ...buildNetwork('hamar'), slug: 'nytt', gatherings: [] }
    await makeNetwork(env.DB, network, 'ny@example.no', entry)
    await saveMember(env.DB, 'nytt', 'ser@example.no', 'viewer')
    expect(await steps()).toEqual([
      ['done', '/networks/nytt/municipalities'],
      ['next', '/networks/nytt/gatherings'],
      ['later', '/networks/nytt/questionnaires'],
      ['later', '/networks/nytt/rounds/new'],
      ['later', undefined],
      ['later', undefined],
    ])
    expect(await steps('ser@example.no')).toEqual([])
    expect(await pageAt('/networks/saman')).not.toContain('class="first-run"')
  })

  it('lead to the round, once there is one', async () => {
    await env.DB.batch([
      env.DB.prepare(`INSERT INTO questionnaire_version (network, id, version, definition)
        SELECT 'nytt', id, version, definition FROM questionnaire_version WHERE network = 'saman'`),
      env.DB.prepare(
        `INSERT INTO round (id, network, gathering, questionnaire, questionnaire_version, status, threshold, scales, expected)
         SELECT 'nytt-1', 'nytt', 1, questionnaire, questionnaire_version, 'open', threshold, scales, '{}' FROM round WHERE id = 'saman-3'`,
      ),
    ])
    expect((await steps()).slice(2)).toEqual([
      ['done', '/networks/nytt/questionnaires'],
      ['done', '/networks/nytt/rounds'],
      ['later', '/networks/nytt/rounds/nytt-1'],
      ['later', '/networks/nytt/rounds/nytt-1'],
    ])
  })
})
