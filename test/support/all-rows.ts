/** Every row of every table, to see that nothing was written. */
export const allRowsOf = async (db: D1Database): Promise<Record<string, unknown[]>> => {
  const { results: tables } = await db
    .prepare(`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\' ORDER BY name`)
    .all<{ name: string }>()
  const rows = await db.batch(tables.map(({ name }) => db.prepare(`SELECT * FROM "${name}"`)))
  return Object.fromEntries(tables.map(({ name }, at) => [name, rows[at]?.results ?? []]))
}
