import type { Commitment } from '../schemas/commitment.ts'
import type { Network } from '../schemas/network.ts'
import { commitmentsOf } from './domain/commitments.ts'
import type { Outcome } from './domain/comparison.ts'
import { eachJointPage } from './storage/response-pages.ts'
import { findRound } from './storage/rounds.ts'

/** A page of results reads few rows: what was said last time, and what came of it, is in the last two rounds. */
const roundsBack = 2

/** What a municipality said it will have done, in the last two rounds, and what came of it. */
export const commitmentsNow = async (
  db: D1Database,
  network: Network,
  municipality: string,
  outcomes: readonly Outcome[],
): Promise<Commitment[]> => {
  const session = db.withSession('first-unconstrained')
  const rounds = outcomes.slice(-roundsBack).map(({ round }) => round)
  const [asked, pages] = await Promise.all([
    Promise.all(rounds.map(({ id }) => findRound(session, network.slug, id))),
    eachJointPage(
      session,
      rounds.map(({ id }) => id),
      [municipality],
    ).next(),
  ])
  const joint = pages.done ? [] : pages.value
  return commitmentsOf(
    joint.flatMap(({ round, answers }) => {
      const found = asked.find((candidate) => candidate?.round.id === round)
      const gathering = network.gatherings.find(({ number }) => number === found?.round.gathering)
      return found && gathering ? [{ gathering, questionnaire: found.questionnaire, answers }] : []
    }),
  )
}
