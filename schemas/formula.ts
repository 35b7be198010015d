import type { Fundamental } from './fundamental.ts'
import type { Edge } from './results.ts'

/** One factor of the success formula. */
export interface Factor {
  fundamental: Fundamental
  /** On 0–1. */
  score: number
  /** Of a small group: a coarse median. */
  coarse?: true
  edge?: Edge
}

/** What becomes of the success formula if one of its factors goes up by a level, and the others stay. */
export type WhatIf = { fundamental: Fundamental } & (
  | {
      /** It becomes so many times as large. */
      kind: 'times'
      times: number
      lift: Lift
    }
  /** It goes from nothing to something. */
  | { kind: 'something'; lift: Lift }
  /** It stays nothing, because of these others. */
  | { kind: 'nothing'; lift: Lift; because: Fundamental[] }
  /** It is as high as can be shown. */
  | { kind: 'highest'; level: number; edge?: Edge }
)

/** A factor's level before and after, on 0–5, and the formula's overall level after. */
export interface Lift {
  from: number
  to: number
  edge?: Edge
  overallLevel: number
}

/** The success formula from published values: scores on 0–1, one for each fundamental. */
export type Formula =
  | {
      kind: 'shown'
      factors: Factor[]
      /** On 0–1. A teaching device, not a probability. */
      product: number
      /** The geometric mean × 5, on 0–5. */
      overallLevel: number
      /** The lowest, alone or shared. Empty where all are equal. */
      lowest: Fundamental[]
      /** One for each factor. */
      whatIf: WhatIf[]
    }
  | { kind: 'withheld'; factors: { fundamental: Fundamental; score?: number }[] }
