import { env } from 'cloudflare:workers'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { seedDemo } from '../../demo/seed.ts'
import { saveMember } from '../../worker/storage/networks.ts'
import { asInTheDemo, audited, isSaved, leader, networkNow, pageAt } from '../support/municipality-pages.ts'
import { formOn } from '../support/page-forms.ts'
import { send, visit } from '../support/requests.ts'

const all = '/networks/saman/gatherings'

beforeAll(async () => {
  await seedDemo(env.DB, env.LINK_SEAL_KEY)
  await saveMember(env.DB, 'saman', 'ser@example.no', 'viewer')
})

beforeEach(asInTheDemo)

const gatheringsNow = async () => (await networkNow()).network.gatherings

const add = (fields: Record<string, string>) => send(all, { number: '4', ...fields }, leader)

describe('the gatherings of a network', () => {
  it('are seen by a viewer, who is shown nothing to change', async () => {
    const page = await (await visit(all, { as: { email: 'ser@example.no' } })).text()
    expect(page).toContain('15.–16. oktober 2013')
    expect(page).not.toContain('<form')
    expect(page).not.toContain('/gatherings/')
    expect(page).not.toContain('/networks/saman/settings')
  })

  it.each([
    ['2026-10-15', '2026-10-15'],
    ['15.10.2026', '2026-10-15'],
    ['5. 3. 2026', '2026-03-05'],
    ['15/10 2026', '2026-10-15'],
    ['15/10/2026', '2026-10-15'],
    ['15. oktober 2026', '2026-10-15'],
    ['15 October 2026', '2026-10-15'],
    ['10.2026', '2026-10'],
    ['Mars 2027', '2027-03'],
    ['2026-10', '2026-10'],
    ['2026', '2026'],
  ])('grow by one on %s', async (typed, date) => {
    isSaved(await add({ date: typed }), `${all}?done=added`)
    expect((await gatheringsNow()).at(-1)).toEqual({ number: 4, date })
  })

  it.each(['', '31.02.2026', '13.2026', '31. februar 2026', 'vinter 2026', 'til høsten'])(
    'do not grow on «%s», which comes back',
    async (typed) => {
      const answer = await add({ date: typed })
      expect([answer.status, (await formOn(await answer.text(), 'add')).fields['date']]).toEqual([422, [typed]])
      expect(await gatheringsNow()).toHaveLength(3)
    },
  )

  it('grow once where the button is pressed twice, and by two where two add at once', async () => {
    for (const _ of ['once', 'again']) isSaved(await add({ date: '10.2026' }), `${all}?done=added`)
    expect(await gatheringsNow()).toHaveLength(4)
    await Promise.all([add({ date: '11.2026' }), add({ date: '12.2026' })])
    expect((await gatheringsNow()).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6])
    expect(await audited()).toHaveLength(3)
  })

  it('say when in words in all three languages, or in none', async () => {
    const some = await add({ date: '2026', 'when.nb': 'høsten 2026' })
    const page = await some.text()
    expect([some.status, page.includes('På engelsk: Skriv på alle tre språk')]).toEqual([422, true])
    expect(page).toContain('<details open="">')
    const when = { 'when.nb': 'høsten 2026', 'when.nn': 'hausten 2026', 'when.en': 'autumn 2026' }
    isSaved(await add({ date: '2026', ...when }), `${all}?done=added`)
    expect(await pageAt(`${all}?lang=nn`)).toContain('hausten 2026')
  })
})

describe('one gathering', () => {
  it('gets another time, also where it has had a round', async () => {
    const { fields } = await formOn(await pageAt(`${all}/2`), 'gathering')
    expect(fields).toMatchObject({ date: ['2013-10-15'], 'when.en': ['15–16 October 2013'] })
    isSaved(await send(`${all}/2`, { ...fields, date: '17.10.2013' }, leader), `${all}?done=saved`)
    expect((await gatheringsNow())[1]).toMatchObject({
      number: 2,
      date: '2013-10-17',
      when: { nn: '15.–16. oktober 2013' },
    })
    expect((await visit(`${all}/9`, leader)).status).toBe(404)
  })

  it('is removed after a yes, where it is the last and has no round', async () => {
    const yes = { 'confirm-removal': 'yes' }
    await add({ date: '2026' })
    expect((await send(`${all}/4/removal`, {}, leader)).status).toBe(422)
    for (const number of ['2', '3']) expect((await send(`${all}/${number}/removal`, yes, leader)).status).toBe(422)
    for (const _ of ['once', 'again']) isSaved(await send(`${all}/4/removal`, yes, leader), `${all}?done=removed`)
    expect((await send(`${all}/3/removal`, yes, leader)).status).toBe(422)
    expect(await gatheringsNow()).toHaveLength(3)
    expect((await audited()).map(({ action }) => action)).toEqual(['gathering-added', 'gathering-removed'])
  })
})
