import { env } from 'cloudflare:workers'
import { expect, it } from 'vitest'
import type { AuditEntry } from '../../schemas/audit.ts'
import { keepNetwork, removeNetwork, shutNetwork, startEnding } from '../../worker/storage/endings.ts'
import { saveMember } from '../../worker/storage/networks.ts'
import { saveIndividual } from '../../worker/storage/responses.ts'
import { newToken } from '../../worker/tokens.ts'
import { openRound } from '../support/rounds.ts'

const owner = 'eier@example.no'
const endsAt = '2026-01-01T00:00:00.000Z'
const before = '2025-12-31T23:59:59.000Z'

const entry = (action: AuditEntry['action']): AuditEntry => ({
  at: before,
  id: newToken(),
  who: owner,
  action,
  subject: {},
})

const endingRound = async () => {
  const round = await openRound()
  await saveMember(env.DB, round.network, owner, 'owner')
  await startEnding(env.DB, round.network, endsAt, entry('network-ending'))
  return round
}

const isThere = async (network: string) =>
  (await env.DB.prepare('SELECT ends_at FROM network WHERE slug = ?1').bind(network).first()) ?? 'gone'

it('a form and a change of mind that are already on their way when it is shut come too late', async () => {
  const { id, network } = await endingRound()
  await shutNetwork(env.DB, network, endsAt)
  const key = { round: id, municipality: 'hamar', voice: 'individual', id: newToken() } as const
  expect(await saveIndividual(env.DB, key, 1, { need: 3 }, before)).toEqual({ outcome: 'closed' })
  await keepNetwork(env.DB, network, entry('network-kept'))
  expect(await isThere(network)).toEqual({ ends_at: endsAt })
  await removeNetwork(env.DB, network, endsAt, newToken())
  expect(await isThere(network)).toBe('gone')
})

it('a network that is kept while the clock is on its way to it loses nothing', async () => {
  const { id, network } = await endingRound()
  const key = { round: id, municipality: 'hamar', voice: 'individual', id: newToken() } as const
  await keepNetwork(env.DB, network, entry('network-kept'))
  await shutNetwork(env.DB, network, endsAt)
  await removeNetwork(env.DB, network, endsAt, newToken())
  expect(await isThere(network)).toEqual({ ends_at: null })
  expect(await saveIndividual(env.DB, key, 1, { need: 3 }, before)).toMatchObject({ outcome: 'saved' })
})
