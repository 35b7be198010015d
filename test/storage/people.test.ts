import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import type { AuditAction, AuditEntry } from '../../schemas/audit.ts'
import type { Role } from '../../schemas/role.ts'
import { auditPage } from '../../worker/storage/audit.ts'
import { saveMember, saveNetwork } from '../../worker/storage/networks.ts'
import { addPerson, changeRole, peopleOf, removePerson } from '../../worker/storage/people.ts'
import { newToken } from '../../worker/tokens.ts'
import { buildNetwork } from '../support/builders.ts'
import { freshNetwork } from '../support/fresh-network.ts'

let network = ''

beforeEach(async () => {
  network = (await freshNetwork('hamar')).slug
  await join({ anne: 'owner', bo: 'owner', vera: 'viewer' })
})

const join = async (people: Record<string, Role>) => {
  for (const [email, role] of Object.entries(people)) await saveMember(env.DB, network, email, role)
}

const entry = (who: string, action: AuditAction, person: string, role: Role): AuditEntry => ({
  at: new Date().toISOString(),
  id: newToken(),
  who,
  action,
  subject: { person, role },
})

const people = async () => Object.fromEntries((await peopleOf(env.DB, network)).map(({ email, role }) => [email, role]))

const written = async () =>
  (await auditPage(env.DB, network, 50)).map(({ who, action, subject }) => [who, action, subject])

const add = (who: string, email: string, role: Role) =>
  addPerson(env.DB, network, { email, role }, entry(who, 'person-added', email, role))

const change = (who: string, email: string, role: Role) =>
  changeRole(env.DB, network, { email, role }, entry(who, 'role-changed', email, role))

const remove = (who: string, email: string, role: Role) =>
  removePerson(env.DB, network, { email, role }, entry(who, 'person-removed', email, role))

const ownersLeft = async () => Object.values(await people()).filter((role) => role === 'owner').length

describe('a person', () => {
  it('is added once, and written down once', async () => {
    expect(await add('anne', 'kari', 'facilitator')).toBe('facilitator')
    expect(await add('anne', 'kari', 'facilitator')).toBe('facilitator')
    expect(await people()).toEqual({ anne: 'owner', bo: 'owner', kari: 'facilitator', vera: 'viewer' })
    expect(await written()).toEqual([['anne', 'person-added', { person: 'kari', role: 'facilitator' }]])
  })

  it('who is there already keeps the role they have when they are added with another', async () => {
    expect(await add('anne', 'vera', 'owner')).toBe('viewer')
    expect((await people())['vera']).toBe('viewer')
    expect(await written()).toEqual([])
  })

  it('gets another role, and the same again changes nothing', async () => {
    expect(await change('anne', 'vera', 'facilitator')).toBe('done')
    expect(await change('anne', 'vera', 'facilitator')).toBe('done')
    expect((await people())['vera']).toBe('facilitator')
    expect(await written()).toEqual([['anne', 'role-changed', { person: 'vera', role: 'facilitator' }]])
  })

  it('is taken out, and again changes nothing', async () => {
    expect(await remove('anne', 'vera', 'viewer')).toBe('done')
    expect(await remove('anne', 'vera', 'viewer')).toBe('done')
    expect(await people()).toEqual({ anne: 'owner', bo: 'owner' })
    expect(await written()).toEqual([['anne', 'person-removed', { person: 'vera', role: 'viewer' }]])
  })

  it('leaves by themself, whatever their role', async () => {
    expect(await remove('vera', 'vera', 'viewer')).toBe('done')
    expect(await remove('bo', 'bo', 'owner')).toBe('done')
    expect(await people()).toEqual({ anne: 'owner' })
  })

  it('whose role was changed since it was seen is not taken out', async () => {
    await change('anne', 'vera', 'facilitator')
    expect(await remove('anne', 'vera', 'viewer')).toBe('changed-meanwhile')
    expect((await people())['vera']).toBe('facilitator')
  })

  it('of another network is left alone', async () => {
    await saveNetwork(env.DB, { ...buildNetwork('hamar'), slug: `${network}-2` })
    await saveMember(env.DB, `${network}-2`, 'vera', 'viewer')
    await remove('anne', 'vera', 'viewer')
    expect(await peopleOf(env.DB, `${network}-2`)).toEqual([{ email: 'vera', role: 'viewer' }])
  })
})

describe('someone who no longer owns the network', () => {
  it('adds, changes and takes out nobody else', async () => {
    expect(await add('vera', 'kari', 'owner')).toBe(undefined)
    expect(await change('vera', 'vera', 'owner')).toBe('changed-meanwhile')
    expect(await change('stranger', 'bo', 'viewer')).toBe('changed-meanwhile')
    expect(await remove('vera', 'bo', 'owner')).toBe('changed-meanwhile')
    expect(await people()).toEqual({ anne: 'owner', bo: 'owner', vera: 'viewer' })
    expect(await written()).toEqual([])
  })
})

describe('the last owner', () => {
  beforeEach(() => change('anne', 'bo', 'facilitator'))

  it('can neither leave nor take a lesser role', async () => {
    expect(await remove('anne', 'anne', 'owner')).toBe('last-owner')
    expect(await change('anne', 'anne', 'viewer')).toBe('last-owner')
    expect((await people())['anne']).toBe('owner')
    expect((await written()).length).toBe(1)
  })

  it('can once someone else is owner too', async () => {
    await change('anne', 'vera', 'owner')
    expect(await change('anne', 'anne', 'viewer')).toBe('done')
    expect(await people()).toEqual({ anne: 'viewer', bo: 'facilitator', vera: 'owner' })
  })
})

describe('two owners at the same moment', () => {
  it.each([
    ['demote each other', () => [change('anne', 'bo', 'viewer'), change('bo', 'anne', 'viewer')]],
    ['take each other out', () => [remove('anne', 'bo', 'owner'), remove('bo', 'anne', 'owner')]],
    ['leave', () => [remove('anne', 'anne', 'owner'), remove('bo', 'bo', 'owner')]],
    ['step down', () => [change('anne', 'anne', 'viewer'), change('bo', 'bo', 'facilitator')]],
    ['cross', () => [remove('anne', 'anne', 'owner'), change('anne', 'bo', 'viewer')]],
  ])('%s: one is left, and only what was done is written down', async (_, both) => {
    const outcomes = await Promise.all(both())
    expect(await ownersLeft()).toBe(1)
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1)
    expect(await written()).toHaveLength(1)
  })

  it('of three take each other out: the one who came first did, and two are left', async () => {
    await join({ cato: 'owner' })
    await Promise.all([remove('anne', 'bo', 'owner'), remove('bo', 'anne', 'owner')])
    expect(await ownersLeft()).toBe(2)
  })
})
