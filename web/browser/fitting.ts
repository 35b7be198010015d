/** What stands at the two ends of one line. */
export interface Ends {
  left: string
  right: string
}

/** The first of some ways to say a line that has room for both of its ends; the last where none has. Widths are in CSS pixels. */
export const fitting = (ways: readonly [Ends, ...Ends[]], room: number, widthOf: (ends: Ends) => number): Ends =>
  ways.find((ends) => widthOf(ends) <= room) ?? ways.at(-1) ?? ways[0]

/** «Samling 2» and «33 svar, median 3», in ever fewer letters: by its number, and by the answers alone. */
export const waysToSay = (when: string, words: string): [Ends, ...Ends[]] => {
  const number = when.split(' ').at(-1) ?? when
  return [
    { left: when, right: words },
    { left: number, right: words },
    { left: number, right: words.split(', ')[0] ?? words },
  ]
}
