import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { saveMember } from '../../worker/storage/networks.ts'
import { formOn, languageSwitchOn } from '../support/page-forms.ts'
import { send, visit } from '../support/requests.ts'

const owner = { as: { email: 'eier@example.no' }, bindings: { FIRST_OWNER: 'eier@example.no' } }
const stranger = { as: { email: 'fremmed@example.no' }, bindings: { FIRST_OWNER: 'eier@example.no' } }

const fields = (more: Record<string, string> = {}) => ({
  name: 'Sammen om det',
  owner: 'KS',
  municipalities: 'Hamar\r\n0403\r\nFrøya kommune',
  date: '15.10.2026',
  ...more,
})

const slugs = async () =>
  (await env.DB.prepare('SELECT slug FROM network ORDER BY slug').all<{ slug: string }>()).results.map(
    ({ slug }) => slug,
  )

const pageOf = async (response: Response) => [response.status, await response.text()] as const

describe('someone who may make networks', () => {
  it('is offered to, and someone who may not is told why', async () => {
    expect((await pageOf(await visit('/networks', owner)))[1]).toContain('href="/networks/new"')
    expect((await pageOf(await visit('/networks', stranger)))[1]).not.toContain('href="/networks/new"')
    expect((await visit('/networks/new', owner)).status).toBe(200)
    expect(await pageOf(await visit('/networks/new', stranger))).toMatchObject([
      403,
      expect.stringContaining('ikke lage'),
    ])
    expect((await send('/networks', fields(), stranger)).status).toBe(403)
    expect(await slugs()).toEqual([])
  })

  it('makes one, becomes its owner, and it is written down', async () => {
    const answer = await send('/networks', fields(), owner)
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/networks/sammen-om-det?done=made'])
    const [status, page] = await pageOf(await visit('/networks/sammen-om-det?done=made', owner))
    expect([status, page.includes('Nettverket er laget.')]).toEqual([200, true])
    expect((await pageOf(await visit('/networks/sammen-om-det/municipalities', owner)))[1]).toContain('Frøya')
    expect((await pageOf(await visit('/networks/sammen-om-det/gatherings', owner)))[1]).toContain('15. oktober 2026')
    const { results } = await env.DB.prepare('SELECT network, who, action FROM audit').all()
    expect(results).toEqual([{ network: 'sammen-om-det', who: 'eier@example.no', action: 'network-made' }])
  })

  it('makes one network by pressing twice, and another where something differs', async () => {
    const twice = fields({ name: 'Dobbelt' })
    const answers = await Promise.all([send('/networks', twice, owner), send('/networks', twice, owner)])
    expect(answers.map((answer) => answer.headers.get('Location'))).toEqual(
      Array.from(answers, () => '/networks/dobbelt?done=made'),
    )
    expect((await send('/networks', twice, owner)).headers.get('Location')).toBe('/networks/dobbelt?done=made')
    const other = await send('/networks', { ...twice, owner: 'Statsforvalteren' }, owner)
    expect(other.headers.get('Location')).toBe('/networks/dobbelt-2?done=made')
    expect(await slugs()).toEqual(['dobbelt', 'dobbelt-2', 'sammen-om-det'])
  })

  it('never gets an address that leads elsewhere', async () => {
    expect((await send('/networks', fields({ name: 'New' }), owner)).headers.get('Location')).toBe(
      '/networks/new-2?done=made',
    )
  })
})

describe('a form that cannot be taken', () => {
  it('comes back with everything typed, and says line by line what is wrong', async () => {
    const typed = fields({ name: '', municipalities: 'Hamarr\r\nHerøy\r\nNøtterøy', date: '31.02.2026' })
    const [status, page] = await pageOf(await send('/networks', typed, owner))
    expect(status).toBe(422)
    expect((await formOn(page, 'new-network')).fields).toMatchObject({
      owner: ['KS'],
      date: ['31.02.2026'],
      municipalities: ['Hamarr\r\nHerøy\r\nNøtterøy'],
    })
    expect(page).toContain('Hva heter nettverket? Skriv noe her.')
    expect(page).toContain('Skriv en dato')
    expect(page).toContain('Linje 1: «Hamarr» står ikke i kommunelisten.')
    const [, lines] = await pageOf(await send('/networks', { ...typed, name: 'X', date: '' }, owner))
    expect(lines).toContain('Linje 1: «Hamarr» står ikke i kommunelisten. Mener du Hamar')
    expect(lines).toContain(
      'Linje 2: Flere kommuner heter «Herøy». Skriv nummeret: 1515 (Møre og Romsdal) eller 1818 (Nordland).',
    )
    expect(lines).toContain('I dag: Færder (3911).')
    expect(lines).toContain('<title>Feil: ')
  })

  it('switches language without losing a word', async () => {
    const [, page] = await pageOf(await visit('/networks/new', owner))
    const { buttons } = await languageSwitchOn(page)
    const [status, english] = await pageOf(
      await send('/networks', { ...fields({ name: '' }), lang: buttons[1]?.value ?? '' }, owner),
    )
    expect([status, english.includes('Make a network')]).toEqual([200, true])
    expect((await formOn(english, 'new-network')).fields['municipalities']).toEqual([fields().municipalities])
  })
})

it('whoever owns a network may make more, and gets their own even where another has the same name and content', async () => {
  await saveMember(env.DB, 'dobbelt', 'ny@example.no', 'owner')
  const answer = await send('/networks', fields(), { as: { email: 'ny@example.no' } })
  expect(answer.headers.get('Location')).toBe('/networks/sammen-om-det-2?done=made')
})
