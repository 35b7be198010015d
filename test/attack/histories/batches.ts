import type { Batch } from '../oracle/taking-away.ts'
import { slugs } from '../subject/editions.ts'
import type { Person } from './history.ts'

/** Answers to one question that were counted in the same editions: nobody can tell them apart by when they were there. */
export interface Counted extends Batch {
  /** The editions in which they were counted, by number. */
  at: ReadonlySet<number>
  answers: Person[]
}

/**
 * The answers to a question, by municipality and by the editions that they were counted in. A changed answer is another
 * answer of the same person.
 *
 * @param editions who was counted in each edition, the first one first
 */
export const batchesOf = (
  editions: readonly (readonly Person[])[],
  hasAnswered: (person: Person) => boolean,
): Counted[] => {
  const counted = new Map<Person, number[]>()
  for (const [index, people] of editions.entries())
    for (const person of people.filter(hasAnswered)) counted.set(person, [...(counted.get(person) ?? []), index + 1])
  return [...Map.groupBy(counted, ([{ municipality }, at]) => `${municipality} ${at.join(' ')}`).values()].map(
    (group) => {
      const answers = group.map(([person]) => person)
      const [[first, at] = [undefined, []]] = group
      return {
        municipality: slugs.indexOf(first?.municipality ?? ''),
        people: new Set(answers.map(({ id }) => id)),
        at: new Set(at),
        answers,
      }
    },
  )
}
