import { env } from 'cloudflare:workers'
import { expect, it } from 'vitest'
import { seedIfEmpty } from '../../demo/seed-if-empty.ts'
import { saveMember, saveNetwork } from '../../worker/storage/networks.ts'
import { buildNetwork } from '../support/builders.ts'

const slugs = async () =>
  (await env.DB.prepare('SELECT slug FROM network ORDER BY slug').all<{ slug: string }>()).results.map(
    ({ slug }) => slug,
  )

const emptied = async () => {
  for (const table of [
    'audit',
    'release_basis',
    'release_text',
    'release',
    'link',
    'response',
    'round',
    'questionnaire_version',
    'member',
    'network',
  ])
    await env.DB.prepare(`DELETE FROM ${table}`).run()
}

it('an empty database is seeded once', async () => {
  await emptied()
  expect(await seedIfEmpty(env.DB, env.LINK_SEAL_KEY)).toBe(true)
  expect(await seedIfEmpty(env.DB, env.LINK_SEAL_KEY)).toBe(false)
  expect(await slugs()).toEqual(['saman'])
})

it('a seeding that was cut short before its links is begun anew', async () => {
  await env.DB.prepare('DELETE FROM link').run()
  expect(await seedIfEmpty(env.DB, env.LINK_SEAL_KEY)).toBe(true)
  expect(await env.DB.prepare('SELECT COUNT(*) AS count FROM link').first('count')).toBe(12)
})

it('someone’s own network is never touched, though it has no round and no link yet', async () => {
  await emptied()
  await saveNetwork(env.DB, { ...buildNetwork('hamar'), slug: 'eget', name: 'Vårt eget' })
  await saveMember(env.DB, 'eget', 'kari@example.no', 'owner')
  expect(await seedIfEmpty(env.DB, env.LINK_SEAL_KEY)).toBe(false)
  expect(await slugs()).toEqual(['eget'])
})
