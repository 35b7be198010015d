import type { Context } from 'hono'
import { slugFor } from '../../schemas/municipality-register.ts'
import type { AppEnv } from '../bindings.ts'
import { startOfSlug } from '../domain/network-changes.ts'
import { isAsMade, withSlug } from '../domain/new-network.ts'
import type { Unnamed } from '../domain/new-network.ts'
import { makeNetwork as saveNew, membershipsOf, takenSlugs } from '../storage/networks.ts'
import { entryOf } from './audit-entry.ts'

const mostTries = 4

/**
 * Makes a network, with the person of this request as its owner, and gives its slug. Where the person owns one that was
 * made just so and never changed, the form was sent again: it is that one. Nothing where others were first to every slug.
 */
export const makeNetwork = async (c: Context<AppEnv>, network: Unnamed): Promise<string | undefined> => {
  const db = c.env.DB.withSession('first-primary')
  for (let tries = 0; tries < mostTries; tries += 1) {
    const mine = await membershipsOf(db, c.var.email)
    const made = mine.find((each) => each.role === 'owner' && each.revision === 1 && isAsMade(each.network, network))
    if (made) return made.network.slug
    const named = withSlug(network, await takenSlugs(db, startOfSlug(slugFor(network.name))))
    if (await saveNew(c.env.DB, named, c.var.email, entryOf(c, 'network-made'))) return named.slug
  }
  return undefined
}
