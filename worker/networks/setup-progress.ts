import type { SetupProgress } from '../../schemas/setup-steps.ts'
import type { Outcome } from '../domain/comparison.ts'
import type { Database } from '../storage/database.ts'
import type { Membership } from '../storage/networks.ts'
import { progressOf } from '../storage/progress.ts'

/** How far a network has come, for those who may take it further, until it has results. Then there is nothing to ask. */
export const setupProgress = async (
  db: Database,
  { network, role }: Membership,
  outcomes: readonly Outcome[],
): Promise<SetupProgress | undefined> => {
  const hasResults = outcomes.some(({ release, team }) => release || Object.keys(team.municipalities).length > 0)
  if (role === 'viewer' || hasResults) return undefined
  const { questionnaire, round, answer } = await progressOf(db, network.slug)
  const done = {
    municipalities: network.municipalities.length > 0,
    gathering: network.gatherings.length > 0,
    questionnaire: questionnaire > 0,
    round: round !== undefined,
    links: answer > 0,
    results: false,
  }
  return { done, round }
}
