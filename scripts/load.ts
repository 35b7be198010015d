/**
 * `npm run load`: fifty answers a second for ten minutes, and a full room (300 phones in a minute), against the local
 * Worker with a database that fails once in a hundred times. Counts what was lost, doubled and broken; times only as ratios
 * to a Worker that does nothing, in the same run. `--seconds` makes the first part shorter.
 */
import { parseArgs } from 'node:util'
import { createTestHarness } from 'wrangler'
import { openHall, round, tokens } from '../test/load/hall.ts'
import { ask, noAnswers, paced, percentile } from '../test/load/phones.ts'
import type { Answers } from '../test/load/phones.ts'
import { levelFields } from '../test/support/answers.ts'
import { newToken } from '../worker/tokens.ts'

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '600' } } })
const aSecond = 50
const seconds = Number(values.seconds)
const phones = 300

const server = createTestHarness({ workers: [{ configPath: './test/load/wrangler.toml' }] })
const { url } = await server.listen()
const worker = server.getWorker<{ DB: D1Database }>()
await worker.applyD1Migrations('DB')
const { DB: db } = await worker.getEnv()
await openHall(db)

/** What was accepted, by response id: the answers as they were last acknowledged. */
const accepted = new Map<string, string>()

const answersOf = (turn: number): string =>
  String((turn * 7919) % 7776)
    .padStart(5, '0')
    .replaceAll(/[6-9]/g, '0')

const submit = async (answers: Answers, turn: number, response = newToken()): Promise<void> => {
  const levels = answersOf(turn)
  const body = new URLSearchParams({ response, ...levelFields(levels) })
  const answer = await ask(answers, `${url.origin}/s/${tokens[turn % tokens.length]}`, { method: 'POST', body })
  if (answer?.status === 303) accepted.set(response, levels)
}

/** Opens the form, fills it in, sends it twice in a row as an impatient thumb does, and reads the receipt. */
const phone = async (answers: Answers, turn: number): Promise<void> => {
  const form = `${url.origin}/s/${tokens[turn % tokens.length]}`
  const page = await ask(answers, form)
  const [, response = ''] = /name="response" value="([^"]+)"/.exec((await page?.text()) ?? '') ?? []
  await Promise.all([submit(answers, turn, response), submit(answers, turn, response)])
  await ask(answers, `${form}/r/${response}`)
}

const bare = noAnswers()
const stream = noAnswers()
const room = noAnswers()

console.log(`\nFifty answers a second for ${seconds} seconds …`)
await Promise.all([
  paced(aSecond, seconds, (turn) => submit(stream, turn)),
  paced(5, seconds, async () => void (await ask(bare, `${url.origin}/bare`))),
])
console.log('A full room: 300 phones in a minute …')
await paced(phones / 60, 60, (turn) => phone(room, turn))

const { results } = await db
  .prepare(`SELECT id, answers, COUNT(*) AS times FROM response WHERE round = ?1 GROUP BY id`)
  .bind(round)
  .all<{ id: string; answers: string; times: number }>()
await server.close()

const stored = new Map(results.map(({ id, answers }) => [id, levelsIn(answers)]))
const lost = [...accepted].filter(([id, levels]) => stored.get(id) !== levels).length
const doubled = results.filter(({ times }) => times > 1).length
const serverErrors = [stream, room].reduce((sum, { statuses }) => sum + brokenIn(statuses), 0)

console.table({
  'accepted answers': accepted.size,
  'stored answers': results.length,
  lost,
  doubled,
  'server errors and broken requests': serverErrors,
})
console.table(
  Object.fromEntries(
    Object.entries({ 'one answer': stream, 'the full room': room }).map(([name, { took }]) => [
      name,
      Object.fromEntries(
        [50, 95, 99].map((percent) => [
          `× bare, p${percent}`,
          Number((percentile(took, percent) / percentile(bare.took, percent)).toFixed(1)),
        ]),
      ),
    ]),
  ),
)
process.exit(lost + doubled + serverErrors === 0 ? 0 : 1)

function levelsIn(answers: string): string {
  const { need, value, champion, team, anchoring } = JSON.parse(answers) as Record<string, number>
  return [need, value, champion, team, anchoring].join('')
}

function brokenIn(statuses: ReadonlyMap<number, number>): number {
  return [...statuses].reduce((sum, [status, times]) => sum + (status === 0 || status >= 500 ? times : 0), 0)
}
