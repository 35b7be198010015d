import type { Comparison } from '../../schemas/comparison.ts'
import type { Network } from '../../schemas/network.ts'
import { phaseOf } from '../../schemas/round.ts'
import type { Round } from '../../schemas/round.ts'
import type { TeamLevels, TeamResults } from '../../schemas/team-results.ts'
import { compare } from '../domain/comparison.ts'
import type { Outcome } from '../domain/comparison.ts'
import { roundResultsOf } from '../storage/releases.ts'
import type { ReleasePart, RoundResults } from '../storage/releases.ts'
import type { SteadyDatabase } from '../storage/steady-database.ts'
import { hashOf } from '../tokens.ts'

/** A network's fundamentals side by side, with the outcomes that they come from. */
export interface Compared {
  comparison: Comparison
  outcomes: Outcome[]
}

/** Everything that may be shown now of a network's fundamentals: two rows a round, however many people answered. */
export const comparedNow = async (db: SteadyDatabase, network: Network): Promise<Compared> => {
  const outcomes = await outcomesNow(db, network, 'fundamentals')
  return { comparison: compare(network, outcomes), outcomes }
}

/** What came of every round of a network that has opened, as far as it may be shown now: in its newest edition, or another. */
export const outcomesNow = async (
  db: SteadyDatabase,
  network: Network,
  part: ReleasePart,
  edition?: number,
): Promise<Outcome[]> => {
  const now = new Date().toISOString()
  const rounds = await roundResultsOf(db.withSession('first-unconstrained'), network.slug, part, edition)
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
  hash: await hashOf(JSON.stringify([round.id, round.questionnaire, inOrder(levels, round)])),
})

const inOrder = (levels: TeamLevels, round: Round) =>
  Object.keys(levels)
    .toSorted()
    .map((municipality) => [municipality, round.scales.map(({ question }) => levels[municipality]?.[question] ?? null)])
