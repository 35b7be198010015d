/**
 * `npm run restore-drill`: proves a backup. Puts it into an empty database beside the others, brings that to today's schema,
 * and compares every row with the file. `-- --file <backup>` chooses which; else the newest in `backups/`.
 */
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { parseArgs } from 'node:util'
import { backupFolder, checksumOf } from './backup.ts'
import { wrangler } from './wrangler.ts'

/** What a table holds: how many rows, and the hash of them all in whatever order. */
interface Content {
  table: string
  rows: number
  hash: string
}

interface Drill {
  isWhole: boolean
  inFile: Content[]
  restored: Content[]
}

/** Restores a backup into a database of its own, in a folder that is thrown away. */
export const drill = (file: string): Drill => {
  const folder = mkdtempSync(join(tmpdir(), 'fundament-restore-'))
  try {
    const here = ['--local', '--persist-to', folder]
    wrangler('d1', 'execute', 'DB', ...here, '--file', file, '--yes')
    wrangler('d1', 'migrations', 'apply', 'DB', ...here)
    const columns = columnsIn(file)
    return {
      isWhole: readFileSync(`${file}.sha256`, 'utf8').startsWith(checksumOf(file)),
      inFile: contentOf(databaseFrom(file), columns),
      restored: contentOf(new DatabaseSync(sqliteFileIn(folder), { readOnly: true }), columns),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const databaseFrom = (file: string): DatabaseSync => {
  const database = new DatabaseSync(':memory:', { enableForeignKeyConstraints: false })
  database.exec(readFileSync(file, 'utf8'))
  return database
}

/** The tables of a backup with their columns: a newer schema may have more. */
const columnsIn = (file: string): Map<string, string[]> => {
  const database = databaseFrom(file)
  const tables = database
    .prepare(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'd1_migrations' ORDER BY name`,
    )
    .all()
  return new Map(
    tables.map(({ name }) => {
      const columns = database.prepare('SELECT name FROM pragma_table_info(?)').all(String(name))
      return [String(name), columns.map((column) => String(column['name']))]
    }),
  )
}

const contentOf = (database: DatabaseSync, columns: ReadonlyMap<string, string[]>): Content[] =>
  [...columns].map(([table, names]) => {
    const quoted = names.map((name) => `"${name}"`).join()
    const rows = database.prepare(`SELECT ${quoted} FROM "${table}"`).all()
    const sorted = rows.map((row) => JSON.stringify(row)).toSorted()
    return { table, rows: rows.length, hash: createHash('sha256').update(sorted.join('\n')).digest('hex') }
  })

const sqliteFileIn = (folder: string): string => {
  const file = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find(
    (name) => name.endsWith('.sqlite') && !name.includes('metadata'),
  )
  if (file === undefined) throw new Error('the backup made no database')
  return join(folder, file)
}

const newestBackup = (): string => {
  const [newest] = readdirSync(backupFolder)
    .filter((name) => name.endsWith('.sql'))
    .toSorted()
    .toReversed()
  if (newest === undefined) throw new Error(`no backup in ${backupFolder}/: npm run backup makes one`)
  return join(backupFolder, newest)
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { file: { type: 'string' } } })
  const file = values.file ?? newestBackup()
  const { isWhole, inFile, restored } = drill(file)
  const isSame = JSON.stringify(inFile) === JSON.stringify(restored)
  console.log(file)
  console.table(
    inFile.map(({ table, rows, hash }, place) => ({
      table,
      rows,
      restored: restored[place]?.rows,
      same: hash === restored[place]?.hash,
    })),
  )
  console.log(isWhole ? 'The checksum is that of the file.' : 'The checksum is not that of the file!')
  console.log(isSame ? 'Every row came back.' : 'Not every row came back!')
  process.exit(isWhole && isSame ? 0 : 1)
}
