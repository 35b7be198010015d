import * as z from 'zod'

/** The five fundamentals of innovation, in the order of the success formula. */
export const fundamentals = ['need', 'value', 'champion', 'team', 'anchoring'] as const

export type Fundamental = (typeof fundamentals)[number]

export const fundamentalSchema = z.enum(fundamentals)

/** A scale of a fundamental has the levels 0 to 5. */
export const fundamentalLevels = 6
