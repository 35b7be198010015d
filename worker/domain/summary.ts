import type { Comparison, FundamentalSummary, Moved, Point } from '../../schemas/comparison.ts'
import { fundamentals } from '../../schemas/fundamental.ts'
import type { Fundamental } from '../../schemas/fundamental.ts'
import type { Voice } from '../../schemas/voice.ts'
import { byFundamental } from './by-fundamental.ts'
import { lastBefore, nowAt } from './change.ts'
import { formulaOf } from './formula.ts'
import { readingsAt } from './line-of.ts'

/**
 * Each fundamental across the network at a gathering, given as its place among the comparison's: its own line, how many
 * municipalities have moved since the gathering before, and in how many it is lowest. Charts rule 4: never which ones.
 */
export const summariesAt = (
  comparison: Comparison,
  voice: Voice,
  at: number,
): Record<Fundamental, FundamentalSummary> => {
  const lowest = comparison.network.municipalities.map(({ slug }) => lowestAt(comparison, voice, slug, at))
  return byFundamental((fundamental) => {
    const { lines, network } = comparison.trends[voice][fundamental]
    return {
      fundamental,
      network: nowAt(network, at),
      moved: movedSinceLast(
        lines.map(({ points }) => points),
        at,
      ),
      lowestIn: lowest.filter((each) => each.includes(fundamental)).length,
    }
  })
}

/** The place of the latest gathering where a voice has a level that may be shown. -1 where there is none. */
export const latestIn = ({ gatherings, trends }: Comparison, voice: Voice): number =>
  gatherings.findLastIndex((_, at) =>
    fundamentals.some((fundamental) => {
      const { lines, network } = trends[voice][fundamental]
      return [network, ...lines.map(({ points }) => points)].some((points) => points[at]?.reading.kind === 'level')
    }),
  )

/** A municipality that skipped the gathering before has moved too, but since another one. It is not counted. */
const movedSinceLast = (lines: readonly Point[][], at: number): Moved => {
  const changes = lines.filter((points) => lastBefore(points, at) === at - 1).map((points) => nowAt(points, at).change)
  const count = (direction: keyof Moved) =>
    changes.filter((change) => change.kind === 'moved' && change.direction === direction).length
  return { up: count('up'), same: count('same'), down: count('down') }
}

/** A municipality's lowest fundamentals, where all five are shown and some stand out. */
const lowestAt = (comparison: Comparison, voice: Voice, slug: string, at: number): Fundamental[] => {
  const formula = formulaOf(readingsAt(comparison, voice, slug, at))
  return formula.kind === 'shown' ? formula.lowest : []
}
