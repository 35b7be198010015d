import type { Context } from 'hono'
import type { Municipality } from '../../schemas/network.ts'
import type { AppEnv } from '../bindings.ts'

/** The municipality that the address of this request names, in its network. */
export const municipalityNamed = (c: Context<AppEnv>): Municipality | undefined =>
  c.var.membership.network.municipalities.find(({ slug }) => slug === c.req.param('municipality'))
