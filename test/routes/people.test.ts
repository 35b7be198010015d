import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Role } from '../../schemas/role.ts'
import { saveMember } from '../../worker/storage/networks.ts'
import { peopleOf } from '../../worker/storage/people.ts'
import { freshNetwork } from '../support/fresh-network.ts'
import { formOn, languageSwitchOn } from '../support/page-forms.ts'
import { send, visit } from '../support/requests.ts'

let slug = ''
let path = ''

beforeEach(async () => {
  slug = (await freshNetwork('hamar')).slug
  path = `/networks/${slug}/people`
  for (const [name, role] of Object.entries({ anne: 'owner', finn: 'facilitator', vera: 'viewer' } as const))
    await saveMember(env.DB, slug, emailOf(name), role)
})

const emailOf = (name: string): string => `${name}@kommune.no`

const as = (name: string) => ({ as: { email: emailOf(name) } })

const people = async () =>
  Object.fromEntries((await peopleOf(env.DB, slug)).map(({ email, role }) => [email.split('@')[0], role]))

const add = (email: string, role: string, who = 'anne') => send(path, { email, role }, as(who))

const changeRole = (name: string, role: Role, who = 'anne') =>
  send(`${path}/role`, { email: emailOf(name), role }, as(who))

const takeOut = (name: string, who = 'anne') =>
  send(`${path}/removal`, { email: emailOf(name), confirm: 'yes' }, as(who))

describe('the page of people', () => {
  it('tells a viewer who is in the network and what each may do, with nothing to change', async () => {
    const page = await (await visit(path, as('vera'))).text()
    for (const words of ['anne@kommune.no', 'finn@kommune.no', 'vera@kommune.no (deg)', 'Eiere', 'Kan alt: endre'])
      expect(page).toContain(words)
    expect(page).toContain('Bare eiere kan legge til personer')
    expect(page).toContain('Forlat nettverket')
    expect(page).not.toContain(`${path}/role`)
    expect(page).not.toContain('Ta ut')
  })

  it('gives an owner the address to pass on, and says that no mail is sent', async () => {
    const page = await (await visit(path, as('anne'))).text()
    expect(page).toContain(`http://localhost:8787/networks/${slug}<`)
    expect(page).toContain('Vi sender ingen e-post')
  })
})

