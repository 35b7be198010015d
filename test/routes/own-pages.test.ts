import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { seedDemo } from '../../demo/seed.ts'
import { facilitator, request } from '../support/requests.ts'
import { addressOf, below, isRead, named } from '../support/routes.ts'

beforeAll(() => seedDemo(env.DB, env.LINK_SEAL_KEY))

describe('what changes something comes only from our own pages', () => {
  const types = [
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain',
    'application/json',
    '',
  ]
  const own = 'http://localhost:8787'
  const origins = [own, 'https://evil.example', 'http://localhost.evil.example:8787', 'null', '']
  const sites = ['same-origin', 'same-site', 'cross-site', 'none', '']
  const everyWay = types.flatMap((type) =>
    origins.flatMap((origin) => sites.map((site) => ({ type, origin, site }) as const)),
  )
  const isOurs = ({ origin, site }: { origin: string; site: string }): boolean =>
    origin === own && (site === 'same-origin' || site === '')

  /** A database that nothing may be asked of. */
  const untouched = new Proxy(env.DB, {
    get: () => {
      throw new Error('the database was asked')
    },
  })

  const sendIn = (method: string, path: string, way: (typeof everyWay)[number]) => {
    const { type, origin, site } = way
    const headers = Object.entries({ 'Content-Type': type, Origin: origin, 'Sec-Fetch-Site': site })
    return request(method, path, new Uint8Array(), {
      as: facilitator,
      headers: Object.fromEntries(headers.filter(([, value]) => value !== '')),
      bare: true,
      bindings: isOurs(way) ? { DEMO: '' } : { DEMO: '', DB: untouched },
    })
  }

  it.each(named(below.filter((route) => !isRead(route))))('%s', async (_, route) => {
    for (const way of everyWay) {
      const { status } = await sendIn(route.method, addressOf(route), way)
      if (isOurs(way)) expect([way, status]).not.toEqual([way, 403])
      else expect([way, status]).toEqual([way, 403])
    }
  })

  it.each(['PUT', 'PATCH', 'DELETE', 'POST', 'PROPFIND'])('%s, also where nothing answers it', async (method) => {
    for (const path of ['/networks', '/networks/saman', '/networks/saman/people'])
      for (const way of everyWay) {
        const { status } = await sendIn(method, path, way)
        if (!isOurs(way)) expect([way, status]).toEqual([way, 403])
      }
  })
})
