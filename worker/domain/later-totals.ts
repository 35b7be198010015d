import type { Cell } from '../../schemas/results.ts'
import type { Edition } from './earlier-editions.ts'
import { overAllIn } from './shown-scales.ts'
import type { Standings } from './shown-scales.ts'
import type { OverAll } from './total.ts'

/**
 * Whether a later edition's total of a scale may cover all municipalities: only where those of every earlier edition did,
 * in the same way, and the same municipalities are not shown exactly as then. Else what one total has and the other has
 * not could be told. Municipalities that are not shown exactly beside a total over all never change, so their part of every
 * edition's total is the same answers: thirds of them say no more twice than once.
 * One that is held is in no total, and everyone can see that. Rules 2 and 6.
 */
export const mayCoverAll = (
  earlier: readonly Edition[],
  question: string,
  standings: Standings,
  kind: OverAll,
): boolean => {
  const now = restIn([...(standings.get(question) ?? [])].map(([slug, { cell }]) => [slug, cell]))
  return earlier.every(({ results: { municipalities, network } }) => {
    const cells = Object.entries(municipalities).map(([slug, byQuestion]): Named => [slug, byQuestion[question]])
    return overAllIn(network[question]) === kind && isSame(restIn(cells), now)
  })
}

type Named = readonly [string, Cell | undefined]

/** The municipalities that are not shown exactly, and are not held. */
const restIn = (cells: readonly Named[]): Set<string> =>
  new Set(
    cells
      .filter(([, cell]) => cell?.kind === 'coarse' || (cell?.kind === 'hidden' && cell.reason !== 'held'))
      .map(([slug]) => slug),
  )

const isSame = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every((slug) => other.has(slug))
