/**
 * `npm run torture`: everything that can go wrong between a person and the database, caused, and what came of it. Then the
 * tests of every route again, with the first answer to each question to the database lost. `--seed` chooses what chance
 * begins with: the same seed, the same runs. Counts, never times. Fails where anything was lost, doubled or falsely
 * acknowledged.
 */
import { spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { parseArgs, stripVTControlCharacters } from 'node:util'
import type { Tally } from '../test/torture/tally.ts'

const { values } = parseArgs({ options: { seed: { type: 'string', default: '20261126' } } })

const run = (parameters: string[], env: Record<string, string>) =>
  spawnSync('vitest', ['run', '--project', 'workerd', '--silent=passed-only', ...parameters], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 1_000_000_000,
  })

/** These count what is asked of the database, or send e-mail, which is claimed once: they say something else when all is asked twice. */
const countsQuestions = /countingDatabase|EMAIL/

const routes = globSync('test/routes/*.test.{ts,tsx}').filter(
  (file) => !countsQuestions.test(readFileSync(file, 'utf8')),
)

const rows = (output: string): Tally[] =>
  [...output.matchAll(/TORTURE (\{.*\})/g)].map(([, json = '']): Tally => JSON.parse(json))

const cell = (value: string | number, width: number): string =>
  typeof value === 'number' ? String(value).padStart(width) : value.padEnd(width)

const line = (suite: string, ...numbers: (string | number)[]): string =>
  cell(suite, 68) + numbers.map((number) => cell(String(number).padStart(11), 11)).join('')

console.log(`Seed ${values.seed}\n`)
const torture = run(['test/torture', '--disable-console-intercept'], { TORTURE: 'long', SEED: values.seed })
console.log(line('', 'cases', 'accepted', 'lost', 'doubled', 'false'))
for (const { suite, cases, accepted, lost, doubled, falseReceipts } of rows(torture.stdout))
  console.log(line(suite, cases, accepted, lost, doubled, falseReceipts))
if (torture.status !== 0) console.error(torture.stdout.slice(-20_000))

const twice = run(routes, { TWICE: 'yes' })
const passed = /Tests .*?(\d+) passed/.exec(stripVTControlCharacters(twice.stdout))?.[1] ?? '0'
console.log(`\n${passed} tests of ${routes.length} files of routes hold when every first answer is lost`)
if (twice.status !== 0) console.error(twice.stdout.slice(-20_000))

process.exit(torture.status === 0 && twice.status === 0 ? 0 : 1)
