import { phaseOf } from '../schemas/round.ts'
import type { Round } from '../schemas/round.ts'
import type { TeamLevels, TeamResults } from '../schemas/team-results.ts'
import type { Outcome } from './domain/comparison.ts'
import type { Database } from './storage/database.ts'
import { roundResultsOf } from './storage/releases.ts'
import type { ReleasePart, RoundResults } from './storage/releases.ts'
import { hashOf } from './tokens.ts'

/** What came of every round of a network that has opened, as far as it may be shown at `now` (ISO, UTC). */
export const outcomesOf = async (db: Database, network: string, part: ReleasePart, now: string): Promise<Outcome[]> => {
  const rounds = await roundResultsOf(db, network, part)
  const outcomes = await Promise.all(rounds.map((results) => outcomeOf(results, now)))
  return outcomes.filter(({ phase }) => phase !== 'planned')
}

const outcomeOf = async ({ round, teamLevels, release }: RoundResults, now: string): Promise<Outcome> => ({
  round,
  phase: phaseOf(round, now),
  team: await teamResultsOf(round, teamLevels),
  ...(release && { release }),
})

/** The joint answers of a round, with the hash that cites them. The order in which they came does not change it. */
const teamResultsOf = async (round: Round, levels: TeamLevels): Promise<TeamResults> => ({
  round: round.id,
  gathering: round.gathering,
  questionnaire: round.questionnaire,
  scales: round.scales,
  municipalities: levels,
  hash: await hashOf(JSON.stringify(inOrder(levels, round))),
})

const inOrder = (levels: TeamLevels, round: Round) =>
  Object.keys(levels)
    .toSorted()
    .map((municipality) => [municipality, round.scales.map(({ question }) => levels[municipality]?.[question] ?? null)])
