import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const folder = 'worker/migrations'
const migrations = readdirSync(folder).map((name): [string, string] => [
  name,
  readFileSync(`${folder}/${name}`, 'utf8'),
])

/** What no migration may do, each with why. */
const bans: readonly [RegExp, string][] = [
  [/\bON\s+(DELETE|UPDATE)\s+(CASCADE|SET\s+(NULL|DEFAULT))/i, 'a rebuilt table would take its children with it'],
  [/\bAUTOINCREMENT\b/i, 'numbers tell in which order answers came'],
  [/\bPRAGMA\s+foreign_keys\b/i, 'D1 does not heed it'],
  [/\bCREATE\s+(TEMP\w*\s+)?TRIGGER\b/i, 'what is written is written by a statement in worker/storage'],
  [/\bVIRTUAL\s+TABLE\b/i, 'D1 then refuses to export'],
  [/\bDROP\s+TABLE\s+(IF\s+EXISTS\s+)?"?response\b/i, 'it holds the answers'],
]

/** A table of answers must lie in the order of a random key, and must not say when, from where or by whom. */
const ofAnswers: readonly [RegExp, string][] = [
  [/\b(\w*_)?(at|time|date|created|updated|seen|sent)\s+(TEXT|INTEGER|REAL)/i, 'an answer has no time'],
  [/\b(ip|address|agent|email|person|link|token)\w*\s+(TEXT|INTEGER|BLOB)/i, 'an answer has no sender'],
  [/CURRENT_(TIME|DATE|TIMESTAMP)|\b(datetime|strftime|unixepoch|julianday)\s*\(/i, 'an answer has no time'],
  [/\b(UNIQUE|INDEX)\b/i, 'an index keeps an order of its own'],
]

const withoutComments = (sql: string): string => sql.replaceAll(/--[^\n]*/g, '')

/** The statements that make, change or index a table of answers. */
const aboutAnswers = (sql: string): string[] =>
  sql.split(';').filter((statement) => /\b(CREATE|ALTER)\b[^(]*\bresponse\w*\b/i.test(statement))

const found = (rules: readonly [RegExp, string][], where: string): string[] =>
  rules.filter(([pattern]) => pattern.test(where)).map(([, why]) => why)

const faultsOf = (text: string): string[] => {
  const sql = withoutComments(text)
  const answers = aboutAnswers(sql)
  const isUnordered = answers
    .filter((statement) => /CREATE\s+TABLE/i.test(statement))
    .some((statement) => !/WITHOUT\s+ROWID\s*$/i.test(statement))
  return [
    ...found(bans, sql),
    ...answers.flatMap((statement) => found(ofAnswers, statement)),
    ...(isUnordered ? ['a rowid tells in which order answers came'] : []),
  ]
}

describe('a migration', () => {
  it.each(migrations)('%s does nothing that could lose an answer, or tell when it came', (_, sql) => {
    expect(faultsOf(sql)).toEqual([])
  })

  it('has a number that follows on', () => {
    const numbers = migrations.map(([name]) => Number(name.slice(0, 4)))
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  it.each([
    ['CREATE TABLE a (b TEXT REFERENCES c (d) ON DELETE CASCADE)', 'a rebuilt table would take its children with it'],
    ['CREATE TABLE a (b TEXT REFERENCES c (d) on update set null)', 'a rebuilt table would take its children with it'],
    ['CREATE TABLE a (b INTEGER PRIMARY KEY AUTOINCREMENT)', 'numbers tell in which order answers came'],
    ['PRAGMA foreign_keys = OFF', 'D1 does not heed it'],
    ['CREATE VIRTUAL TABLE a USING fts5 (b)', 'D1 then refuses to export'],
    ['DROP TABLE response', 'it holds the answers'],
    ['CREATE TABLE response_2 (id TEXT PRIMARY KEY)', 'a rowid tells in which order answers came'],
    ['ALTER TABLE response ADD COLUMN sent_at TEXT', 'an answer has no time'],
    ['ALTER TABLE response ADD COLUMN day TEXT DEFAULT CURRENT_DATE', 'an answer has no time'],
    ['ALTER TABLE response ADD COLUMN link_hash TEXT', 'an answer has no sender'],
    ['CREATE INDEX response_by_revision ON response (revision)', 'an index keeps an order of its own'],
  ])('that says «%s» is found', (sql, why) => {
    expect(faultsOf(`${sql};`)).toEqual([why])
  })
})
