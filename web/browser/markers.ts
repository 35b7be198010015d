/** What tells one line from another without its colour: a marker, its turn in degrees, and a pattern of dashes. */
export interface LineStyle {
  marker: 'circle' | 'rect' | 'triangle' | 'rectRot' | 'crossRot' | 'star'
  turn: number
  dash: number[]
}

const styles: readonly LineStyle[] = [
  { marker: 'circle', turn: 0, dash: [] },
  { marker: 'rect', turn: 0, dash: [7, 3] },
  { marker: 'triangle', turn: 0, dash: [2, 3] },
  { marker: 'rectRot', turn: 0, dash: [10, 3, 2, 3] },
  { marker: 'triangle', turn: 180, dash: [4, 3] },
  { marker: 'crossRot', turn: 0, dash: [12, 4] },
  { marker: 'star', turn: 0, dash: [6, 2, 2, 2, 2, 2] },
  { marker: 'triangle', turn: 90, dash: [1, 3] },
]

/** Beyond this many lines, colours and markers no longer tell them apart. */
export const mostToldApart = styles.length

/** The style of a line by its place in the table. */
export const styleOf = (place: number): LineStyle =>
  styles[place % mostToldApart] ?? { marker: 'circle', turn: 0, dash: [] }

/** All lines together move at most this far from their level, so that equal levels are all seen. */
const furthest = { inLevels: 0.18, inGatherings: 0.075 }
const step = { inLevels: 0.075, inGatherings: 0.03 }

/** How far a line is moved from where it belongs: by its place alone, so that it is the same on every page. */
export const dodgeOf = (place: number, count: number): { x: number; y: number } => {
  const fromMiddle = place - (count - 1) / 2
  const steps = Math.max(1, (count - 1) / 2)
  return {
    x: fromMiddle * Math.min(step.inGatherings, furthest.inGatherings / steps),
    y: -fromMiddle * Math.min(step.inLevels, furthest.inLevels / steps),
  }
}
