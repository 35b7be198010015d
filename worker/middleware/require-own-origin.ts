import { createMiddleware } from 'hono/factory'
import type { AppEnv } from '../bindings.ts'
import { fail } from '../errors.tsx'
import { settingsFrom } from '../settings.ts'
import type { Settings } from '../settings.ts'

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/** What changes something must come from our own pages, whatever its content type. */
export const requireOwnOrigin = createMiddleware<AppEnv>(async (c, next) => {
  if (safeMethods.has(c.req.method)) return next()
  const site = c.req.header('Sec-Fetch-Site')
  const isOwn =
    isOwnOrigin(c.req.header('Origin') ?? '', settingsFrom(c.env)) && (site ?? 'same-origin') === 'same-origin'
  return isOwn ? next() : fail(c, 'foreignOrigin')
})

/** On a developer's machine, whatever port it answers at. Sec-Fetch-Site tells its neighbours there apart. */
const isOwnOrigin = (origin: string, { publicOrigin, localDemo }: Settings): boolean =>
  origin === publicOrigin || (localDemo && /^http:\/\/(localhost|127\.0\.0\.1):\d+$/.test(origin))
