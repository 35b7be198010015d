/** Where one bar stands: its words' baseline and its own top, in letters from the top. */
export interface BarPlace {
  words: number
  top: number
}

/** In letters. */
const line = { sides: 1.7, words: 1.4, bar: 1.6, betweenBars: 0.4, betweenGroups: 1.1 }

/** The height of a bar, in letters. */
export const barHeight = line.bar

/** Bars below each other, the words of each above it, from how many there are in each group. Lengths are in letters. */
export const layoutOf = (groups: readonly number[]): { height: number; places: BarPlace[][] } => {
  let down = line.sides
  const places = groups.map((bars) => {
    const group = Array.from({ length: bars }, () => {
      const words = down + line.words * 0.75
      const top = down + line.words
      down = top + line.bar + line.betweenBars
      return { words, top }
    })
    down += line.betweenGroups - line.betweenBars
    return group
  })
  return { height: down - line.betweenGroups + line.betweenBars, places }
}
