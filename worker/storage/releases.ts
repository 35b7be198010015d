import * as z from 'zod'
import type { AuditEntry } from '../../schemas/audit.ts'
import type { Basis } from '../../schemas/basis.ts'
import { resultsSchema } from '../../schemas/results.ts'
import type { EditionName, ListedEdition } from '../../schemas/editions.ts'
import type { Release, Results } from '../../schemas/results.ts'
import type { Round } from '../../schemas/round.ts'
import { teamLevelsSchema } from '../../schemas/team-results.ts'
import type { TeamLevels } from '../../schemas/team-results.ts'
import { auditIfChanged } from './audit.ts'
import { allRows, isFound, jsonColumn, optionalColumn, rowsIn } from './database.ts'
import type { Database } from './database.ts'
import { insertBasis } from './release-bases.ts'
import { keepTexts, selectTexts, stored, textsFrom } from './release-texts.ts'
import { readRound, roundColumns, roundRow } from './rounds.ts'

/** What a page of results reads of one round: its joint answers' levels, and its release if there is one. */
export interface RoundResults {
  round: Round
  teamLevels: TeamLevels
  release: Release | undefined
}

/** Questions without a scale are on the round's own page alone, and their texts may stand apart. */
const scalesAlone = z
  .looseObject({})
  .transform((results): unknown => ({ ...results, others: {} }))
  .pipe(resultsSchema)

const resultsRow = roundRow.extend({
  team_levels: jsonColumn(teamLevelsSchema),
  edition: optionalColumn(z.int()),
  hash: optionalColumn(z.string()),
  closed_at: optionalColumn(z.string()),
  results: optionalColumn(jsonColumn(scalesAlone)),
})

/** Which scales of a release to read: those of the fundamentals, or all of them. */
export type ReleasePart = 'fundamentals' | 'results'

/** Where `release` is the newest edition of its round. */
const isNewest =
  'NOT EXISTS (SELECT 1 FROM release AS newer WHERE newer.round = release.round AND newer.edition > release.edition)'

/**
 * The rounds of a network in the order of its gatherings, each with what may be shown of it: the newest edition of its
 * results, or the one that is asked for. Reads two rows a round, however many people answered.
 */
export const roundResultsOf = async (
  db: Database,
  network: string,
  part: ReleasePart,
  edition?: number,
): Promise<RoundResults[]> => {
  const rows = await allRows(
    db
      .prepare(
        `SELECT ${roundColumns}, round.team_levels, release.edition, release.hash, release.closed_at, release.${part} AS results
         FROM round LEFT JOIN release ON release.round = round.id AND release.edition = coalesce(?2, round.edition)
         WHERE round.network = ?1 ORDER BY round.gathering, round.id`,
      )
      .bind(network, edition ?? null),
    resultsRow,
  )
  return rows.map((row) => ({ round: readRound(row), teamLevels: row.team_levels, release: releaseFrom(row) }))
}

const releaseFrom = ({ edition, hash, closed_at: closedAt, results }: z.infer<typeof resultsRow>) =>
  edition !== undefined && hash !== undefined && results !== undefined
    ? { edition, hash, closedAt, results }
    : undefined

const editionRow = z.object({ edition: z.int(), hash: z.string(), closed_at: optionalColumn(z.string()) })

const releaseRow = editionRow.extend({ results: jsonColumn(z.unknown()) })

/** The newest edition of a round's results. */
export const findRelease = async (db: Database, round: string): Promise<Release | undefined> =>
  (await editionsOf(db, round, isNewest))[0]

/** Every edition of a round's results, the first one first. */
export const findReleases = (db: Database, round: string): Promise<Release[]> => editionsOf(db, round, 'TRUE')

const editionsOf = async (db: Database, round: string, which: string): Promise<Release[]> => {
  const [found, texts] = await db.batch([
    db
      .prepare(`SELECT edition, hash, closed_at, results FROM release WHERE round = ?1 AND ${which} ORDER BY edition`)
      .bind(round),
    selectTexts(db, 'round = ?1', round),
  ])
  const whole = textsFrom(texts)
  return rowsIn(found, releaseRow).map(({ edition, hash, closed_at: closedAt, results }) => ({
    edition,
    hash,
    closedAt,
    results: resultsSchema.parse(whole(round, edition, results)),
  }))
}

