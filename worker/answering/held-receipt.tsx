import type { Context } from 'hono'
import { HeldPage } from '../../web/pages/held-page.tsx'
import type { HeldState } from '../../web/pages/held-page.tsx'
import type { StoredState } from '../../web/pages/receipt-page.tsx'
import type { AppEnv } from '../bindings.ts'
import { fail } from '../errors.tsx'
import { paths } from '../paths.ts'
import { respondPage, wantsJson } from '../respond.tsx'
import { linkOf } from './link-of.ts'

/** The revision that an answer was held as, where this is the address of its receipt. */
export const heldRevision = (c: Context<AppEnv>): number | undefined => {
  const revision = c.req.query('held') ?? ''
  return c.var.target.voice === 'individual' && /^\d{1,10}$/.test(revision) ? Number(revision) : undefined
}

/**
 * What the receipt of an answer that was held says while there is nothing stored to show: that it waits; that it was not
 * taken in, which an empty row tells; or that the round has been counted without it.
 */
export const replyWhileHeld = (c: Context<AppEnv>): Response | Promise<Response> => {
  const { site, target } = c.var
  const state = stateOf(target)
  if (state === undefined) return fail(c, 'noAnswer')
  if (wantsJson(c)) return c.json({ state: state === 'waits' ? 'held' : state }, state === 'waits' ? 202 : 409)
  return respondPage(c, <HeldPage site={site} state={state} form={site.link(paths.form(linkOf(c)))} />)
}

/** What the receipt of an answer that is stored says of one that was held: whether that can be the one that stands there. */
export const whileStored = (
  { isCounted }: AppEnv['Variables']['target'],
  held: number,
  stored: number,
): StoredState => {
  if (held <= stored) return 'look-over'
  return isCounted ? 'change-late' : 'change-waits'
}

/** Nothing where it has been withdrawn since. */
const stateOf = ({ current, isCounted }: AppEnv['Variables']['target']): HeldState | undefined => {
  if (current) return current.revision === 0 ? 'refused' : undefined
  return isCounted ? 'late' : 'waits'
}
