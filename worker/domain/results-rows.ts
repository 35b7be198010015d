import type { Fundamental } from '../../schemas/fundamental.ts'
import { municipalitiesAt } from '../../schemas/network.ts'
import type { Network } from '../../schemas/network.ts'
import type { Release } from '../../schemas/results.ts'
import type { ScaleInResults } from '../../schemas/round.ts'
import type { Voice } from '../../schemas/voice.ts'
import type { Outcome } from './comparison.ts'
import type { Field } from './csv.ts'
import { cellFigures, jointFigures, teamFigures, totalFigures } from './figures.ts'
import type { Figures } from './figures.ts'
import { teamCounts } from './team-results.ts'

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

/** One row of results: a municipality, or the whole network where it is empty, on one scale in one round and voice. */
export type ResultsRow = Figures & {
  network: string
  gathering: number
  gathering_date: string
  round: string
  municipality: string
  voice: Voice
  /** Empty where the scale carries none. */
  fundamental: Fundamental | ''
  question: string
  questionnaire_version: number
  /** The hash of the release, or of the round's joint answers. */
  release: string
}

/** A row as the cells of a file, in the order of its columns. */
export const resultsFields = (row: ResultsRow): Field[] => resultsColumns.map((column) => row[column])

/** Which rows are wanted. All of them where nothing is said. */
export interface RowFilter {
  voice?: string | undefined
  round?: string | undefined
}

/**
 * The released results and the joint answers, tidy: one row for each round, voice, scale and municipality that took part at
 * its gathering, in the network's order, and then one for the network. After a merger the old ones keep their own rows. Individual rows only of released rounds, and of the scales that participants got.
 */
export const resultsRows = (network: Network, outcomes: readonly Outcome[], filter: RowFilter = {}): ResultsRow[] =>
  outcomes
    .filter(({ phase, round }) => phase !== 'planned' && isWanted(filter.round, round.id))
    .flatMap((outcome) => [
      ...(isWanted(filter.voice, 'individual') && outcome.release
        ? releaseRows(network, outcome, outcome.release)
        : []),
      ...(isWanted(filter.voice, 'team') ? teamRows(network, outcome) : []),
    ])

/** The whole network, in the column `municipality`. */
const wholeNetwork = ''

const isWanted = <T>(wanted: T | undefined, value: T): boolean => wanted === undefined || wanted === value

const releaseRows = (network: Network, outcome: Outcome, { hash, results }: Release): ResultsRow[] =>
  results.scales.flatMap((scale) => {
    const { question, levels } = scale
    const total = results.network[question]
    return [
      ...municipalitiesAt(network, outcome.round.gathering).map(({ slug }) => ({
        ...rowStart(network, outcome, 'individual', scale, slug),
        ...cellFigures(results.municipalities[slug]?.[question] ?? { kind: 'hidden', reason: 'few' }, levels),
        release: hash,
      })),
      {
        ...rowStart(network, outcome, 'individual', scale, wholeNetwork),
        ...(total && totalFigures(total, levels)),
        release: hash,
      },
    ]
  })

const teamRows = (network: Network, outcome: Outcome): ResultsRow[] => {
  const { team, phase } = outcome
  const isOpen = phase !== 'closed'
  return team.scales.flatMap((scale) => [
    ...municipalitiesAt(network, outcome.round.gathering).map(({ slug }) => ({
      ...rowStart(network, outcome, 'team', scale, slug),
      ...teamFigures(team.municipalities[slug]?.[scale.question], scale.levels, isOpen),
      release: team.hash,
    })),
    {
      ...rowStart(network, outcome, 'team', scale, wholeNetwork),
      ...jointFigures(teamCounts(team, scale.question, scale.levels), isOpen),
      release: team.hash,
    },
  ])
}

const rowStart = (
  network: Network,
  { round }: Outcome,
  voice: Voice,
  { fundamental, question }: ScaleInResults,
  municipality: string,
) => ({
  network: network.slug,
  gathering: round.gathering,
  gathering_date: network.gatherings.find(({ number }) => number === round.gathering)?.date ?? '',
  round: round.id,
  municipality,
  voice,
  fundamental: fundamental ?? ('' as const),
  question,
  questionnaire_version: round.questionnaire.version,
})
