import type { Distribution, Reading, Trend } from '../../schemas/comparison.ts'
import { fundamentalLevels } from '../../schemas/fundamental.ts'
import { describeLevels } from './describe-levels.ts'
import { fewestMunicipalities } from './middle-half.ts'

/**
 * How the participants' answers on one fundamental are spread: the latest that is shown, and the time before it where the
 * question was the same. From published cells alone; municipalities in the network's fixed order. Charts rules 1 and 4.
 */
export const distributionOf = (trend: Trend): Distribution | undefined => {
  const places = comparedPlaces(trend, [trend.network, ...trend.lines.map(({ points }) => points)])
  if (places.length === 0) return undefined
  const readingsIn = (points: Trend['network']) => places.map((at): Reading => points[at]?.reading ?? { kind: 'none' })
  return {
    gatherings: places.flatMap((at) => trend.gatherings[at] ?? []),
    network: readingsIn(trend.network),
    lines: trend.lines.map(({ municipality, points }) => ({ municipality, readings: readingsIn(points) })),
  }
}

/**
 * How many municipalities have agreed on each level of one fundamental, last time and now. Joint answers are open. Nothing
 * under four municipalities: their lines say it.
 */
export const jointDistributionOf = (trend: Trend): Distribution | undefined => {
  const lines = trend.lines.map(({ points }) => points)
  const places = comparedPlaces(trend, lines)
  const levelsAt = (at: number): number[] => lines.flatMap((points) => levelIn(points[at]?.reading))
  if (levelsAt(places.at(-1) ?? -1).length < fewestMunicipalities) return undefined
  return {
    gatherings: places.flatMap((at) => trend.gatherings[at] ?? []),
    network: places.map((at) => jointSpread(levelsAt(at))),
    lines: [],
  }
}

/** Where the latest shown levels are, and the ones before them, if they answer the same question. */
const comparedPlaces = ({ breaks }: Trend, lines: readonly Trend['network'][]): number[] => {
  const shown = breaks.flatMap((_, at) => (lines.some((points) => points[at]?.reading.kind === 'level') ? [at] : []))
  const [before, now] = [shown.at(-2), shown.at(-1)]
  if (now === undefined) return []
  return before === undefined || breaks.slice(before + 1, now + 1).includes(true) ? [now] : [before, now]
}

const levelIn = (reading: Reading | undefined): number[] => (reading?.kind === 'level' ? [reading.level] : [])

const jointSpread = (levels: readonly number[]): Reading => {
  const counts = Array.from({ length: fundamentalLevels }, (_, level) => levels.filter((one) => one === level).length)
  const described = describeLevels(counts)
  return { kind: 'level', level: described.median, cell: { kind: 'exact', ...described } }
}
