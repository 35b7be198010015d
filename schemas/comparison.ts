import type { Formula } from './formula.ts'
import type { Fundamental } from './fundamental.ts'
import type { Gathering, Municipality, Network } from './network.ts'
import type { Edge, HiddenReason, ShownCell, ThirdsCell } from './results.ts'
import type { Round } from './round.ts'
import type { Voice } from './voice.ts'

/** A share of some answers with its interval, each on 0–1. */
export interface Share {
  share: number
  low: number
  high: number
}

/** What may be said of one municipality (or the network) on one fundamental, at one gathering, in one voice. */
export type Reading =
  /** `level` is on 0–5: the joint answer's level, or the published median. `edge` is set where the median stands for «or lower» or «or higher». */
  | {
      kind: 'level'
      level: number
      edge?: Edge
      cell?: ShownCell
      partial?: boolean
      /** How many share each level, lowest first. Only from thirty answers. */
      shares?: Share[]
    }
  /** Of the network beside small municipalities: how many are in each third of the steps. No level, and none is derived. */
  | { kind: 'thirds'; cell: ThirdsCell; levels: number }
  | { kind: 'dont-know' }
  | { kind: 'hidden'; reason: HiddenReason }
  /** The round is not closed: a joint answer may still come, individual answers are not shown yet. */
  | { kind: 'waiting' }
  /** No round scored it, or nobody answered. */
  | { kind: 'none' }
  /** The municipality had not joined the network yet, had left it, or had become part of another. */
  | { kind: 'absent' }

/** The change from one reading to a later one, where both are shown and the question is the same. */
export type Change =
  /** `by` is in levels; absent where an edge makes it unknown. */
  | { kind: 'moved'; direction: 'up' | 'same' | 'down'; by?: number }
  | { kind: 'hidden' }
  | { kind: 'break' }
  | { kind: 'none' }

/** A point of a line over gatherings. No line is drawn to a point that is not a level, nor over a break. */
export interface Point {
  reading: Reading
  breakBefore: boolean
}

/** The middle half of the municipalities' shown levels: quartiles, on 0–5. Only from four municipalities. */
export interface MiddleHalf {
  low: number
  high: number
  /** Set where the question is not that of the middle half before it. */
  breakBefore?: true
}

/** One municipality's line. */
export interface Line {
  municipality: Municipality
  points: Point[]
}

/** One fundamental in one voice over the gatherings, one point a gathering in every line. */
export interface Trend {
  fundamental: Fundamental
  voice: Voice
  gatherings: Gathering[]
  lines: Line[]
  /** The network's own line: the released total, or the median of the joint answers. */
  network: Point[]
  middleHalf: (MiddleHalf | undefined)[]
  /** Whether the question at a gathering is another than the last time it was asked. */
  breaks: boolean[]
}

/** How the answers to one question are spread over its levels: the latest, and the time before where it was the same. */
export interface Distribution {
  /** One or two, in order. */
  gatherings: Gathering[]
  /** One reading a gathering. Of the joint answers, how many municipalities agreed on each level. */
  network: Reading[]
  /** In the network's fixed order. None of the joint answers, where a municipality has one level. */
  lines: { municipality: Municipality; readings: Reading[] }[]
}

/** What a chart or table cites: the round, the questionnaire version, and the hash of the release or of the joint answers. */
export interface Source {
  gathering: Gathering
  round: string
  voice: Voice
  questionnaire: { id: string; version: number }
  status: Round['status']
  threshold: number
  /** Absent where nothing is shown yet. */
  hash?: string
  /** Of own answers: which edition of the results, and when the round closed whose answers it shows (ISO, UTC). */
  edition?: number
  closedAt?: string
}

/** Everything that may be shown of a network's fundamentals, by voice. The base of every results page. */
export interface Comparison {
  network: Network
  /** The gatherings that have a round with a fundamental, in order. */
  gatherings: Gathering[]
  trends: Record<Voice, Record<Fundamental, Trend>>
  /** Where a municipality's line stands among the lines of every trend, by slug. */
  places: ReadonlyMap<string, number>
  sources: Source[]
}

/** How many municipalities went up, stayed, or went down since last time. */
export interface Moved {
  up: number
  same: number
  down: number
}

/** One cell of a «now» table. */
export interface NowCell {
  now: Reading
  /** The line's own last reading before this gathering. */
  before: Reading
  /** Which of the compared gatherings `before` is from, counted from 0. -1 where there is none. */
  beforeAt: number
  change: Change
}

/** One fundamental across the network: what has moved, and in how many municipalities it is lowest. */
export interface FundamentalSummary {
  fundamental: Fundamental
  network: NowCell
  moved: Moved
  /** In how many municipalities it is the lowest, alone or shared. */
  lowestIn: number
}

/** How many of all answers to a fundamental are in the low third of the steps. */
export interface LowAnswers {
  fundamental: Fundamental
  low: number
  n: number
}

/** One voice on the network's page. */
export interface VoiceOverview {
  voice: Voice
  /** The latest gathering with a shown level, and the one it is compared with. Absent where nothing is shown yet. */
  latest?: Gathering
  earlier?: Gathering
  rows: { municipality: Municipality; cells: Record<Fundamental, NowCell> }[]
  summaries: FundamentalSummary[]
  /** The fundamentals that are lowest in the most municipalities: what to talk about. Empty where none stands out. */
  talkAbout: Fundamental[]
  /** The fundamentals with the largest share of low answers in the network, where it is shown by thirds. */
  mostLow: LowAnswers[]
  trends: Trend[]
  sources: Source[]
}

/** How far a municipality's two voices are from each other, from published levels. */
export interface Distance {
  /** In levels. A small group's level is coarse, so that the distance to it may be about so much, at least or at most. */
  by: number
  kind: 'exact' | 'about' | 'at-least' | 'at-most'
}

/** One municipality's two voices at one gathering, side by side. */
export interface VoicesApart {
  gathering: Gathering
  fundamentals: { fundamental: Fundamental; team: Reading; individual: Reading; distance?: Distance }[]
}

/** In how many municipalities the two voices are more than one level apart on some fundamental, at the latest gathering with both. */
export interface Gap {
  gathering: Gathering
  compared: number
  apart: number
}

export interface Overview {
  network: Network
  voices: Record<Voice, VoiceOverview>
  gap?: Gap
}

export interface VoiceProfile {
  voice: Voice
  latest?: Gathering
  earlier?: Gathering
  fundamentals: (NowCell & {
    fundamental: Fundamental
    middleHalf?: MiddleHalf
    points: Point[]
    /** The network's middle half, gathering by gathering. */
    middleHalves: (MiddleHalf | undefined)[]
  })[]
  formula: Formula
  sources: Source[]
}

/** One municipality's page. */
export interface Profile {
  network: Network
  municipality: Municipality
  gatherings: Gathering[]
  voices: Record<Voice, VoiceProfile>
  /** The fundamentals where the voices are more than one level apart, at the latest gathering with both. */
  gaps: { fundamental: Fundamental; team: number; individual: number }[]
  /** The two voices at that gathering. Absent where no gathering has both. */
  apart?: VoicesApart
}

/** One fundamental's page: its trend in both voices. */
export interface FundamentalView {
  network: Network
  fundamental: Fundamental
  voices: Record<Voice, Trend>
  summaries: Record<Voice, FundamentalSummary>
  /** The gathering before the latest one, where there is one. */
  earlier: Record<Voice, Gathering | undefined>
  /** Absent where nothing is shown yet. */
  distributions: Partial<Record<Voice, Distribution>>
  sources: Source[]
}
