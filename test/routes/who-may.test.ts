import { env } from 'cloudflare:workers'
import type { Context } from 'hono'
import { Hono } from 'hono'
import { beforeAll, describe, expect, it } from 'vitest'
import { seedDemo } from '../../demo/seed.ts'
import { includes } from '../../schemas/role.ts'
import type { Role } from '../../schemas/role.ts'
import { app } from '../../worker/app.ts'
import type { AppEnv } from '../../worker/bindings.ts'
import { everyone, signedIn, viewer } from '../../worker/middleware/allow.ts'
import type { Who } from '../../worker/middleware/allow.ts'
import { saveMember, saveNetwork } from '../../worker/storage/networks.ts'
import { ownAnswer, responseId } from '../support/answers.ts'
import { buildNetwork } from '../support/builders.ts'
import { request, send } from '../support/requests.ts'
import type { Visitor } from '../support/requests.ts'
import { addressOf, below, isRead, named, notInTheDemonstration, routes, routesIn } from '../support/routes.ts'
import type { Route } from '../support/routes.ts'

/** What is wrong with how routes say who may use them. */
const faultsOf = (routes: readonly Route[]): string[] =>
  routes.flatMap(({ method, path, declared }) => {
    const isBelowNetworks = /^\/networks(\/|$)/.test(path)
    const isOpen = declared.some((who) => who === 'everyone' || who === 'link')
    const needsNetwork = declared.some((who) => who !== 'signed-in') && !path.startsWith('/networks/:network')
    if (declared.length !== 1)
      return [
        `${method} ${path} declares who may use it ${declared.length} times. Put one of everyone, withLink, signedIn, viewer, facilitator, owner (worker/middleware/allow.ts) among its handlers.`,
      ]
    if (isBelowNetworks === isOpen)
      return [
        `${method} ${path} is ${declared.join()}: everyone and withLink go outside /networks, all others below it.`,
      ]
    if (!isOpen && needsNetwork) return [`${method} ${path} is ${declared.join()}, but its address names no :network.`]
    return []
  })

const done = (c: Context<AppEnv>) => c.body(null)

const emailOf = (role: Role): string => `${role}@who-may.no`

interface Case {
  as?: Visitor
  headers?: Record<string, string>
}

/** Nobody, and someone with only a participant's link. */
const nobodies: Case[] = [{}, { headers: { Referer: 'http://localhost:8787/s/demo-hamar', Cookie: 'link=demo-hamar' } }]

const outsider: Visitor = { email: 'owner@elsewhere.no' }

const members = (['viewer', 'facilitator', 'owner'] as const).map((role) => ({ role, as: { email: emailOf(role) } }))

beforeAll(async () => {
  await seedDemo(env.DB, env.LINK_SEAL_KEY)
  await saveNetwork(env.DB, { ...buildNetwork('hamar'), slug: 'elsewhere', name: 'Elsewhere' })
  await saveMember(env.DB, 'elsewhere', outsider.email ?? '', 'owner')
  for (const { role } of members) await saveMember(env.DB, 'saman', emailOf(role), role)
  await send('/s/demo-hamar', ownAnswer(responseId('who-may')))
})

/** Without the local demonstration's banner, which would hide that of a network. */
const bindings = { DEMO: '' }

/** What a route answers a visitor; where something is sent, an empty form from our own page. */
const ask = (route: Pick<Route, 'method' | 'path'>, { as, headers = {} }: Case, network?: string) =>
  request(route.method, addressOf(route, network), route.method === 'GET' ? undefined : '', {
    ...(as && { as }),
    headers,
    bindings,
  })

/** A page without its own address, which the ways to other languages hold. */
const pageOf = async (answer: Response): Promise<string> =>
  `${answer.status} ${(await answer.text()).replaceAll(/href="[^"]*\?lang=/g, '')}`

const ofNetwork = below.filter(({ path }) => path.startsWith('/networks/:network'))

/** What is read goes first: what is sent may change what there is to read. */
const readFirst = (some: readonly Route[]): [string, Route][] =>
  named([...some.filter(isRead), ...some.filter((route) => !isRead(route))])

