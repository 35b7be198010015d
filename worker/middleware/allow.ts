import type { MiddlewareHandler } from 'hono'
import { createMiddleware } from 'hono/factory'
import { includes } from '../../schemas/role.ts'
import type { Role } from '../../schemas/role.ts'
import type { Site } from '../../web/site.ts'
import type { AppEnv } from '../bindings.ts'
import { fail, notFound } from '../errors.tsx'
import { paths } from '../paths.ts'
import { siteFor } from '../site.ts'
import { findMembership } from '../storage/networks.ts'
import type { Membership } from '../storage/networks.ts'
import { loadLink } from './load-link.ts'

/**
 * Who may use a route: everyone; whoever has the link; whoever Access vouches for; or whoever has this role in the
 * network, or one that includes it.
 */
export type Who = 'everyone' | 'link' | 'signed-in' | Role

const declared = new WeakMap<object, Who>()

const declare = (who: Who, middleware: MiddlewareHandler<AppEnv>): MiddlewareHandler<AppEnv> => {
  declared.set(middleware, who)
  return middleware
}

/** Who a handler lets through, where it is one of these. A route in which none is found is a failing test. */
export const whoMay = (handler: object): Who | undefined => declared.get(handler)

const passes = () => createMiddleware<AppEnv>((_, next) => next())

/**
 * Loads the network. Those without a role in it get the page of one that does not exist; those with a lesser one are told
 * so. Asks the primary: whoever has just made or changed a network sees it.
 */
const role = (needed: Role): MiddlewareHandler<AppEnv> =>
  createMiddleware<AppEnv>(async (c, next) => {
    const membership = await findMembership(
      c.env.DB.withSession('first-primary'),
      c.var.email,
      c.req.param('network') ?? '',
    )
    if (!membership) return notFound(c)
    c.set('membership', membership)
    const site = siteFor(c, membership.network.demonstration, endingOf(membership))
    c.set('site', { ...site, role: membership.role })
    return includes(membership.role, needed) ? next() : fail(c, 'notYourRole')
  })

/** That the network will be deleted; and where to keep it, for its owners. */
const endingOf = ({ endsAt, role: has, network: { slug } }: Membership): Site['ending'] =>
  endsAt === undefined ? undefined : { at: endsAt, ...(has === 'owner' && { path: paths.ending(slug) }) }

export const everyone = declare('everyone', passes())
/** Loads what the link leads to. */
export const withLink = declare('link', loadLink)
/** `requireFacilitator` has asked Access already, for every address below /networks. */
export const signedIn = declare('signed-in', passes())
/** Each of these loads the network. */
export const viewer = declare('viewer', role('viewer'))
export const facilitator = declare('facilitator', role('facilitator'))
export const owner = declare('owner', role('owner'))
