import type { merger as nb } from '../nb/merger.ts'

export const merger: typeof nb = {
  word: 'merged',
  into: (name, date) => `part of ${name} from ${date}`,
  of: (names, date) => `of ${names}, merged ${date}`,
  becamePart: (name, into, date) =>
    `${name} became part of ${into} on ${date}. The figures here are from before that, and are not added to the new ones.`,
  wasMade: (name, names, date) =>
    `${name} came to be on ${date}, when ${names} were merged. The figures from before stand under the old names, and have not been added up.`,
}
