import { app } from './app.ts'
import type { CloudflareBindings } from './bindings.ts'
import { boundBy } from './bound.ts'
import { tick } from './clock.ts'

export default {
  fetch: (request, env, context) => app.fetch(request, boundBy(env), context),
  scheduled: (_, env) => tick(boundBy(env), new Date().toISOString()),
} satisfies ExportedHandler<CloudflareBindings>
