import type { Distribution } from '../../schemas/comparison.ts'
import type { Gathering, Network } from '../../schemas/network.ts'
import { takesPartAt } from '../../schemas/network.ts'
import type { Results } from '../../schemas/results.ts'
import { readingIn, readingOfTotal } from './reading.ts'

/** How the answers to one question with a scale are spread in one round. */
export interface ScaleSpread {
  question: string
  distribution: Distribution
}

/**
 * How the participants' answers are spread on each scale that scores no fundamental, from one release alone: the network, and
 * its municipalities in their fixed order. Those that score one have a page each, with last time beside. Charts rules 1 and 4.
 */
export const otherScales = (network: Network, gathering: Gathering, results: Results): ScaleSpread[] =>
  results.scales
    .filter(({ question, fundamental }) => fundamental === undefined && results.network[question] !== undefined)
    .map(({ question }) => ({
      question,
      distribution: {
        gatherings: [gathering],
        network: [readingOfTotal(results, question)],
        lines: network.municipalities
          .filter((municipality) => takesPartAt(municipality, gathering.number))
          .map((municipality) => ({ municipality, readings: [readingIn(results, municipality.slug, question)] })),
      },
    }))
