import type { Context } from 'hono'
import type { ArchiveContent, ArchivedRound } from '../../schemas/archive.ts'
import { phaseOf } from '../../schemas/round.ts'
import type { AppEnv, ClockBindings } from '../bindings.ts'
import { idsForTaken, landed, renamedId } from '../domain/landed-archive.ts'
import { freeSlug, startOfSlug } from '../domain/network-changes.ts'
import { linksOfNew } from '../rounds/links-for-round.ts'
import type { Database } from '../storage/database.ts'
import { importNetwork, isJustImported, takenRounds } from '../storage/import.ts'
import { takenSlugs } from '../storage/networks.ts'
import { hashOf, newToken } from '../tokens.ts'
import { entryOf } from './audit-entry.ts'

export type Importing = { outcome: 'imported' } | { outcome: 'taken'; free: string }

/** Enough of an archive's hash to know it by in the log. */
const hashCharacters = 16

/**
 * Brings in a network under a slug, with the person of this request as an owner. Sent twice it is brought in once. Where
 * the slug is taken by another network, nothing is written, and one that is free comes back.
 */
export const importArchive = async (
  c: Context<AppEnv>,
  { hash, content }: { hash: string; content: ArchiveContent },
  slug: string,
): Promise<Importing> => {
  const db = c.env.DB.withSession('first-primary')
  const shortened = hash.slice(0, hashCharacters)
  const free = await freeSlugFor(db, slug)
  if (free === slug) {
    const now = new Date().toISOString()
    const landing = await withOwnHashes(landed(content, slug, await newIds(db, content, slug), now), content)
    const links = await linksIn(c.env, landing, now)
    const entry = entryOf(c, 'network-imported', { archive: shortened })
    if (await importNetwork(c.env.DB, landing, links, entry)) return { outcome: 'imported' }
  }
  if (await isJustImported(db, slug, c.var.email, shortened)) return { outcome: 'imported' }
  return { outcome: 'taken', free: await freeSlugFor(db, slug) }
}

const freeSlugFor = async (db: Database, slug: string): Promise<string> =>
  freeSlug(slug, await takenSlugs(db, startOfSlug(slug)), 'nettverk')

/** New ids for the rounds whose own are taken here. */
const newIds = async (db: Database, { network, rounds }: ArchiveContent, to: string): Promise<Map<string, string>> => {
  const slugs = { from: network.slug, to }
  const ids = rounds.map(({ id }) => id)
  const taken = await takenRounds(db, [...ids, ...ids.map((id) => renamedId(id, slugs))])
  return idsForTaken(ids, taken, slugs, newToken)
}

/** A round that has got another id has other results, by their hash. */
const withOwnHashes = async (landing: ArchiveContent, { rounds }: ArchiveContent): Promise<ArchiveContent> => {
  const kept = new Set(rounds.map(({ id }) => id))
  return {
    ...landing,
    rounds: await Promise.all(landing.rounds.map(async (round) => (kept.has(round.id) ? round : withOwnHash(round)))),
  }
}

const withOwnHash = async (round: ArchivedRound): Promise<ArchivedRound> => ({
  ...round,
  releases: await Promise.all(
    round.releases.map(async (release) => ({ ...release, hash: await hashOf(JSON.stringify(release.results)) })),
  ),
})

/** New links for the rounds that take answers, or will. */
const linksIn = async (env: ClockBindings, { network, questionnaires, rounds }: ArchiveContent, now: string) => {
  const links = rounds
    .filter((round) => phaseOf(round, now) !== 'closed')
    .flatMap((round) => {
      const { id, version } = round.questionnaire
      const asked = questionnaires.find(({ definition }) => definition.id === id && definition.version === version)
      return asked ? [linksOfNew(env, { round, questionnaire: asked.definition, network })] : []
    })
  return (await Promise.all(links)).flatMap(({ added }) => added)
}
