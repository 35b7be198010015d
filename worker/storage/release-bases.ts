import * as z from 'zod'
import { basisSchema } from '../../schemas/basis.ts'
import type { Basis } from '../../schemas/basis.ts'
import { resultsSchema } from '../../schemas/results.ts'
import type { Results } from '../../schemas/results.ts'
import { allRows, jsonColumn, optionalColumn, rowsIn } from './database.ts'
import type { Database, Statement } from './database.ts'
import { selectTexts, textsFrom } from './release-texts.ts'

/** What an edition rests on, and the digests of the answers it counted. */
interface KeptBasis {
  basis: Basis
  counted: readonly string[]
}

/** Keeps what an edition rests on, if the statement just before it in the batch wrote anything. The order says nothing. */
export const insertBasis = (
  db: Database,
  round: string,
  { edition, basis, counted }: KeptBasis & { edition: number },
): Statement =>
  db
    .prepare(
      'INSERT INTO release_basis (round, edition, basis, counted) SELECT ?1, ?2, ?3, ?4 WHERE changes() > 0 ON CONFLICT DO NOTHING',
    )
    .bind(round, edition, JSON.stringify(basis), JSON.stringify(counted.toSorted()))

/**
 * Removes what the editions of a round rest on, if its own answers are deleted. Afterwards no further edition can be made,
 * and no receipt can be asked whether its answer is counted.
 */
export const removeBases = (db: Database, round: string): Statement =>
  db
    .prepare(
      `DELETE FROM release_basis WHERE round = ?1
       AND EXISTS (SELECT 1 FROM round WHERE id = ?1 AND deleted = 'answers')`,
    )
    .bind(round)

/** An edition that a next one must compare with. Without its basis none can follow it. */
export interface EarlierEdition {
  edition: number
  hash: string
  closedAt: string | undefined
  results: Results
  kept: KeptBasis | undefined
}

const earlierRow = z.object({
  edition: z.int(),
  hash: z.string(),
  closed_at: optionalColumn(z.string()),
  results: jsonColumn(z.unknown()),
  basis: optionalColumn(jsonColumn(basisSchema)),
  counted: optionalColumn(jsonColumn(z.array(z.string()))),
})

/** Every edition of a round's results, the first one first, each with what it rests on. */
export const earlierEditionsOf = async (db: Database, round: string): Promise<EarlierEdition[]> => {
  const [found, texts] = await db.batch([
    db
      .prepare(
        `SELECT release.edition, release.hash, release.closed_at, release.results, release_basis.basis, release_basis.counted
         FROM release LEFT JOIN release_basis
           ON release_basis.round = release.round AND release_basis.edition = release.edition
         WHERE release.round = ?1 ORDER BY release.edition`,
      )
      .bind(round),
    selectTexts(db, 'round = ?1', round),
  ])
  const whole = textsFrom(texts)
  return rowsIn(found, earlierRow).map(({ edition, hash, closed_at: closedAt, results, basis, counted }) => ({
    edition,
    hash,
    closedAt,
    results: resultsSchema.parse(whole(round, edition, results)),
    kept: basis && counted && { basis, counted },
  }))
}

/** What an edition can tell of one answer: since which editions anything of its municipality is counted, and whether the answer is. */
interface AnswerInEdition {
  edition: number
  /** Whether the answer was there when the edition was made. Unknown once what it rests on is deleted. */
  wasThere: boolean | undefined
  /** The editions whose answers of the municipality stand in this one. */
  standing: readonly number[]
}

const answerRow = z.object({
  edition: z.int(),
  was_there: optionalColumn(z.int()),
  standing: jsonColumn(z.array(z.int())),
})

/** What each edition can tell of one answer, by the answer's digest for each. One query; no other answer is read. */
export const answerInEditions = async (
  db: Database,
  round: string,
  municipality: string,
  digests: readonly { edition: number; digest: string }[],
): Promise<AnswerInEdition[]> => {
  const rows = await allRows(
    db
      .prepare(
        `SELECT asked.value ->> 'edition' AS edition,
           CASE WHEN counted IS NOT NULL
             THEN EXISTS (SELECT 1 FROM json_each(counted) WHERE value = asked.value ->> 'digest') END AS was_there,
           (SELECT json_group_array(DISTINCT question.value -> ?2 ->> 'since')
            FROM json_each(release_basis.basis, '$.counted') AS question
            WHERE question.value -> ?2 IS NOT NULL) AS standing
         FROM json_each(?3) AS asked LEFT JOIN release_basis
           ON release_basis.round = ?1 AND release_basis.edition = asked.value ->> 'edition'
         ORDER BY 1`,
      )
      .bind(round, `$."${municipality}"`, JSON.stringify(digests)),
    answerRow,
  )
  return rows.map(({ edition, was_there: wasThere, standing }) => ({
    edition,
    wasThere: wasThere === undefined ? undefined : wasThere === 1,
    standing,
  }))
}
