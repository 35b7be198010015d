import { createExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { Hono } from 'hono'
import { beforeAll, describe, expect, it } from 'vitest'
import type { AppEnv, Bindings } from '../../worker/bindings.ts'
import { mayMakeNetworks } from '../../worker/networks/may-make-networks.ts'
import { saveMember, saveNetwork } from '../../worker/storage/networks.ts'
import { buildNetwork } from '../support/builders.ts'

beforeAll(async () => {
  await saveNetwork(env.DB, buildNetwork('hamar'))
  for (const role of ['owner', 'facilitator', 'viewer'] as const)
    await saveMember(env.DB, 'saman', `${role}@example.no`, role)
})

/** What the rule says of someone whom Access vouches for. */
const mayMake = async (email: string, bindings: Partial<Bindings> = {}): Promise<unknown> => {
  const asked = new Hono<AppEnv>().get('/', async (c) => {
    c.set('email', email)
    return c.json(await mayMakeNetworks(c))
  })
  const answer = await asked.fetch(new Request('http://x/'), { ...env, ...bindings }, createExecutionContext())
  return answer.json()
}

describe('who may make networks', () => {
  it('the first owner of the installation, before there is any network, however the setting is written', async () => {
    expect(await mayMake('forst@example.no', { FIRST_OWNER: ' Forst@Example.no ' })).toBe(true)
  })

  it('whoever owns a network, also where the installation names nobody', async () => {
    expect(await mayMake('owner@example.no')).toBe(true)
    expect(await mayMake('owner@example.no', { FIRST_OWNER: '' })).toBe(true)
  })

  it.each(['facilitator@example.no', 'viewer@example.no', 'ukjent@example.no', ''])('not «%s»', async (email) => {
    expect(await mayMake(email)).toBe(false)
    expect(await mayMake(email, { FIRST_OWNER: '' })).toBe(false)
  })
})
