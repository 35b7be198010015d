import type { Comparison, Point, Reading } from '../../schemas/comparison.ts'
import type { Fundamental } from '../../schemas/fundamental.ts'
import type { Voice } from '../../schemas/voice.ts'
import { byFundamental } from './by-fundamental.ts'

/** A municipality's points on one fundamental in one voice, one a gathering. Empty where the network does not have it. */
export const lineOf = ({ trends, places }: Comparison, voice: Voice, fundamental: Fundamental, slug: string): Point[] =>
  trends[voice][fundamental].lines[places.get(slug) ?? -1]?.points ?? []

/** What is said of a municipality in one voice at a gathering, given as its place among the comparison's. */
export const readingsAt = (
  comparison: Comparison,
  voice: Voice,
  slug: string,
  at: number,
): Record<Fundamental, Reading> =>
  byFundamental((fundamental) => lineOf(comparison, voice, fundamental, slug)[at]?.reading ?? { kind: 'none' })
