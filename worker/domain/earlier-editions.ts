import { sum } from 'simple-statistics'
import type { Basis } from '../../schemas/basis.ts'
import type { Results } from '../../schemas/results.ts'
import type { Sizes } from './nested.ts'
import { overAllIn } from './shown-scales.ts'
import type { ByMunicipality } from './turnout.ts'

/** An edition of a round's results, with what it rests on. */
export interface Edition {
  results: Results
  basis: Basis
}

/** How an edition speaks of a cell: exactly; coarsely, or as part of a total over all; or not at all. */
export type Spoken = 'exactly' | 'in-part' | 'not'

/** How an edition speaks of a scale in a municipality. One that is held is in no total: everyone can see that. */
export const spokenOf = ({ results }: Edition, question: string, slug: string): Spoken => {
  const cell = results.municipalities[slug]?.[question]
  switch (cell?.kind) {
    case undefined:
      return 'not'
    case 'exact':
      return 'exactly'
    case 'coarse':
      return 'in-part'
    case 'hidden':
      return cell.reason !== 'held' && overAllIn(results.network[question]) ? 'in-part' : 'not'
  }
}

/** The people of a municipality at an edition (by number) and now. */
export const peopleSince = (
  editions: readonly Edition[],
  edition: number,
  people: ByMunicipality,
  slug: string,
): Sizes => ({
  before: editions[edition - 1]?.basis.people[slug] ?? 0,
  ...nowAndStayed(people, edition, slug),
})

/** Those of them who answered a question, from how many answers an edition counted. */
export const answeredSince = (
  counts: readonly number[],
  edition: number,
  answered: ByMunicipality | undefined,
  slug: string,
): Sizes => ({ before: sum([...counts]), ...nowAndStayed(answered, edition, slug) })

const nowAndStayed = (counted: ByMunicipality | undefined, edition: number, slug: string) => {
  const presence = counted?.get(slug)
  return { now: presence?.now ?? 0, stayed: presence?.stayed[edition - 1] ?? 0 }
}
