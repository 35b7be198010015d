import { createMiddleware } from 'hono/factory'
import type { AppEnv } from '../bindings.ts'
import { mostAMinute, paceAfter, secondsLeft } from '../domain/pace.ts'
import type { Pace } from '../domain/pace.ts'
import { giveBack } from '../errors.tsx'

/** Forms that this copy of the Worker remembers at once, in memory alone: a minute is kept nowhere else. */
const mostRemembered = 10_000

const paces = new Map<string, Pace>()

/**
 * No form is sent more than ten times its head count a minute: by link, never by address, which a whole gathering may
 * share. What was sent comes back, to be sent again. Each copy of the Worker counts its own.
 */
export const keepPace = createMiddleware<AppEnv>(async (c, next) => {
  const { round, municipality, voice } = c.var.target
  const name = `${round.id} ${municipality} ${voice}`
  const now = Date.now()
  const pace = paceAfter(paces.get(name), now)
  paces.delete(name)
  paces.set(name, pace)
  if (paces.size > mostRemembered) paces.delete(paces.keys().next().value ?? name)
  if (pace.times <= mostAMinute(round.expected[municipality])) return next()
  c.header('Retry-After', String(secondsLeft(pace, now)))
  return giveBack(c, 'tooOften')
})
