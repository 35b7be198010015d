import type { FundamentalSummary, LowAnswers } from '../../schemas/comparison.ts'

/**
 * The fundamentals with the largest share of answers in the low third in the whole network, where it is told by thirds of
 * all of them: what needs help most. None where none stands out. From published totals alone: rule 8 (derived values).
 */
export const mostLow = (summaries: readonly Pick<FundamentalSummary, 'fundamental' | 'network'>[]): LowAnswers[] => {
  const told = summaries.flatMap(({ fundamental, network: { now } }) =>
    now.kind === 'thirds' ? [{ fundamental, low: now.cell.low, n: now.cell.n }] : [],
  )
  if (told.length < summaries.length) return []
  const most = Math.max(...told.map(shareOf))
  const lowest = told.filter((one) => shareOf(one) === most)
  return lowest.length < told.length ? lowest : []
}

const shareOf = ({ low, n }: LowAnswers): number => low / n
