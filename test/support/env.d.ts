import type { D1Migration } from '@cloudflare/vitest-plugin'
import type { CloudflareBindings } from '../../worker/bindings.ts'

declare global {
  namespace Cloudflare {
    interface Env extends CloudflareBindings {
      LINK_SEAL_KEY: string
      LEDGER: R2Bucket
      /** `yes` where every question is asked twice, because its first answer is lost. */
      TWICE: string
      /** Every text that is worth trying: test/support/naughty-strings.ts. */
      NAUGHTY: readonly string[]
      /** `long` in `npm run torture`. */
      TORTURE: string
      /** What chance begins with there. */
      SEED: string
      TEST_MIGRATIONS: D1Migration[]
    }
  }
}
