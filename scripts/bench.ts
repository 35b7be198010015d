/** `npm run bench`: counts, sizes and ratios, and of a release how long it takes. */
import { spawnSync } from 'node:child_process'

const { status } = spawnSync(
  'vitest',
  ['run', '--project', 'bench', '--project', 'bench-pure', '--reporter', 'dot', '--disable-console-intercept'],
  { stdio: 'inherit' },
)
process.exit(status ?? 1)
