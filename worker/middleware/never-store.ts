import { createMiddleware } from 'hono/factory'
import type { AppEnv } from '../bindings.ts'

/** No response is kept anywhere unless its route says so. */
export const neverStore = createMiddleware<AppEnv>(async (c, next) => {
  await next()
  if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store')
})
