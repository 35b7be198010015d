import type { Commitment } from '../../schemas/commitment.ts'
import type { Network } from '../../schemas/network.ts'
import { commitmentsOf } from '../domain/commitments.ts'
import type { Outcome } from '../domain/comparison.ts'
import { jointAnswersIn } from '../storage/joint-answers.ts'
import type { SteadyDatabase } from '../storage/steady-database.ts'

/**
 * What a municipality said it will have done, and what came of it. A page of results reads few rows: only the last two
 * rounds are asked, where what was said last time meets its outcome.
 */
export const commitmentsNow = async (
  db: SteadyDatabase,
  network: Network,
  municipality: string,
  outcomes: readonly Outcome[],
): Promise<Commitment[]> => {
  const [last = '', before = ''] = outcomes.map(({ round }) => round.id).toReversed()
  const joint = await jointAnswersIn(db.withSession('first-unconstrained'), municipality, [before, last])
  return commitmentsOf(
    joint
      .toSorted((a, b) => a.gathering - b.gathering)
      .flatMap(({ gathering: number, questionnaire, answers }) => {
        const gathering = network.gatherings.find((candidate) => candidate.number === number)
        return gathering ? [{ gathering, questionnaire, answers }] : []
      }),
  )
}
