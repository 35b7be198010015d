import type { Fundamental } from '../../schemas/fundamental.ts'

/** The same for each of the five fundamentals. */
export const byFundamental = <T>(make: (fundamental: Fundamental) => T): Record<Fundamental, T> => ({
  need: make('need'),
  value: make('value'),
  champion: make('champion'),
  team: make('team'),
  anchoring: make('anchoring'),
})
