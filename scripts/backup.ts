/**
 * `npm run backup`: all of the database as SQL, with its checksum beside it, in `backups/`. Of the local database; with
 * `-- --remote` of the deployed one, and with `-- --remote --bucket <name>` also in an R2 bucket in the EU.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { wrangler } from './wrangler.ts'

export const backupFolder = 'backups'

interface Backup {
  file: string
  sha256: string
}

/** Writes a backup to a file named for an instant (ISO, UTC), with its checksum beside it. */
export const makeBackup = (
  where: 'local' | 'remote',
  at: string,
  { folder = backupFolder, config = 'wrangler.toml' } = {},
): Backup => {
  mkdirSync(folder, { recursive: true })
  const file = `${folder}/fundament-${where}-${at.replaceAll(/[:.]/g, '-')}.sql`
  wrangler('d1', 'export', 'DB', '--config', config, `--${where}`, '--output', file, '--skip-confirmation')
  const sha256 = checksumOf(file)
  writeFileSync(`${file}.sha256`, `${sha256}  ${file.split('/').at(-1) ?? ''}\n`)
  return { file, sha256 }
}

/** SHA-256 of a file, in hexadecimal. */
export const checksumOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex')

const upload = (bucket: string, file: string): void => {
  for (const one of [file, `${file}.sha256`])
    wrangler('r2', 'object', 'put', `${bucket}/${one}`, '--file', one, '--remote', '--jurisdiction', 'eu')
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { remote: { type: 'boolean', default: false }, bucket: { type: 'string' } } })
  const { file, sha256 } = makeBackup(values.remote ? 'remote' : 'local', new Date().toISOString())
  console.log(`${file}\nsha256 ${sha256}`)
  if (values.bucket !== undefined) {
    upload(values.bucket, file)
    console.log(`in the bucket ${values.bucket}, in the EU`)
  }
}
