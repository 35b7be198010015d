import type { Reading } from './comparison.ts'
import type { Localized } from './language.ts'
import type { Municipality } from './network.ts'
import type { HiddenReason } from './results.ts'

/** How many of those who are asked answer, in a preview: all of them, or three of four, rounded down. */
export const turnouts = ['everyone', 'three-of-four'] as const

export type Turnout = (typeof turnouts)[number]

/** How one municipality's answers to a scale would be shown. */
export type ForeseenCell =
  | { kind: 'hidden'; reason: HiddenReason }
  /** A coarse median, and, from five answers, which third holds more than half. */
  | { kind: 'coarse'; majority: boolean }
  /** Counts, median and mean; from thirty answers in per cent too. */
  | { kind: 'exact'; shares: boolean }

/** What would be shown of one municipality, with so many answers. */
export interface Foreseen {
  answering: number
  /** Of the scales that everyone is asked. Absent where there are none. */
  cell?: ForeseenCell
  /** Of the scales that only some are asked: how many of them would be shown, with the made-up answers. */
  conditional?: { shown: number; of: number }
}

/** What would be shown of one question, for the whole network. */
export type ForeseenTotal =
  | { kind: 'whole' }
  /** Of all municipalities: how many are in each third of the steps. */
  | { kind: 'thirds' }
  /** Of the municipalities alone that are shown exactly: so many. */
  | { kind: 'partial'; municipalities: number }
  | { kind: 'hidden'; reason: HiddenReason }

export interface PreviewedMunicipality {
  municipality: Municipality
  /** How many are asked, and what would then be shown. Absent where nobody has said how many. */
  expected?: number
  foreseen?: Record<Turnout, Foreseen>
}

interface PreviewedQuestion {
  question: string
  label: Localized
  /** Whether only some are asked. */
  conditional: boolean
  foreseen: Record<Turnout, ForeseenTotal>
}

/**
 * What a round's release would show of the participants' answers at the expected head counts. Made from made-up answers:
 * how a number would be shown depends on how many answer, and, of a question with a condition, on what they answer.
 */
export interface Preview {
  threshold: number
  municipalities: PreviewedMunicipality[]
  questions: PreviewedQuestion[]
  /** A made-up number of each kind, as pages show it, where some municipality has one. */
  examples: { coarse?: Reading; exact?: Reading }
}
