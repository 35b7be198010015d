import type { merger as nb } from '../nb/merger.ts'

export const merger: typeof nb = {
  word: 'merged',
  into: (name, date) => `part of ${name} from ${date}`,
  of: (names, date) => `from ${names}, merged on ${date}`,
  becamePart: (name, into, date) =>
    `${name} became part of ${into} on ${date}. The figures here are from before that, and are not added to the new ones.`,
  wasMade: (name, names, date) =>
    `${name} was formed on ${date}, when ${names} were merged. The figures from before are under the old names, and have not been added together.`,
}
