import * as z from 'zod'

/** What a person may do in a network, least first. Each may do what those before it may. */
export const roles = ['viewer', 'facilitator', 'owner'] as const

export type Role = (typeof roles)[number]

export const roleSchema = z.enum(roles)

/** Whether one role includes another. */
export const includes = (role: Role, needed: Role): boolean => roles.indexOf(role) >= roles.indexOf(needed)
