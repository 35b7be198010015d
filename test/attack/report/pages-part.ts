import { tellingMore } from '../pages/telling-more.ts'
import type { Subject } from '../subject/build-subject.ts'
import type { Part } from './part.ts'

/** Municipalities of these sizes, in a round with this threshold. */
export interface Answered {
  sizes: readonly number[]
  threshold: number
}

export const allPages: readonly Answered[] = [
  ...[5, 6, 7, 8, 9].map((n) => ({ sizes: [n], threshold: 5 })),
  ...[3, 4].map((n) => ({ sizes: [n], threshold: 3 })),
  { sizes: [3, 3], threshold: 3 },
  { sizes: [5, 4], threshold: 5 },
]

/** Scores, changes, formulas, tables and files: whether any of them tells answers apart that the release does not. Rule 8. */
export const pagesPart = (subject: Subject, answered: readonly Answered[]): Part => {
  const found = answered.map((some) => ({ ...some, ...tellingMore(subject, some.sizes, some.threshold) }))
  return {
    title: 'Pages and files beside the release that they are made of',
    heads: ['people', 'threshold', 'tables', 'releases', 'pages and files'],
    rows: found.map(({ sizes, threshold, tables, releases, everything }) => [
      sizes.join(' + '),
      threshold,
      tables,
      releases,
      everything,
    ]),
    notes: ['As many different pages and files as releases: they tell no more.'],
    broken: found.flatMap(({ sizes, releases, everything }) =>
      everything === releases
        ? []
        : [`${sizes.join(' + ')} people: ${everything} pages and files of ${releases} releases`],
    ),
  }
}
