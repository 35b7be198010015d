import * as z from 'zod'

/** Whose answer it is: one person's confidential answer, or the municipality's open one. */
export const voices = ['individual', 'team'] as const

export type Voice = (typeof voices)[number]

export const voiceSchema = z.enum(voices)