describe('every route', () => {
  it('declares who may use it: one of six, once, and where it belongs', () => {
    expect(routes.length).toBeGreaterThan(20)
    expect(faultsOf(routes)).toEqual([])
  })

  it('has a sample for each parameter of its address', () => {
    for (const route of routes) expect(addressOf(route)).not.toMatch(/[:*]/)
  })

  it.each<[string, (planted: Hono<AppEnv>) => unknown, string]>([
    ['says nothing', (planted) => planted.get('/networks/:network/x', done), 'declares who may use it 0 times'],
    ['says it twice', (planted) => planted.get('/networks/:network/x', signedIn, viewer, done), '2 times'],
    ['is open below /networks', (planted) => planted.get('/networks/:network/x', everyone, done), 'go outside'],
    ['asks for a role outside', (planted) => planted.get('/x', viewer, done), 'all others below it'],
    ['asks for a role in no network', (planted) => planted.get('/networks/x', viewer, done), 'names no :network'],
    ['answers every method unsaid', (planted) => planted.all('/networks/:network/x', done), '0 times'],
  ])('that %s is found', (_, plant, fault) => {
    const planted = new Hono<AppEnv>()
    plant(planted)
    expect(faultsOf(routesIn([...app.routes, ...planted.routes]))).toEqual([expect.stringContaining(fault)])
  })

  it('with a parameter that nobody gave a sample is found, and the message says where to put one', () => {
    expect(() => addressOf({ method: 'GET', path: '/networks/:network/x/:unheard' })).toThrow(
      'Add «unheard» to `samples` at the top of test/support/routes.ts',
    )
  })
})

describe('for everyone, and for those with a link', () => {
  const open = routes.filter(({ path }) => !path.startsWith('/networks'))
  it.each(readFirst(open))('%s asks nobody who they are', async (_, route) => {
    for (const as of [undefined, outsider, ...members.map((member) => member.as)]) {
      const { status } = await ask(route, as ? { as } : {})
      if (isRead(route)) expect(status).toBeLessThan(400)
      else expect([403, 500, 503]).not.toContain(status)
    }
  })
})

describe('nobody, and someone with only a participant’s link,', () => {
  it.each(named(below))('gets one and the same refusal: %s', async (_, route) => {
    const refusal = await pageOf(await request('GET', '/networks/nothing/at/all', undefined, { bindings }))
    for (const visitor of nobodies) expect(await pageOf(await ask(route, visitor))).toBe(refusal)
    expect(refusal).toMatch(/^403 /)
  })
})

describe('an owner of another network', () => {
  it.each(named(ofNetwork))('gets the page of a network that does not exist: %s', async (_, route) => {
    const foreign = await ask(route, { as: outsider })
    const unknown = await ask(route, { as: outsider }, 'nowhere')
    expect([...foreign.headers]).toEqual([...unknown.headers])
    expect(await pageOf(foreign)).toBe(await pageOf(unknown))
    expect(foreign.status).toBe(404)
  })
})

describe('a member of the network', () => {
  it.each(readFirst(ofNetwork))('comes as far as their role: %s', async (name, route) => {
    for (const { role, as } of members) {
      const { status } = await ask(route, { as })
      const [needed] = route.declared
      const isEnough = needed === 'signed-in' || (isRole(needed) && includes(role, needed))
      if (!isEnough) expect([role, status]).toEqual([role, 403])
      else if (!isRead(route)) expect([role, 403, 500, 503]).not.toContain(status)
      else if (!notInTheDemonstration.has(name)) expect([role, status]).toEqual([role, expect.toSatisfy(isFine)])
    }
  })
})

const isRole = (who: Who | undefined): who is Role => who === 'viewer' || who === 'facilitator' || who === 'owner'

const isFine = (status: number): boolean => status < 400

describe('whoever is signed in', () => {
  const signedInOnly = below.filter(({ path }) => !path.startsWith('/networks/:network'))
  it.each(readFirst(signedInOnly))('comes in, and an owner further: %s', async (name, route) => {
    const { status } = await ask(route, { as: { email: emailOf('owner') } })
    if (isRead(route) && !notInTheDemonstration.has(name)) expect(status).toBeLessThan(400)
    else expect([403, 500, 503]).not.toContain(status)
  })
})
