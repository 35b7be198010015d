import type { CloudflareBindings } from '../../worker/bindings.ts'
import worker from '../../worker/index.ts'

let isAway = false

const lost = (): never => {
  throw new Error('D1_ERROR: Network connection lost.')
}

const nowhere = { prepare: lost, batch: lost, withSession: () => nowhere } as unknown as D1Database

const now = (env: CloudflareBindings): CloudflareBindings => (isAway ? { ...env, DB: nowhere } : env)

/** The Worker, and two addresses beside it: one takes its database away, and one brings it back. */
export default {
  fetch: (
    request: Request<unknown, IncomingRequestCfProperties>,
    env: CloudflareBindings,
    context: ExecutionContext,
  ) => {
    const { pathname } = new URL(request.url)
    if (!pathname.startsWith('/database/')) return worker.fetch(request, now(env), context)
    isAway = pathname === '/database/away'
    return new Response(pathname)
  },
  queue: (batch: MessageBatch, env: CloudflareBindings) => worker.queue(batch, now(env)),
}
