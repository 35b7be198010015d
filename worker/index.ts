import { app } from './app.ts'
import type { Bindings } from './bindings.ts'
import { tick } from './clock.ts'

export default {
  fetch: app.fetch,
  scheduled: (_, env) => tick(env, new Date().toISOString()),
} satisfies ExportedHandler<Bindings>
