import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { seedDemo } from '../../demo/seed.ts'
import { archiveContentSchema } from '../../schemas/archive.ts'
import { saveMember } from '../../worker/storage/networks.ts'
import { hashOf } from '../../worker/tokens.ts'
import { facilitator, send, visit } from '../support/requests.ts'

beforeAll(async () => {
  await seedDemo(env.DB, env.LINK_SEAL_KEY)
  await saveMember(env.DB, 'saman', 'leder@example.no', 'facilitator')
})

const page = '/networks/saman/archive'

const taken = async () => JSON.parse(await (await send(page, {}, { as: facilitator })).text())

describe('an archive of a network', () => {
  it('is told of first, and is taken only by an owner, with a button', async () => {
    expect(await (await visit(page, { as: facilitator })).text()).toContain('Deltakernes egne svar')
    for (const response of [
      await visit(page, { as: { email: 'leder@example.no' } }),
      await send(page, {}, { as: { email: 'leder@example.no' } }),
      await send(page, {}, { as: facilitator, headers: { Origin: 'https://evil.example' } }),
    ])
      expect(response.status).toBe(403)
    expect(await log()).toEqual([])
  })

  it('is a file of its own, written down each time', async () => {
    const response = await send(page, {}, { as: facilitator })
    expect(response.headers.get('Content-Disposition')).toBe('attachment; filename="saman-archive.json"')
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    expect((await log()).map(({ action, who }) => [action, who])).toEqual([
      ['archive-taken', 'nettverksleder@example.no'],
    ])
  })

  it('has everything of the network, and cites itself', async () => {
    const { format, hash, content } = await taken()
    expect(format).toBe(1)
    expect(hash).toBe(await hashOf(JSON.stringify(content)))
    const { network, questionnaires, rounds, people } = archiveContentSchema.parse(content)
    expect(network.municipalities).toHaveLength(6)
    expect(questionnaires.map(({ definition }) => definition.id)).toEqual(['five-fundamentals'])
    expect(rounds.map(({ id, releases, jointAnswers }) => [id, releases.length, jointAnswers.length])).toEqual([
      ['saman-1', 1, 6],
      ['saman-2', 1, 5],
      ['saman-3', 0, 5],
    ])
    expect(people).toContainEqual({ email: 'leder@example.no', role: 'facilitator' })
  })

  it('has nobody’s own answer, and no link', async () => {
    const text = await (await send(page, {}, { as: facilitator })).text()
    const { results } = await env.DB.prepare(
      `SELECT id AS secret FROM response WHERE voice = 'individual' UNION ALL SELECT token_hash FROM link UNION ALL SELECT sealed_token FROM link`,
    ).all<{ secret: string }>()
    expect(results.length).toBeGreaterThan(100)
    for (const { secret } of results) expect(text).not.toContain(secret)
  })

  it('is the same bytes for the same state, but for the time it was taken', async () => {
    const one = await taken()
    await env.DB.prepare(`DELETE FROM audit WHERE id = (SELECT id FROM audit ORDER BY at DESC, id DESC LIMIT 1)`).run()
    const other = await taken()
    expect(JSON.stringify({ ...other, takenAt: one.takenAt })).toBe(JSON.stringify(one))
  })
})

const log = async () => (await env.DB.prepare('SELECT * FROM audit WHERE at > ?1').bind('2026').all()).results
