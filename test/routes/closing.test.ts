import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { seedDemo } from '../../demo/seed.ts'
import { saveMember } from '../../worker/storage/networks.ts'
import { hashOf, newToken } from '../../worker/tokens.ts'
import { jointAnswer, ownAnswer, responseId } from '../support/answers.ts'
import { busyDatabase } from '../support/busy-database.ts'
import { facilitator, send, visit } from '../support/requests.ts'

beforeAll(async () => {
  await seedDemo(env.DB, env.LINK_SEAL_KEY)
  await saveMember(env.DB, 'saman', 'ser@example.no', 'viewer')
})

const yes = { confirm: 'yes' }

/** A round of the demo's network that is open between these instants, with five answers from Hamar. */
const newRound = async (opensAt: string | null = null, closesAt: string | null = null): Promise<string> => {
  const id = newToken()
  await env.DB.batch([
    env.DB.prepare(
      `INSERT INTO round (id, network, gathering, questionnaire, questionnaire_version, status, opens_at, closes_at, threshold, scales, expected)
       SELECT ?1, network, gathering, questionnaire, questionnaire_version, 'open', ?2, ?3, threshold, scales, '{}' FROM round WHERE id = 'saman-3'`,
    ).bind(id, opensAt, closesAt),
    env.DB.prepare(
      `INSERT INTO response (round, municipality, voice, id, questionnaire_version, revision, answers)
       SELECT ?1, 'hamar', 'individual', 'x' || key, 1, 1, '{"need":3}' FROM json_each('[1,2,3,4,5]')`,
    ).bind(id),
  ])
  return id
}

const pageOf = (round: string) => `/networks/saman/rounds/${round}`

const release = (round: string, fields: Record<string, string> = yes, bindings: { DB?: D1Database } = {}) =>
  send(`${pageOf(round)}/release`, fields, { as: facilitator, bindings })

const textOf = async (path: string): Promise<string> => (await visit(path, { as: facilitator })).text()

const kept = (round: string) =>
  env.DB.prepare('SELECT status, closes_at FROM round WHERE id = ?1')
    .bind(round)
    .first<{ status: string; closes_at: string | null }>()

const releasesOf = async (round: string) =>
  (await env.DB.prepare('SELECT hash FROM release WHERE round = ?1').bind(round).all()).results

describe('closing a round', () => {
  it('keeps the instant at which it had closed by itself', async () => {
    const deadline = '2014-03-01T11:00:00.000Z'
    const round = await newRound(null, deadline)
    expect((await release(round)).status).toBe(303)
    expect(await kept(round)).toEqual({ status: 'closed', closes_at: deadline })
    expect(await releasesOf(round)).toHaveLength(1)
  })

  it.each([null, '2999-01-01T11:00:00.000Z'])('before its deadline (%s) closes it now', async (deadline) => {
    const round = await newRound(null, deadline)
    const before = new Date().toISOString()
    await release(round)
    const { status, closes_at: closedAt } = (await kept(round)) ?? {}
    expect(status).toBe('closed')
    expect((closedAt ?? '') >= before && (closedAt ?? '') <= new Date().toISOString()).toBe(true)
  })

  it('leads on to the results, which are on another page', async () => {
    const round = await newRound()
    const toResults = /href="\/networks\/saman"[^>]*>Se resultatene</
    const page = async () => (await visit(`/networks/saman/rounds/${round}`, { as: facilitator })).text()
    expect(await page()).not.toMatch(toResults)
    await release(round)
    expect(await page()).toMatch(toResults)
  })

  it('twice changes neither when it closed nor its release', async () => {
    const round = await newRound()
    await release(round)
    const [closed, made] = [await kept(round), await releasesOf(round)]
    expect((await release(round)).status).toBe(303)
    expect([await kept(round), await releasesOf(round)]).toEqual([closed, made])
  })

  it('twice at once makes one release', async () => {
    const round = await newRound()
    const answers = await Promise.all([release(round), release(round)])
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect(await releasesOf(round)).toHaveLength(1)
  })

  it('says nothing of results where someone opened it again while they were made', async () => {
    const round = await newRound()
    const reopen = () => env.DB.prepare(`UPDATE round SET status = 'open' WHERE id = ?1`).bind(round).run()
    const DB = busyDatabase(env.DB, 'INSERT INTO release ', reopen)
    expect((await release(round, yes, { DB })).headers.get('Location')).toBe(pageOf(round))
    expect(await releasesOf(round)).toEqual([])
    expect((await release(round)).headers.get('Location')).toBe(`${pageOf(round)}?done=round-released`)
  })

  it('that has not opened yet is closing one that does not exist', async () => {
    const opening = '2999-01-01T11:00:00.000Z'
    const round = await newRound(opening)
    expect((await release(round)).status).toBe(404)
    expect(await kept(round)).toEqual({ status: 'open', closes_at: null })
    expect(await releasesOf(round)).toEqual([])
    expect((await textOf(pageOf(round))).includes('id="closing"')).toBe(false)
  })

  it('of another network is closing one that does not exist', async () => {
    const round = await newRound()
    const path = `/networks/annet/rounds/${round}/release`
    expect((await send(path, yes, { as: facilitator })).status).toBe(404)
    expect(await kept(round)).toMatchObject({ status: 'open' })
  })
})

