import * as z from 'zod'
import { archivedReleaseSchema } from '../../schemas/archive.ts'
import type { ArchivedRelease } from '../../schemas/archive.ts'
import type { AuditEntry } from '../../schemas/audit.ts'
import { resultsSchema } from '../../schemas/results.ts'
import type { Round } from '../../schemas/round.ts'
import { jsonColumn, optionalColumn, rowsIn } from './database.ts'
import type { Database, Statement } from './database.ts'
import { ifWritten } from './insert-rows.ts'
import { keepTexts, selectTexts, stored, textsFrom } from './release-texts.ts'

const carriedRow = z.object({
  round: z.string(),
  edition: archivedReleaseSchema.shape.edition,
  hash: archivedReleaseSchema.shape.hash,
  closedAt: optionalColumn(z.string()),
  fundamentals: jsonColumn(archivedReleaseSchema.shape.fundamentals),
  results: jsonColumn(archivedReleaseSchema.shape.results),
})

/** Finds every edition of a network's results as it is stored, for `readCarried`. What they rest on is never carried. */
export const selectCarried = (db: Database, network: string): Statement[] => [
  db
    .prepare(
      `SELECT release.round, release.edition, release.hash, release.closed_at AS closedAt, release.fundamentals, release.results
       FROM round JOIN release ON release.round = round.id WHERE round.network = ?1 ORDER BY release.round, release.edition`,
    )
    .bind(network),
  selectTexts(db, 'round IN (SELECT id FROM round WHERE network = ?1)', network),
]

/** What `selectCarried` found, by round. */
export const readCarried = (
  releases: D1Result | undefined,
  texts: D1Result | undefined,
): Map<string, ArchivedRelease[]> => {
  const byRound = new Map<string, ArchivedRelease[]>()
  const whole = textsFrom(texts)
  for (const { round, edition, hash, closedAt, fundamentals, results: kept } of rowsIn(releases, carriedRow)) {
    const results = archivedReleaseSchema.shape.results.parse(whole(round, edition, kept))
    const release = { edition, hash, ...(closedAt !== undefined && { closedAt }), fundamentals, results }
    byRound.set(round, [...(byRound.get(round) ?? []), release])
  }
  return byRound
}

/**
 * What an archive says of a round that has been opened again since its last release: that it is closed, as it was then. The
 * answers that have come are in no archive, nor what a next release would follow.
 */
export const asLastReleased = (releases: readonly ArchivedRelease[]): Partial<Pick<Round, 'status' | 'closesAt'>> => {
  const closedAt = releases.at(-1)?.closedAt
  return closedAt === undefined ? {} : { status: 'closed', closesAt: closedAt }
}

/** Whether carried releases are what `Results` are made of, so that they can be read back. */
export const areReleases = (carried: readonly ArchivedRelease[]): boolean =>
  carried.every(
    ({ fundamentals, results }) =>
      resultsSchema.safeParse(fundamentals).success && resultsSchema.safeParse(results).success,
  )

/** Keeps a round's carried releases, in a batch that has written `entry` in the network; else keeps none. */
export const insertCarried = (
  db: Database,
  round: string,
  releases: readonly ArchivedRelease[],
  { network, entry }: { network: string; entry: Pick<AuditEntry, 'at' | 'id'> },
): Statement[] =>
  releases.flatMap(({ edition, hash, closedAt, fundamentals, results }) => {
    const beside = JSON.stringify(fundamentals)
    const parts = stored(resultsSchema.parse(results), beside)
    return [
      db
        .prepare(
          `INSERT INTO release (round, edition, hash, fundamentals, results, closed_at)
           SELECT ?1, ?5, ?6, ?7, ?8, ?9 WHERE ${ifWritten} ON CONFLICT DO NOTHING`,
        )
        .bind(round, network, entry.at, entry.id, edition, hash, beside, parts.results, closedAt ?? null),
      ...keepTexts(db, { ...entry, network, round, edition }, parts),
    ]
  })
