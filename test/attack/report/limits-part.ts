import { limits } from '../limits/limits.ts'
import { openings } from '../limits/openings.ts'
import type { Subject } from '../subject/build-subject.ts'
import type { Part } from './part.ts'

/** What no rule stops, said aloud: each with an attack that succeeds. */
export const limitsPart = (subject: Subject): Part => {
  const found = limits.map((limit) => ({ ...limit, example: limit.attack(subject) }))
  return {
    title: 'What the rules do not stop, and are not meant to',
    heads: ['what', 'what people answer', 'what is told', 'instead'],
    rows: found.map(({ what, instead, example }) => [
      what,
      example?.answers ?? '–',
      example?.told ?? 'nothing any more',
      instead,
    ]),
    notes: [],
    broken: [],
  }
}

/** What the rules let be told that rule 9 says must not be. */
export const openingsPart = (subject: Subject): Part => {
  const found = openings.map((opening) => ({ ...opening, example: opening.attack(subject) }))
  return {
    title: 'What must not be told, in the smallest examples',
    heads: ['what', 'what people answer', 'what is told'],
    rows: found.map(({ what, example }) => [what, example?.answers ?? '–', example?.told ?? 'nothing']),
    notes: ['docs/attack.md says what would close it.'],
    broken: found.flatMap(({ what, example }) => (example ? [`${what}: shown as ${example.shown}`] : [])),
  }
}
