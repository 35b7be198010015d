import type { Fundamental } from '../../schemas/fundamental.ts'
import type { Comparison, FundamentalView } from '../../schemas/comparison.ts'
import type { Voice } from '../../schemas/voice.ts'
import { latestIn, summaryOf } from './overview.ts'

/** One fundamental's page: its lines in both voices, and what has moved. */
export const fundamentalViewOf = (comparison: Comparison, fundamental: Fundamental): FundamentalView => {
  const { network, trends, sources, gatherings } = comparison
  const summary = (voice: Voice) => summaryOf(trends[voice], fundamental, latestIn(comparison, voice))
  return {
    network,
    fundamental,
    voices: { individual: trends.individual[fundamental], team: trends.team[fundamental] },
    summaries: { individual: summary('individual'), team: summary('team') },
    earlier: {
      individual: gatherings[latestIn(comparison, 'individual') - 1],
      team: gatherings[latestIn(comparison, 'team') - 1],
    },
    sources,
  }
}