describe('an owner', () => {
  it('adds a person, who then comes in with the address they sign in with, however it is written', async () => {
    const answer = await add(' Kari@Kommune.NO ', 'facilitator')
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, `${path}?done=personAdded`])
    expect((await people())['kari']).toBe('facilitator')
    expect((await visit(`/networks/${slug}`, { as: { email: 'KARI@kommune.no' } })).status).toBe(200)
    expect(await (await visit(`${path}?done=personAdded`, as('anne'))).text()).toContain('Personen er lagt til.')
  })

  it('who sends twice adds once', async () => {
    await add(emailOf('kari'), 'viewer')
    expect((await add(emailOf('kari'), 'viewer')).status).toBe(303)
    expect(Object.keys(await people())).toHaveLength(4)
  })

  it('is told when the person is there already with another role, which stays', async () => {
    const answer = await add(emailOf('vera'), 'owner')
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('Denne personen er med allerede')
    expect((await formOn(page, 'add-person')).fields).toMatchObject({ email: [emailOf('vera')], role: ['owner'] })
    expect((await people())['vera']).toBe('viewer')
  })

  it.each([
    ['', 'viewer', 'E-postadresse: Skriv noe her.'],
    ['kari', 'viewer', 'E-postadresse: Skriv en e-postadresse'],
    ['kari@kommune.no', '', 'Rolle: Velg ett av alternativene.'],
    ['kari@kommune.no', 'admin', 'Rolle: Velg ett av alternativene på siden.'],
  ])('is told what is wrong with «%s» as «%s», with everything kept', async (email, role, fault) => {
    const answer = await add(email, role)
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain(fault)
    expect((await formOn(page, 'add-person')).fields['email']).toEqual([email])
    expect(Object.keys(await people())).toHaveLength(3)
  })

  it('keeps what is typed when the language is switched', async () => {
    const { buttons } = await languageSwitchOn(await (await visit(path, as('anne'))).text())
    const page = await (await send(path, { email: 'halv', lang: 'en' }, as('anne'))).text()
    expect(buttons.map(({ form }) => form)).toEqual(['add-person', 'add-person'])
    expect(page).toContain('value="halv"')
    expect(page).toContain('We send no e-mail')
  })

  it('changes a role on a page of its own, which has the present one chosen', async () => {
    const page = await send(`${path}/role`, { email: emailOf('vera') }, as('anne'))
    expect(page.status).toBe(200)
    expect((await formOn(await page.text(), 'role-of-person')).fields).toEqual({
      email: [emailOf('vera')],
      role: ['viewer'],
    })
    expect((await changeRole('vera', 'facilitator')).status).toBe(303)
    expect((await people())['vera']).toBe('facilitator')
  })

  it('takes a person out only after a yes, and from then on that person meets a network that does not exist', async () => {
    const asked = await send(`${path}/removal`, { email: emailOf('vera') }, as('anne'))
    expect([asked.status, (await people())['vera']]).toEqual([200, 'viewer'])
    expect(await asked.text()).toContain('vera@kommune.no kommer ikke lenger inn')
    expect((await takeOut('vera')).status).toBe(303)
    expect((await takeOut('vera')).status).toBe(303)
    expect(await people()).toEqual({ anne: 'owner', finn: 'facilitator' })
    expect((await visit(path, as('vera'))).status).toBe(404)
  })

  it('who is the last is told why they can neither leave, be taken out nor take a lesser role', async () => {
    const leaving = await send(`${path}/leaving`, { confirm: 'yes' }, as('anne'))
    const removal = await takeOut('anne')
    const role = await changeRole('anne', 'viewer')
    expect([leaving.status, removal.status, role.status]).toEqual([422, 422, 422])
    expect(await leaving.text()).toContain('nettverket må ha minst én eier')
    expect(await role.text()).toContain('Nettverket må ha minst én eier')
    expect((await people())['anne']).toBe('owner')
  })

  it('writes no address of a person in any address of a page', async () => {
    await add(emailOf('kari'), 'viewer')
    const page = await (await visit(path, as('anne'))).text()
    for (const [, address = ''] of page.matchAll(/(?:href|action)="([^"]*)"/g)) expect(address).not.toContain('@')
  })
})

describe('someone who is no owner', () => {
  it.each(['finn', 'vera'])('(%s) changes nobody', async (who) => {
    const before = await people()
    const answers = [
      await add(emailOf('kari'), 'owner', who),
      await changeRole(who, 'owner', who),
      await takeOut('anne', who),
    ]
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403])
    expect(await people()).toEqual(before)
  })

  it('leaves by themself after a yes, and takes nobody with them', async () => {
    const asked = await send(`${path}/leaving`, { email: emailOf('vera') }, as('vera'))
    expect([asked.status, (await people())['vera']]).toEqual([200, 'viewer'])
    const left = await send(`${path}/leaving`, { email: emailOf('anne'), confirm: 'yes' }, as('vera'))
    expect([left.status, left.headers.get('Location')]).toEqual([303, '/networks?done=youLeft'])
    expect(await people()).toEqual({ anne: 'owner', finn: 'facilitator' })
    expect(await (await visit('/networks?done=youLeft', as('vera'))).text()).toContain('Du har forlatt nettverket.')
  })
})

describe('everything that was done', () => {
  it('is in the log, with who did it', async () => {
    await add(emailOf('kari'), 'viewer')
    await changeRole('kari', 'owner')
    await takeOut('finn', 'kari')
    await send(`${path}/leaving`, { confirm: 'yes' }, as('vera'))
    const { results } = await env.DB.prepare(
      'SELECT who, action, subject FROM audit WHERE network = ?1 ORDER BY at, action',
    )
      .bind(slug)
      .all()
    expect(results.map(({ who, action, subject }) => [who, action, JSON.parse(String(subject))])).toEqual([
      [emailOf('anne'), 'person-added', { person: emailOf('kari'), role: 'viewer' }],
      [emailOf('anne'), 'role-changed', { person: emailOf('kari'), role: 'owner' }],
      [emailOf('kari'), 'person-removed', { person: emailOf('finn'), role: 'facilitator' }],
      [emailOf('vera'), 'person-removed', { person: emailOf('vera'), role: 'viewer' }],
    ])
  })
})
