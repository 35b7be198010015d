import type { Comparison, FundamentalView } from '../../schemas/comparison.ts'
import type { Fundamental } from '../../schemas/fundamental.ts'
import { distributionOf, jointDistributionOf } from './distribution.ts'
import { latestIn, summariesAt } from './summary.ts'

/** One fundamental's page: its lines in both voices, and what has moved. */
export const fundamentalViewOf = (comparison: Comparison, fundamental: Fundamental): FundamentalView => {
  const { network, trends, sources, gatherings } = comparison
  const [own, joint] = [latestIn(comparison, 'individual'), latestIn(comparison, 'team')]
  const [individual, team] = [
    distributionOf(trends.individual[fundamental]),
    jointDistributionOf(trends.team[fundamental]),
  ]
  return {
    network,
    fundamental,
    voices: { individual: trends.individual[fundamental], team: trends.team[fundamental] },
    summaries: {
      individual: summariesAt(comparison, 'individual', own)[fundamental],
      team: summariesAt(comparison, 'team', joint)[fundamental],
    },
    earlier: { individual: gatherings[own - 1], team: gatherings[joint - 1] },
    distributions: { ...(individual && { individual }), ...(team && { team }) },
    sources,
  }
}
