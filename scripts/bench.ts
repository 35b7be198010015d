/** `npm run bench`: counts and sizes, never times. */
import { spawnSync } from 'node:child_process'

const { status } = spawnSync(
  'vitest',
  ['run', '--project', 'bench', '--reporter', 'dot', '--disable-console-intercept'],
  { stdio: 'inherit' },
)
process.exit(status ?? 1)
