import { dontKnow } from '../../schemas/answers.ts'
import type { Gathering, Network } from '../../schemas/network.ts'
import type { Cell, Total } from '../../schemas/results.ts'
import type { Round, ScaleInResults } from '../../schemas/round.ts'
import type { TeamLevel } from '../../schemas/team-results.ts'
import { voices } from '../../schemas/voice.ts'
import type { Voice } from '../../schemas/voice.ts'
import type { Outcome } from './comparison.ts'
import type { Band } from './csv.ts'
import { describeLevels } from './describe-levels.ts'
import { teamCounts } from './team-results.ts'
import { thirdsOf } from './thirds.ts'

/** The columns of results.csv, in order. */
export const resultsColumns = [
  'network',
  'gathering',
  'gathering_date',
  'round',
  'municipality',
  'voice',
  'fundamental',
  'question',
  'questionnaire_version',
  'n',
  'median',
  'majority',
  'mean',
  'low',
  'middle',
  'high',
  'score',
  'hidden',
  'release',
] as const

/** Every code that the column `hidden` can hold. */
export const hiddenCodes = ['few', 'complement', 'none', 'partial', 'dont-know', 'waiting'] as const

type HiddenCode = (typeof hiddenCodes)[number]

/** The numbers of a row. A withheld one has its reason in `hidden`, and nothing else. */
interface Figures {
  n?: number | Band
  median?: number
  majority?: string
  mean?: number
  low?: number
  middle?: number
  high?: number
  score?: number
  hidden?: HiddenCode
}

/** One row of results: a municipality, or the whole network where it is empty, on one scale in one round and voice. */
export type ResultsRow = Figures & {
  network: string
  gathering: number
  gathering_date: string
  round: string
  municipality: string
  voice: Voice
  fundamental: string
  question: string
  questionnaire_version: number
  release: string
}

/** Which rows are wanted. All of them where nothing is said. */
export interface RowFilter {
  voice?: Voice | undefined
  round?: string | undefined
}

/**
 * The released results and the joint answers, tidy: one row for each round, voice, scale and municipality, and one for the
 * network. Individual rows only of released rounds.
 */
export const resultsRows = (network: Network, outcomes: readonly Outcome[], filter: RowFilter = {}): ResultsRow[] =>
  outcomes
    .filter(({ round }) => filter.round === undefined || round.id === filter.round)
    .flatMap((outcome) =>
      voices
        .filter((voice) => filter.voice === undefined || voice === filter.voice)
        .flatMap((voice) => roundRows(network, outcome, voice)),
    )

const roundRows = (network: Network, outcome: Outcome, voice: Voice): ResultsRow[] => {
  const release = voice === 'team' ? outcome.team.hash : outcome.release?.hash
  if (release === undefined) return []
  const gathering = network.gatherings.find(({ number }) => number === outcome.round.gathering)
  return outcome.round.scales.flatMap((scale) =>
    [...network.municipalities.map(({ slug }) => slug), ''].map((municipality) => ({
      ...rowStart(network, outcome.round, gathering),
      municipality,
      voice,
      fundamental: scale.fundamental ?? '',
      question: scale.question,
      questionnaire_version: outcome.round.questionnaire.version,
      ...figuresOf(outcome, voice, scale, municipality),
      release,
    })),
  )
}

const rowStart = (network: Network, round: Round, gathering: Gathering | undefined) => ({
  network: network.slug,
  gathering: round.gathering,
  gathering_date: gathering?.date ?? '',
  round: round.id,
})

const figuresOf = (outcome: Outcome, voice: Voice, scale: ScaleInResults, municipality: string): Figures => {
  const isOpen = outcome.phase !== 'closed'
  if (voice === 'individual') {
    const { results } = outcome.release ?? {}
    if (municipality === '') return totalFigures(results?.network[scale.question], scale.levels)
    return cellFigures(results?.municipalities[municipality]?.[scale.question], scale.levels)
  }
  if (municipality === '') return countFigures(teamCounts(outcome.team, scale.question, scale.levels), isOpen)
  return teamFigures(outcome.team.municipalities[municipality]?.[scale.question], scale.levels, isOpen)
}

const cellFigures = (cell: Cell | undefined, levels: number): Figures => {
  if (cell === undefined) return { hidden: 'none' }
  switch (cell.kind) {
    case 'hidden':
      return { hidden: cell.reason }
    case 'coarse':
      return {
        n: { from: cell.from, to: cell.to },
        median: cell.median,
        ...(cell.majority && { majority: cell.majority }),
        score: cell.median / (levels - 1),
      }
    case 'exact':
      return {
        n: cell.n,
        median: cell.median,
        majority: cell.majority,
        mean: cell.mean,
        ...thirdsOf(cell.counts),
        score: cell.mean / (levels - 1),
      }
  }
}

const totalFigures = (total: Total | undefined, levels: number): Figures => {
  const figures = cellFigures(total?.cell, levels)
  return total?.partial && figures.hidden === undefined ? { ...figures, hidden: 'partial' } : figures
}

/** One municipality's own level: an answer of one, open. */
const teamFigures = (level: TeamLevel | undefined, levels: number, isOpen: boolean): Figures => {
  if (level === undefined) return { hidden: isOpen ? 'waiting' : 'none' }
  if (level === dontKnow) return { hidden: 'dont-know' }
  return countFigures(
    Array.from({ length: levels }, (_, other) => Number(other === level)),
    isOpen,
  )
}

const countFigures = (counts: readonly number[], isOpen: boolean): Figures => {
  if (counts.every((count) => count === 0)) return { hidden: isOpen ? 'waiting' : 'none' }
  const { n, median, majority, mean } = describeLevels(counts)
  return { n, median, majority, mean, ...thirdsOf(counts), score: mean / (counts.length - 1) }
}
