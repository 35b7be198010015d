import type { Limit } from './limits.ts'

/** What is told though rule 9 says that it must not be, in the smallest examples that were found. Empty is where this ends. */
export const openings: readonly Omit<Limit, 'instead'>[] = []