/** Whether a round has been opened again since it first had a release: then its editions are not all of one closing. */
export const hasBeenReopened = (db: Database, { id, closesAt }: Pick<Round, 'id' | 'closesAt'>): Promise<boolean> =>
  isFound(
    db.prepare('SELECT 1 FROM release WHERE round = ?1 AND closed_at IS NOT ?2 LIMIT 1').bind(id, closesAt ?? null),
  )

/** Whether a round has a release. */
export const isReleased = (db: Database, round: string): Promise<boolean> =>
  isFound(db.prepare('SELECT 1 FROM release WHERE round = ?1').bind(round))

/** The names of a round's editions, the first one first. */
export const listedEditionsOf = async (db: Database, round: string): Promise<ListedEdition[]> => {
  const rows = await allRows(
    db
      .prepare(
        `SELECT edition, hash, closed_at, EXISTS (SELECT 1 FROM release_basis
           WHERE release_basis.round = release.round AND release_basis.edition = release.edition) AS has_basis
         FROM release WHERE round = ?1 ORDER BY edition`,
      )
      .bind(round),
    editionRow.extend({ has_basis: z.int() }),
  )
  return rows.map(({ edition, hash, closed_at: closedAt, has_basis: hasBasis }) => ({
    edition,
    hash,
    closedAt,
    hasBasis: hasBasis === 1,
  }))
}

/** An edition as it is first kept: with its small extract, what it rests on, and the digests of the answers it counted. */
export interface NewEdition extends EditionName {
  results: Results
  fundamentals: Results
  basis: Basis
  counted: readonly string[]
  /** The hash of the edition before it, as it was read. */
  follows: string | undefined
}

/**
 * Keeps an edition of the results of a round that closed at an instant (ISO, UTC), with what it rests on, and writes it
 * down. The first one made of a closing stands: another attempt changes nothing. Nothing is kept where the round has been
 * opened again since, or where the edition before is another by now: a word may have been taken out. Says whether the
 * results of that closing stand. One round trip, safe to repeat.
 */
export const saveRelease = async (
  db: Database,
  made: NewEdition,
  { id, network }: Pick<Round, 'id' | 'network'>,
  entry: AuditEntry,
): Promise<boolean> => {
  const { edition, hash, closedAt = null, follows = null } = made
  const fundamentals = JSON.stringify(made.fundamentals)
  const parts = stored(made.results, fundamentals)
  const done = await db.batch([
    db
      .prepare(
        `INSERT INTO release (round, edition, hash, fundamentals, results, closed_at) SELECT ?1, ?2, ?3, ?4, ?5, ?6
         WHERE EXISTS (SELECT 1 FROM round WHERE id = ?1 AND status = 'closed' AND closes_at IS ?6)
           AND NOT EXISTS (SELECT 1 FROM release WHERE round = ?1 AND (edition >= ?2 OR closed_at IS ?6))
           AND (?2 = 1 OR EXISTS (SELECT 1 FROM release WHERE round = ?1 AND edition = ?2 - 1 AND hash = ?7))
         ON CONFLICT DO NOTHING`,
      )
      .bind(id, edition, hash, fundamentals, parts.results, closedAt, follows),
    auditIfChanged(db, network, entry),
    insertBasis(db, id, made),
    ...keepTexts(db, { ...entry, network, round: id, edition }, parts),
    db
      .prepare(
        `UPDATE round SET release_on_closing = 0, edition = (SELECT max(edition) FROM release WHERE release.round = ?1)
         WHERE id = ?1 AND EXISTS (SELECT 1 FROM release WHERE release.round = ?1)`,
      )
      .bind(id),
    db
      .prepare(
        `SELECT 1 FROM round JOIN release ON release.round = round.id AND release.edition = round.edition
         WHERE round.id = ?1 AND round.status = 'closed' AND round.closes_at IS ?2 AND release.closed_at IS ?2`,
      )
      .bind(id, closedAt),
  ])
  return (done.at(-1)?.results ?? []).length > 0
}
