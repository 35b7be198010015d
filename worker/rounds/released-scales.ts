import type { Network } from '../../schemas/network.ts'
import type { Release } from '../../schemas/results.ts'
import type { Round } from '../../schemas/round.ts'
import type { ReleasedScales } from '../../web/pages/round/scale-answers.tsx'
import { otherScales } from '../domain/other-scales.ts'

/** What a round's page shows of its scales that score no fundamental. Nothing where there is none. */
export const releasedScales = (
  network: Network,
  { id, questionnaire, threshold, gathering: number }: Round,
  status: Round['status'],
  { edition, hash, closedAt, results }: Release,
): ReleasedScales | undefined => {
  const gathering = network.gatherings.find((one) => one.number === number)
  const answers = gathering ? otherScales(network, gathering, results) : []
  if (!gathering || answers.length === 0) return undefined
  const cited = { edition, hash, ...(closedAt !== undefined && { closedAt }) }
  return { answers, source: { gathering, round: id, voice: 'individual', questionnaire, status, threshold, ...cited } }
}
