import { toldBy } from '../oracle/told.ts'
import type { Told } from '../oracle/told.ts'
import { answerLists, openWorlds, people } from '../oracle/worlds.ts'
import { firstEdition, question } from '../subject/editions.ts'
import type { Subject } from '../subject/build-subject.ts'

/** What is told of a municipality to whoever knows what everyone in all the others answered. */
export interface BesideFound {
  levels: number
  threshold: number
  n: number
  lists: number
  /** How the network's total was shown: exactly, by thirds, of some municipalities, or not. */
  total: string
  fewestOpen: number
  told: Told[]
}

/** Counts of this many people are no secret. Rule 9. */
const few = 10

/** So many others make any total over all possible, however few answer here. */
const others = 9

/**
 * Goes through every way that n people can answer, in a network with two other small municipalities of which the attacker
 * knows every answer: so whatever the total says, it says of these alone. Rule 6. Nobody can know more of a round.
 */
export const attackBesideKnown = (subject: Subject, levels: number, threshold: number, n: number): BesideFound => {
  const publish = firstEdition(subject, levels, threshold)
  const known = answerLists(others, levels).find((counts) => counts[0] === 2 && counts[1] === others - 2) ?? []
  const shown = (counts: readonly number[]) => {
    const { municipalities, network } = publish([counts, known, known]).results
    return [municipalities, network]
  }
  const lists = answerLists(n, levels)
  const groups = openWorlds(lists, shown)
  const total = publish([lists[0] ?? [], known, known]).results.network[question]
  return {
    levels,
    threshold,
    n,
    lists: lists.length,
    total: total?.cell.kind === 'hidden' ? 'hidden' : total?.partial ? 'partial' : (total?.cell.kind ?? ''),
    fewestOpen: Math.min(...groups.map((open) => open.length)),
    told: groups
      .flatMap((open) =>
        toldBy(
          open.map((counts) => [counts]),
          { few },
        ),
      )
      .filter(({ world }) => people(world[0] ?? []) > 0),
  }
}
