import { takeInHeld } from './answering/take-in-held.ts'
import { app } from './app.ts'
import type { CloudflareBindings } from './bindings.ts'
import { boundBy } from './bound.ts'
import { tick } from './clock.ts'

export default {
  fetch: (request, env, context) => app.fetch(request, boundBy(env), context),
  scheduled: (_, env) => tick(boundBy(env), new Date().toISOString()),
  queue: (batch, env) => takeInHeld(batch, boundBy(env)),
} satisfies ExportedHandler<CloudflareBindings>
