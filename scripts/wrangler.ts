import { execFileSync } from 'node:child_process'

/** Runs wrangler, quietly: what it says is told only where it fails. */
export const wrangler = (...parameters: string[]): string => {
  try {
    return execFileSync('wrangler', parameters, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, CI: 'true', WRANGLER_SEND_METRICS: 'false' },
      maxBuffer: 256 * 1024 * 1024,
    })
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error)
    throw new Error(`wrangler ${parameters.slice(0, 3).join(' ')} failed:\n${said}`, { cause: error })
  }
}
