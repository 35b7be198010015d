import type { merger as nb } from '../nb/merger.ts'

export const merger: typeof nb = {
  word: 'slått saman',
  into: (name, date) => `ein del av ${name} frå ${date}`,
  of: (names, date) => `av ${names}, slåtte saman ${date}`,
  becamePart: (name, into, date) =>
    `${name} blei ein del av ${into} ${date}. Tala her er frå før det, og blir ikkje lagde saman med dei nye.`,
  wasMade: (name, names, date) =>
    `${name} blei til ${date}, då ${names} blei slåtte saman. Tala frå før står under dei gamle namna, og er ikkje lagde saman.`,
}
