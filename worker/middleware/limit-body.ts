import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import type { AppEnv } from '../bindings.ts'
import { fail } from '../errors.tsx'
import { within } from '../within.ts'

/** How much may be sent, for how long, and what is said of more. */
interface Most {
  bytes: number
  seconds: number
  tooLarge: 'tooLarge' | 'fileTooLarge'
}

/** No body of more bytes is read to its end, and none that takes more seconds to come: what comes later is let go. */
export const limitBody = ({ bytes, seconds, tooLarge }: Most) => {
  const limit = bodyLimit({ maxSize: bytes, onError: (c) => fail(c, tooLarge) })
  return createMiddleware<AppEnv>(async (c, next) => {
    const { promise: come, resolve } = Promise.withResolvers<true>()
    let isLate = false
    const limited = limit(c, async () => {
      resolve(true)
      if (!isLate) await next()
    })
    isLate = !(await within(seconds, Promise.race([come, limited.then(() => true)])))
    return isLate ? fail(c, 'tooSlow') : limited
  })
}
