import { env } from 'cloudflare:workers'
import { beforeAll, expect, it } from 'vitest'
import { network as demo } from '../../demo/network.ts'
import { seedDemo } from '../../demo/seed.ts'
import { saveMember, saveNetwork } from '../../worker/storage/networks.ts'
import { jointAnswer } from '../support/answers.ts'
import { everythingKept } from '../support/everything-kept.ts'
import { encode, request, send } from '../support/requests.ts'
import { addressOf, below, isRead, named } from '../support/routes.ts'

const as = { email: 'owner@elsewhere.no' }

beforeAll(async () => {
  await seedDemo(env.DB, env.LINK_SEAL_KEY)
  await saveNetwork(env.DB, { ...demo, slug: 'elsewhere' })
  await saveMember(env.DB, 'elsewhere', as.email, 'owner')
  await send('/s/demo-hamar-team', jointAnswer(0))
})

/** What would go through in one's own network. */
const everyYes = {
  confirm: 'yes',
  removing: 'yes',
  asked: 'hamar',
  accepted: 'hamar',
  made: '1',
  revision: '1',
  seen: '1',
  to: 'froya',
  how: 'whole',
  text: 'q',
  releasing: 'wait',
  threshold: '5',
  gathering: '3',
  questionnaire: 'five-fundamentals',
}

const ofIds = below.filter(({ path }) => /:(round|questionnaire)\b/.test(path))

it.each(named(ofIds))('what another network’s ids name is nowhere in one’s own: %s', async (_, route) => {
  const before = await everythingKept()
  const body = isRead(route) ? undefined : encode(everyYes)
  const { status, headers } = await request(route.method, addressOf(route, 'elsewhere'), body, { as })
  expect([404, 303]).toContain(status)
  if (status === 303)
    expect(headers.get('Location')).toMatch(/^\/networks\/elsewhere\/(rounds|questionnaires)\?done=removed$/)
  expect(await everythingKept()).toEqual(before)
})
