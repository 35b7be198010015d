import type { D1Migration } from '@cloudflare/vitest-plugin'
import type { Bindings } from '../../worker/bindings.ts'

declare global {
  namespace Cloudflare {
    interface Env extends Bindings {
      LINK_SEAL_KEY: string
      TEST_MIGRATIONS: D1Migration[]
    }
  }
}
