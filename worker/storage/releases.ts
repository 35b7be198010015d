import * as z from 'zod'
import { archivedReleaseSchema } from '../../schemas/archive.ts'
import type { ArchivedRelease } from '../../schemas/archive.ts'
import type { AuditEntry } from '../../schemas/audit.ts'
import { resultsSchema } from '../../schemas/results.ts'
import type { Release, Results } from '../../schemas/results.ts'
import type { Round } from '../../schemas/round.ts'
import { teamLevelsSchema } from '../../schemas/team-results.ts'
import type { TeamLevels } from '../../schemas/team-results.ts'
import { auditIfChanged } from './audit.ts'
import { allRows, firstRow, isFound, jsonColumn, optionalColumn, rowsIn } from './database.ts'
import type { Database, Statement } from './database.ts'
import { ifWritten } from './insert-rows.ts'
import { readRound, roundColumns, roundRow } from './rounds.ts'

/** What a page of results reads of one round: its joint answers' levels, and its release if there is one. */
export interface RoundResults {
  round: Round
  teamLevels: TeamLevels
  release: Release | undefined
}

const resultsRow = roundRow.extend({
  team_levels: jsonColumn(teamLevelsSchema),
  hash: optionalColumn(z.string()),
  results: optionalColumn(jsonColumn(resultsSchema)),
})

/** Which part of a release to read: the fundamentals alone, or all of it. */
export type ReleasePart = 'fundamentals' | 'results'

/**
 * The rounds of a network in the order of its gatherings, each with what may be shown of it.
 * Reads two rows a round, however many people answered.
 */
export const roundResultsOf = async (db: Database, network: string, part: ReleasePart): Promise<RoundResults[]> => {
  const rows = await allRows(
    db
      .prepare(
        `SELECT ${roundColumns}, round.team_levels, release.hash, release.${part} AS results
         FROM round LEFT JOIN release ON release.round = round.id AND release.edition = 1
         WHERE round.network = ?1 ORDER BY round.gathering, round.id`,
      )
      .bind(network),
    resultsRow,
  )
  return rows.map((row) => ({ round: readRound(row), teamLevels: row.team_levels, release: releaseFrom(row) }))
}

/** The release of one round. */
export const findRelease = async (db: Database, round: string): Promise<Release | undefined> => {
  const row = await firstRow(
    db.prepare('SELECT hash, results FROM release WHERE round = ?1 AND edition = 1').bind(round),
    z.object({ hash: z.string(), results: jsonColumn(resultsSchema) }),
  )
  return row
}

/** Every edition of a round's results, the first one first. */
export const findReleases = (db: Database, round: string): Promise<(Release & { edition: number })[]> =>
  allRows(
    db.prepare('SELECT edition, hash, results FROM release WHERE round = ?1 ORDER BY edition').bind(round),
    z.object({ edition: z.int(), hash: z.string(), results: jsonColumn(resultsSchema) }),
  )

/** Whether a round has a release. */
export const isReleased = (db: Database, round: string): Promise<boolean> =>
  isFound(db.prepare('SELECT 1 FROM release WHERE round = ?1').bind(round))

/**
 * Keeps the release of a round that closed at an instant (ISO, UTC), and writes it down. The first one made stands: a
 * second attempt changes nothing. Nothing is kept where the round has been opened again since. One round trip.
 */
export const saveRelease = async (
  db: Database,
  { results, hash }: Release,
  fundamentals: Results,
  { network, closesAt }: Pick<Round, 'network' | 'closesAt'>,
  entry: AuditEntry,
): Promise<void> => {
  await db.batch([
    db
      .prepare(
        `INSERT INTO release (round, edition, hash, fundamentals, results) SELECT ?1, 1, ?2, ?3, ?4
         WHERE EXISTS (SELECT 1 FROM round WHERE id = ?1 AND status = 'closed' AND closes_at IS ?5) ON CONFLICT DO NOTHING`,
      )
      .bind(results.round, hash, JSON.stringify(fundamentals), JSON.stringify(results), closesAt ?? null),
    auditIfChanged(db, network, entry),
    db
      .prepare(
        `UPDATE round SET release_on_closing = 0 WHERE id = ?1 AND release_on_closing = 1
         AND EXISTS (SELECT 1 FROM release WHERE release.round = ?1)`,
      )
      .bind(results.round),
  ])
}

const releaseFrom = (row: z.infer<typeof resultsRow>): Release | undefined =>
  row.hash !== undefined && row.results !== undefined ? { hash: row.hash, results: row.results } : undefined

const carriedRow = z.object({
  round: z.string(),
  edition: archivedReleaseSchema.shape.edition,
  hash: archivedReleaseSchema.shape.hash,
  fundamentals: jsonColumn(archivedReleaseSchema.shape.fundamentals),
  results: jsonColumn(archivedReleaseSchema.shape.results),
})

/** Finds every release of a network as it is stored, for `readCarried`. */
export const selectCarried = (db: Database, network: string): Statement =>
  db
    .prepare(
      `SELECT release.round, release.edition, release.hash, release.fundamentals, release.results
       FROM round JOIN release ON release.round = round.id WHERE round.network = ?1 ORDER BY release.round, release.edition`,
    )
    .bind(network)

/** What `selectCarried` found, by round. */
export const readCarried = (result: D1Result | undefined): Map<string, ArchivedRelease[]> => {
  const byRound = new Map<string, ArchivedRelease[]>()
  for (const { round, ...release } of rowsIn(result, carriedRow))
    byRound.set(round, [...(byRound.get(round) ?? []), release])
  return byRound
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
  releases.map(({ edition, hash, fundamentals, results }) =>
    db
      .prepare(
        `INSERT INTO release (round, edition, hash, fundamentals, results) SELECT ?1, ?5, ?6, ?7, ?8 WHERE ${ifWritten}
         ON CONFLICT DO NOTHING`,
      )
      .bind(round, network, entry.at, entry.id, edition, hash, JSON.stringify(fundamentals), JSON.stringify(results)),
  )
