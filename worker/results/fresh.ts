import type { Context } from 'hono'
import type { AppEnv } from '../bindings.ts'
import { assets } from '../built/assets.ts'
import type { Outcome } from '../domain/comparison.ts'
import { hashOf } from '../tokens.ts'

const look = assets.map(({ name }) => name).join()

/**
 * Marks a page of results with what it shows: its releases, joint answers and round states, and `more` where it shows more
 * of the joint answers than their levels, in its language and look. The
 * browser may keep the page, but asks each time. Says whether what it has kept is still right.
 */
export const isStillRight = async (
  c: Context<AppEnv>,
  outcomes: readonly Outcome[],
  more?: unknown,
): Promise<boolean> => {
  const shown = outcomes.map(({ round, phase, team, release }) => [
    round.id,
    phase,
    team.hash,
    release?.edition,
    release?.hash,
  ])
  const { language, membership, site } = c.var
  const tag = `"${await hashOf(JSON.stringify([c.req.url, language, membership, site.demonstration, look, shown, more]))}"`
  c.header('ETag', tag)
  c.header('Cache-Control', 'private, no-cache')
  c.header('Vary', 'Accept-Language, Accept')
  return (c.req.header('If-None-Match') ?? '').split(/,\s*/).some((kept) => kept.replace(/^W\//, '') === tag)
}
