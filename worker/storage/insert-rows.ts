import type { AuditEntry } from '../../schemas/audit.ts'
import type { Database, Statement } from './database.ts'

/** A row by its columns. */
type Row = Record<string, string | number | null>

/** D1 takes values of up to 2 MB. */
const mostBytes = 1_000_000

/** Where ?2 is the network that the entry of ?3 and ?4 was just written in: by this batch, and not by another. */
export const ifWritten = 'EXISTS (SELECT 1 FROM audit WHERE network = ?2 AND at = ?3 AND id = ?4)'

/**
 * Inserts rows in as few statements as their size allows, in a batch that has written an entry in a network; where it has
 * not, they insert nothing. The rows of one call have the same columns.
 */
export const insertRows =
  (db: Database, network: string, entry: Pick<AuditEntry, 'at' | 'id'>) =>
  (table: string, rows: readonly Row[]): Statement[] => {
    const columns = Object.keys(rows[0] ?? {})
    const values = columns.map((column) => `value ->> '$.${column}'`)
    const sql = `INSERT INTO ${table} (${columns.join()}) SELECT ${values.join()} FROM json_each(?1) WHERE ${ifWritten} ON CONFLICT DO NOTHING`
    return inParts(rows.map((row) => JSON.stringify(row))).map((part) =>
      db.prepare(sql).bind(`[${part.join()}]`, network, entry.at, entry.id),
    )
  }

/** Texts in parts of at most so many bytes, or of one text that is longer. */
export const inParts = (texts: readonly string[]): string[][] => {
  const encoder = new TextEncoder()
  const parts: string[][] = []
  let bytes = mostBytes
  for (const text of texts) {
    bytes += encoder.encode(text).length
    if (bytes > mostBytes) {
      parts.push([])
      bytes = encoder.encode(text).length
    }
    parts.at(-1)?.push(text)
  }
  return parts
}
