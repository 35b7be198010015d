import { env } from 'cloudflare:workers'

/** Every row of ours, table by table. */
export const everythingKept = async (): Promise<Map<string, Record<string, unknown>[]>> => {
  const { results } = await env.DB.prepare(
    `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '\\_cf%' ESCAPE '\\' AND name <> 'd1_migrations'`,
  ).all<{ name: string }>()
  const kept = new Map<string, Record<string, unknown>[]>()
  for (const { name } of results) kept.set(name, (await env.DB.prepare(`SELECT * FROM "${name}"`).all()).results)
  return kept
}
