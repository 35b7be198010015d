/** Makes what the local Worker needs and a fresh clone lacks: secrets, styles and scripts, the database's tables. */
import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, writeFileSync } from 'node:fs'

const secrets = '.dev.vars'

/** Sets up this machine, quietly. Safe to run again. */
export const prepareLocal = (): void => {
  if (!existsSync(secrets))
    writeFileSync(secrets, `LINK_SEAL_KEY="${randomBytes(32).toString('hex')}"\nDEMO="local"\n`, { mode: 0o600 })
  run('node', 'scripts/build-browser.ts')
  run('wrangler', 'd1', 'migrations', 'apply', 'DB', '--local')
}

const run = (command: string, ...parameters: string[]): void => {
  try {
    execFileSync(command, parameters, { stdio: 'pipe', env: { ...process.env, CI: 'true' } })
  } catch (error) {
    const said =
      error instanceof Error && 'stdout' in error && 'stderr' in error
        ? `${String(error.stdout)}${String(error.stderr)}`
        : String(error)
    throw new Error(`${command} ${parameters.join(' ')} failed:\n${said}`, { cause: error })
  }
}

if (import.meta.main) prepareLocal()
