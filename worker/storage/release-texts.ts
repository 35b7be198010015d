import * as z from 'zod'
import type { AuditEntry } from '../../schemas/audit.ts'
import type { Results } from '../../schemas/results.ts'
import { jsonColumn, rowsIn } from './database.ts'
import type { Database, Statement } from './database.ts'
import { ifWritten, inParts } from './insert-rows.ts'

/** Under the two million bytes of a row in D1, with room for the rest of the row. */
const mostBytes = 1_500_000

/** An edition's results as they are stored: their texts in rows of their own where they are too many for one. */
interface StoredResults {
  results: string
  texts: readonly { question: string; part: number; texts: string }[]
}

/** Results as they are to be stored, beside so many other bytes in the row. */
export const stored = (results: Results, beside: string): StoredResults => {
  const whole = JSON.stringify(results)
  if (bytesIn(whole) + bytesIn(beside) <= mostBytes) return { results: whole, texts: [] }
  const others = Object.entries(results.others)
  return {
    results: JSON.stringify({
      ...results,
      others: Object.fromEntries(
        others.map(([question, answer]) => [question, answer.kind === 'texts' ? { ...answer, texts: [] } : answer]),
      ),
    }),
    texts: others.flatMap(([question, answer]) => (answer.kind === 'texts' ? partsOf(question, answer.texts) : [])),
  }
}

const bytesIn = (text: string): number => new TextEncoder().encode(text).length

const partsOf = (question: string, texts: readonly string[]) =>
  inParts(texts.map((text) => JSON.stringify(text))).map((part, index) => ({
    question,
    part: index + 1,
    texts: `[${part.join()}]`,
  }))

type Named = Pick<AuditEntry, 'at' | 'id'> & { network: string; round: string; edition: number }

/** Keeps the texts that stand apart, instead of those that did, in a batch that has written an entry in the network. */
export const keepTexts = (
  db: Database,
  { round, network, at, id, edition }: Named,
  { texts }: StoredResults,
): Statement[] => [
  db
    .prepare(`DELETE FROM release_text WHERE round = ?1 AND edition = ?5 AND ${ifWritten}`)
    .bind(round, network, at, id, edition),
  ...texts.map((part) =>
    db
      .prepare(
        `INSERT INTO release_text (round, edition, question, part, texts) SELECT ?1, ?5, ?6, ?7, ?8 WHERE ${ifWritten}
         ON CONFLICT DO NOTHING`,
      )
      .bind(round, network, at, id, edition, part.question, part.part, part.texts),
  ),
]

const textRow = z.object({
  round: z.string(),
  edition: z.int(),
  question: z.string(),
  texts: jsonColumn(z.array(z.string())),
})

/** The texts of some editions that stand apart, for `withTexts`. `which` says of which rounds, by ?1. */
export const selectTexts = (db: Database, which: string, value: string): Statement =>
  db
    .prepare(
      `SELECT round, edition, question, texts FROM release_text WHERE ${which} ORDER BY round, edition, question, part`,
    )
    .bind(value)

/** What `selectTexts` found, as a way to put an edition's stored results together again. */
export const textsFrom = (
  found: D1Result | undefined,
): ((round: string, edition: number, results: unknown) => unknown) => {
  const rows = Map.groupBy(rowsIn(found, textRow), (row) => `${row.edition} ${row.round}`)
  return (round, edition, results) => {
    const apart = rows.get(`${edition} ${round}`)
    return apart ? withTexts(results, apart) : results
  }
}

const anyResults = z.looseObject({ others: z.record(z.string(), z.unknown()) })

const withTexts = (stored: unknown, apart: readonly z.infer<typeof textRow>[]): unknown => {
  const results = anyResults.parse(stored)
  const others = { ...results.others }
  for (const [question, parts] of Map.groupBy(apart, (row) => row.question))
    if (question in others) others[question] = { kind: 'texts', texts: parts.flatMap(({ texts }) => texts) }
  return { ...results, others }
}
