import { env } from 'cloudflare:workers'
import { expect } from 'vitest'
import { network } from '../../demo/network.ts'
import type { Municipality } from '../../schemas/network.ts'
import { findMembership, saveNetwork } from '../../worker/storage/networks.ts'
import type { Membership } from '../../worker/storage/networks.ts'
import { facilitator, send, visit } from './requests.ts'

/** The demo's municipalities. */
export const all = '/networks/saman/municipalities'

export const leader = { as: facilitator }

/** The demo's network as it is in the demo, with no contacts and an empty log. */
export const asInTheDemo = async (): Promise<void> => {
  await saveNetwork(env.DB, network)
  await env.DB.batch([
    env.DB.prepare('UPDATE network SET revision = 1'),
    env.DB.prepare('DELETE FROM audit'),
    env.DB.prepare('DELETE FROM contact'),
  ])
}

/** The network as it now is. */
export const networkNow = async (): Promise<Membership> => {
  const found = await findMembership(env.DB, facilitator.email ?? '', 'saman')
  if (!found) throw new Error('no network')
  return found
}

export const municipalityNow = async (slug: string): Promise<Municipality | undefined> =>
  (await networkNow()).network.municipalities.find((municipality) => municipality.slug === slug)

export const pageAt = async (path: string): Promise<string> => (await visit(path, leader)).text()

/** What the log says, oldest first. */
export const audited = async (): Promise<{ action: string; subject: string }[]> =>
  (await env.DB.prepare('SELECT action, subject FROM audit ORDER BY at, id').all<{ action: string; subject: string }>())
    .results

export const contacts = async (): Promise<unknown[]> =>
  (await env.DB.prepare('SELECT municipality, email, language FROM contact').all()).results

/** It was saved, and went on to this address. */
export const isSaved = (answer: Response, at: string): void =>
  expect([answer.status, answer.headers.get('Location')]).toEqual([303, at])

export const add = (municipalities: string, from = '4'): Promise<Response> =>
  send(all, { municipalities, from }, leader)