/** The database, except that the first attempt to keep a release is lost on the way. */
const losingTheRelease = (): D1Database => {
  let isLost = false
  return {
    prepare: (query: string) => {
      if (isLost || !query.includes('INSERT INTO release')) return env.DB.prepare(query)
      isLost = true
      throw new Error('D1_ERROR: Network connection lost.')
    },
    batch: (statements: D1PreparedStatement[]) => env.DB.batch(statements),
    withSession: () => env.DB.withSession('first-primary'),
  } as unknown as D1Database
}

describe('a release that could not be kept', () => {
  it('leaves the round closed, is offered on its page, and is made by the next attempt', async () => {
    const round = await newRound()
    const bindings = { DB: losingTheRelease() }
    expect((await release(round, yes, bindings)).status).toBe(503)
    expect(await kept(round)).toMatchObject({ status: 'closed' })
    expect(await releasesOf(round)).toEqual([])
    const page = await textOf(pageOf(round))
    expect(page.includes('Svarrunden er stengt, men resultatutgaven er ikke laget ennå.')).toBe(true)
    expect(page.includes('Lag resultatutgaven</button>')).toBe(true)
    expect((await release(round, yes, bindings)).status).toBe(303)
    expect(await releasesOf(round)).toHaveLength(1)
    expect((await textOf(pageOf(round))).includes('Resultatutgave 1')).toBe(true)
  })

  it('shows a viewer no button', async () => {
    const round = await newRound()
    await release(round, yes, { DB: losingTheRelease() })
    const page = await (await visit(pageOf(round), { as: { email: 'ser@example.no' } })).text()
    expect(page.includes('Du kan se nettverket, men ikke stenge svarrunder.')).toBe(true)
    expect(page.includes('<button type="submit" class="ds-button"')).toBe(false)
  })
})

const linksOn = async (options: Parameters<typeof visit>[1]) => {
  const answer = await visit(pageOf('saman-3'), options)
  const page = await answer.text()
  return {
    status: answer.status,
    links: page.includes('/s/demo-hamar'),
    anyForm: /href="[^"]*\/s\//.test(page),
    explained: page.includes('når nøkkelen som forseglet dem, er på plass'),
    participation: page.includes('færre enn 5'),
  }
}

describe('the links on a round’s page', () => {
  const shown = { status: 200, links: true, anyForm: true, explained: false, participation: true }
  const notShown = { status: 200, links: false, anyForm: false, explained: true, participation: true }

  it('are shown to a facilitator', async () => {
    expect(await linksOn({ as: facilitator })).toEqual(shown)
  })

  it.each(['', 'f'.repeat(64), '00112233', 'not hexadecimal'])(
    'are left out, and the rest is there, where the key is not the one that sealed them (%s)',
    async (key) => {
      expect(await linksOn({ as: facilitator, bindings: { LINK_SEAL_KEY: key } })).toEqual(notShown)
    },
  )

  it('are left out for a viewer', async () => {
    expect(await linksOn({ as: { email: 'ser@example.no' } })).toEqual(notShown)
  })
})

const revoke = async (token: string) =>
  env.DB.prepare('UPDATE link SET revoked = 1 WHERE token_hash = ?1')
    .bind(await hashOf(token))
    .run()

describe('a link that was taken back', () => {
  it('is one and the same page as a link that never was, whatever is asked of it', async () => {
    const id = responseId('revoked')
    await send('/s/demo-hamar', ownAnswer(id))
    await revoke('demo-hamar')
    const asked = (token: string) => [
      visit(`/s/${token}`),
      visit(`/s/${token}/r/${id}`),
      visit(`/s/${token}/r/${id}/form`),
      send(`/s/${token}`, ownAnswer(id, '11111')),
      send(`/s/${token}/r/${id}/withdrawal`, {}),
    ]
    const [revoked, unknown] = await Promise.all([contentsOf('demo-hamar', asked), contentsOf('never-was', asked)])
    expect(revoked.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404])
    expect(revoked.every(({ body }, index) => body === unknown[index]?.body)).toBe(true)
    expect(revoked.map(({ headers }) => headers)).toEqual(unknown.map(({ headers }) => headers))
  })

  it('is no longer among the links of the round, and takes no joint answer', async () => {
    await revoke('demo-froya-team')
    expect((await send('/s/demo-froya-team', jointAnswer(0))).status).toBe(404)
    const page = await textOf(pageOf('saman-3'))
    expect(page.includes('/s/demo-froya-team')).toBe(false)
    expect(page.includes('/s/demo-froya"')).toBe(true)
  })
})

/** What a link answers, without its token. */
const contentsOf = async (token: string, asked: (token: string) => Promise<Response>[]) =>
  Promise.all(
    (await Promise.all(asked(token))).map(async (answer) => ({
      status: answer.status,
      headers: [...answer.headers],
      body: (await answer.text()).replaceAll(token, ''),
    })),
  )
