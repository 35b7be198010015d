import { fundamentals } from '../../../schemas/fundamental.ts'
import type { Results } from '../../../schemas/results.ts'
import type { Round } from '../../../schemas/round.ts'
import { buildNetwork, buildRound } from '../../support/builders.ts'
import { slugs } from '../subject/editions.ts'
import type { Subject } from '../subject/build-subject.ts'

/** Everything that pages and files say of some releases of a network, one a gathering, as one text. */
export const everythingOf = (subject: Subject, releases: readonly Results[], municipalities: number): string => {
  const network = buildNetwork(...slugs.slice(0, municipalities))
  const outcomes = releases.map((results, index) =>
    outcomeOf(buildRound(index + 1, { scales: results.scales }), results),
  )
  const comparison = subject.compare(network, outcomes)
  const rows = subject.resultsRows(network, outcomes)
  return JSON.stringify([
    subject.overviewOf(comparison),
    network.municipalities.map(({ slug }) => subject.profileOf(comparison, slug)),
    fundamentals.map((fundamental) => subject.fundamentalViewOf(comparison, fundamental)),
    releases.map((results) => subject.fundamentalsOnly(results)),
    rows,
    subject.resultsCsv(rows, 'plain'),
    subject.resultsCsv(rows, 'excel-nb'),
    subject.sheetRows(rows.map(subject.resultsFields), 1),
  ])
}

const outcomeOf = (round: Round, results: Results) => ({
  round,
  phase: round.status,
  team: { ...round, round: round.id, municipalities: {}, hash: '' },
  release: { edition: 1, hash: '', closedAt: undefined, results },
})
