import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeBackup } from '../../scripts/backup.ts'
import { drill } from '../../scripts/restore-drill.ts'
import { wrangler } from '../../scripts/wrangler.ts'

const name = `Sikret; -- 'navn' «æøå» 🫐\n=1+1`

/** A database of its own, with a network in it, and the folder that all of this is in. */
let folder: string
let config: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fundament-backup-'))
  config = join(folder, 'wrangler.toml')
  writeFileSync(
    config,
    `name = "fundament"
compatibility_date = "2026-10-01"
[[d1_databases]]
binding = "DB"
database_name = "fundament"
database_id = "of-this-test"
migrations_dir = "${resolve('worker/migrations')}"
`,
  )
  const rows = join(folder, 'rows.sql')
  const definition = JSON.stringify({ slug: 'sikret', name }).replaceAll("'", "''")
  const answers = Array.from(
    { length: 300 },
    (_, place) => `('r', 'm', 'individual', 'x${place}', 1, 1, '{"need":${place % 6}}')`,
  )
  writeFileSync(
    rows,
    `INSERT INTO network (slug, definition) VALUES ('sikret', '${definition}');
     INSERT INTO questionnaire_version (network, id, version, definition) VALUES ('sikret', 'q', 1, '{}');
     INSERT INTO round (id, network, gathering, questionnaire, questionnaire_version, status, threshold, scales, expected)
       VALUES ('r', 'sikret', 1, 'q', 1, 'open', 5, '[]', '{}');
     INSERT INTO response (round, municipality, voice, id, questionnaire_version, revision, answers) VALUES ${answers.join()};`,
  )
  wrangler('d1', 'migrations', 'apply', 'DB', '--local', '--config', config)
  wrangler('d1', 'execute', 'DB', '--local', '--config', config, '--file', rows, '--yes')
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a backup', () => {
  it('brings every row back, byte for byte', () => {
    const { file, sha256 } = makeBackup('local', '2026-03-01T12:00:00.000Z', { folder, config })
    expect(file).toContain('fundament-local-2026-03-01T12-00-00-000Z.sql')
    expect(readFileSync(`${file}.sha256`, 'utf8')).toContain(sha256)
    const { isWhole, inFile, restored } = drill(file)
    expect(isWhole).toBe(true)
    expect(restored).toEqual(inFile)
    expect(Object.fromEntries(restored.map(({ table, rows }) => [table, rows]))).toMatchObject({
      network: 1,
      round: 1,
      response: 300,
    })
  })

  it('that someone has changed is found by its checksum', () => {
    const { file } = makeBackup('local', '2026-03-02T12:00:00.000Z', { folder, config })
    appendFileSync(file, `\nDELETE FROM response WHERE id = 'x7';\n`)
    expect(drill(file).isWhole).toBe(false)
  })
})
