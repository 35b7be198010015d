import type { Context } from 'hono'
import type { AppEnv } from '../bindings.ts'

/** The token in the address of this request. */
export const linkOf = (c: Context<AppEnv>): string => c.req.param('link') ?? ''
