/** `npm start`: sets everything up on a fresh clone, starts the Worker, and says where to go. */
import { spawn } from 'node:child_process'
import { parseArgs } from 'node:util'
import { network } from '../demo/network.ts'
import { prepareLocal } from './prepare-local.ts'
import { seedLocal } from './seed.ts'
import { untilHealthy } from './until-healthy.ts'

const { values } = parseArgs({ options: { port: { type: 'string', default: '8787' } } })
const origin = `http://localhost:${values.port}`

console.log('\nFundament is getting ready …')
prepareLocal()
const seeded = await seedLocal()

const worker = spawn(
  'wrangler',
  [
    'dev',
    '--port',
    values.port,
    '--var',
    `PUBLIC_ORIGIN:${origin}`,
    '--log-level',
    'error',
    '--show-interactive-dev-session=false',
  ],
  { stdio: ['ignore', 'inherit', 'inherit'], detached: true },
)

const stop = (): void => {
  if (worker.pid !== undefined && worker.exitCode === null) process.kill(-worker.pid, 'SIGTERM')
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
worker.on('exit', (code) => process.exit(code ?? 0))

try {
  await untilHealthy(origin)
  console.log(greeting())
} catch (error) {
  stop()
  throw error
}

function greeting(): string {
  const widest = Math.max(...network.municipalities.map(({ name }) => name.length))
  const links = network.municipalities.map(
    ({ slug, name }) => `    ${name.padEnd(widest)}   ${origin}/s/demo-${slug}   ${origin}/s/demo-${slug}-team`,
  )
  return [
    '',
    `  Fundament                ${origin}`,
    `  As a network leader      ${origin}/networks/${network.slug}`,
    '',
    '  Answer as a participant (left) or as a team (right):',
    ...links,
    '',
    `  ${seeded ? 'The demonstration data is made up.' : 'Your earlier answers are still here.'} Stop with Ctrl+C.`,
    '',
  ].join('\n')
}
