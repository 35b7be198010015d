import { env } from 'cloudflare:workers'
import { expect, it } from 'vitest'

/** What an archive has of each table. A column that is new goes here, and in the archive; or below, with why it does not. */
const inTheArchive: Record<string, string[]> = {
  audit: ['network', 'at', 'id', 'who', 'action', 'subject'],
  contact: ['network', 'municipality', 'email', 'language'],
  member: ['network', 'email', 'role'],
  network: ['slug', 'definition'],
  questionnaire_draft: ['network', 'id', 'revision', 'definition', 'made_ready'],
  questionnaire_version: ['network', 'id', 'version', 'definition', 'reasons'],
  release: ['round', 'edition', 'hash', 'fundamentals', 'results', 'closed_at'],
  release_text: ['round', 'edition', 'question', 'part', 'texts'],
  response: ['round', 'municipality', 'voice', 'id', 'questionnaire_version', 'revision', 'answers'],
  round: [
    'id',
    'network',
    'gathering',
    'questionnaire',
    'questionnaire_version',
    'status',
    'opens_at',
    'closes_at',
    'threshold',
    'scales',
    'expected',
    'previous',
    'team_levels',
    'release_on_closing',
    'edition',
    'months_kept',
  ],
}

const leftOut: Record<string, string[]> = {
  // How often it was changed here, and whether it is being ended here.
  network: ['revision', 'ends_at', 'ended_by'],
  // What is left of other networks.
  ended_network: ['receipt', 'slug', 'name', 'ended_by', 'ended_at', 'removed'],
  // New ones are made where it is brought in.
  link: ['token_hash', 'sealed_token', 'round', 'municipality', 'voice', 'revoked'],
  // Of own answers, which do not come along.
  round: ['deleted', 'counted', 'more_accepted'],
  response: ['same_from'],
  // What the ledger here does not know of yet.
  withdrawal: ['round', 'municipality', 'id', 'revision'],
  // What releases rest on goes with the own answers, which stay where they were given.
  release_basis: ['round', 'edition', 'basis', 'counted'],
  // Who has been reminded of links that work here only.
  reminder: ['round', 'municipality', 'state', 'at'],
}

it('every column of every table is in an archive, or is left out on purpose', async () => {
  const { results } = await env.DB.prepare(
    `SELECT m.name AS "table", c.name AS column FROM sqlite_master AS m JOIN pragma_table_info(m.name) AS c
     WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name NOT LIKE '\\_cf%' ESCAPE '\\' AND m.name <> 'd1_migrations'`,
  ).all<{ table: string; column: string }>()
  const accounted = [inTheArchive, leftOut].flatMap((tables) =>
    Object.entries(tables).flatMap(([table, columns]) => columns.map((column) => `${table}.${column}`)),
  )
  expect(results.map(({ table, column }) => `${table}.${column}`).toSorted()).toEqual(accounted.toSorted())
})
