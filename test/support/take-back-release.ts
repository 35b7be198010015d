import { env } from 'cloudflare:workers'
import { everythingKept } from './everything-kept.ts'

/** Takes back a round's results, and opens it again, as if they had never been made. */
export const takeBackRelease = async (round: string): Promise<void> => {
  const made = [...(await everythingKept()).keys()].filter((table) => table.startsWith('release'))
  await env.DB.batch(
    [
      'PRAGMA defer_foreign_keys = ON',
      ...made.map((table) => `DELETE FROM "${table}" WHERE round = ?1`),
      `UPDATE round SET status = 'open', closes_at = NULL, edition = NULL, counted = 0 WHERE id = ?1`,
    ].map((sql) => (sql.includes('?1') ? env.DB.prepare(sql).bind(round) : env.DB.prepare(sql))),
  )
}
