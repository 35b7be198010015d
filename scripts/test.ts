/** `npm test`: the whole gate, in the order that fails soonest. Stops at the first step that does not hold. */
import { spawnSync } from 'node:child_process'
import { findChromium } from './find-chromium.ts'

const steps: [name: string, command: string, ...parameters: string[]][] = [
  ['styles and scripts', 'node', 'scripts/build-browser.ts'],
  ['types: schemas, worker, web, tests', 'tsc'],
  ['types: domain, without a platform', 'tsc', '-p', 'worker/domain'],
  ['types: browser', 'tsc', '-p', 'web/browser'],
  ['types: scripts and journeys', 'tsc', '-p', 'scripts'],
  ['format', 'oxfmt', '--check'],
  ['lint', 'oxlint', '--type-aware', '--deny-warnings'],
  ['nothing unused', 'knip'],
  ['tests', 'vitest', 'run', '--project', 'pure', '--project', 'workerd', '--project', 'journeys'],
]

process.env['CHROMIUM_PATH'] = findChromium()
for (const [name, command, ...parameters] of steps) {
  console.log(`\n── ${name}`)
  const { status } = spawnSync(command, parameters, { stdio: 'inherit' })
  if (status !== 0) {
    console.error(`\n${name}: this does not hold.`)
    process.exit(status ?? 1)
  }
}
