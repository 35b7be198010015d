import type { Edition } from '../../../worker/domain/earlier-editions.ts'
import { slugs } from '../subject/editions.ts'
import type { Counted } from './batches.ts'

/** Answers that are published together, and the edition that says so. */
export interface PublishedSum {
  batches: ReadonlySet<Counted>
  edition: number
  /** Of a scale: how many gave each level, lowest first, as the edition says. */
  counts?: readonly number[]
  /** Of a total beside small cells: how many are in each third. Taken to be as good as counts by whoever takes sums away. */
  thirds?: readonly number[]
}

/**
 * Everything that some editions publish exactly of a question, each as the answers whose sum it is: the cells that are shown
 * exactly, the totals, and what is shown of the network alone.
 */
export const publishedSums = (
  editions: readonly Edition[],
  question: string,
  batches: readonly Counted[],
): PublishedSum[] =>
  editions.flatMap((edition, index) => {
    const { results } = edition
    const total = results.network[question]
    const shown = slugs.filter((slug) => results.municipalities[slug]?.[question]?.kind === 'exact')
    const sumOf = (covered: readonly string[], counts?: readonly number[]): PublishedSum => ({
      batches: countedBy(edition, question, batches, covered),
      edition: index + 1,
      ...(counts && { counts }),
    })
    const cells = shown.map((slug) => sumOf([slug], countsIn(results.municipalities[slug]?.[question])))
    const other = results.others[question]
    const alone = other && other.kind !== 'hidden' ? [sumOf(slugs)] : []
    if (total?.cell.kind === 'thirds') {
      const { low, middle, high } = total.cell
      return [...cells, ...alone, { ...sumOf(slugs), thirds: [low, middle, high] }]
    }
    if (total?.cell.kind !== 'exact') return [...cells, ...alone]
    return [...cells, ...alone, sumOf(total.partial ? shown : slugs, total.cell.counts)]
  })

/** The answers of some municipalities that an edition rests on: its own, or those of the earlier one that it keeps. */
export const countedBy = (
  { basis }: Edition,
  question: string,
  batches: readonly Counted[],
  covered: readonly string[],
): Set<Counted> => {
  const counted = basis.counted[question] ?? {}
  // Of a question without a scale one edition counts for all, and those without an answer are not named.
  const since = Object.values(counted)[0]?.since ?? 0
  const sinceOf = (slug: string) => counted[slug]?.since ?? since
  return new Set(
    batches.filter(({ municipality, at }) => {
      const slug = slugs[municipality] ?? ''
      return covered.includes(slug) && at.has(sinceOf(slug))
    }),
  )
}

const countsIn = (cell: Edition['results']['municipalities'][string][string] | undefined): number[] =>
  cell?.kind === 'exact' ? cell.counts : []
