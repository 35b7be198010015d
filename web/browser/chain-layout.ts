import type { Box } from './boxes.ts'

/** In letters. */
const letters = { overlap: 0.5, above: 2, acrossLink: 3.2, downLink: 3 }
/** Wider than so many times its height, the chain lies across. */
const acrossFrom = 2.5
/** In letters, by level: from a hair to a hawser. */
const thinnest = 0.14
const perLevel = 0.22

/** Whether the chain lies across, or hangs down where there is no room for that. */
export const liesAcross = ({ width, height }: { width: number; height: number }): boolean => width > height * acrossFrom

/** Where each of some links stands, in CSS pixels: side by side, or below each other at the left. They overlap a little. */
export const linkBoxes = (count: number, canvas: { width: number; height: number }, size: number): Box[] => {
  const overlap = size * letters.overlap
  const isAcross = liesAcross(canvas)
  const step = (isAcross ? canvas.width : canvas.height) / count
  return Array.from({ length: count }, (_, place) => {
    const [start, end] = [Math.max(0, place * step - overlap), Math.min(count * step, (place + 1) * step + overlap)]
    return isAcross
      ? { left: start, top: size * letters.above, width: end - start, height: size * letters.acrossLink }
      : { left: 0, top: start, width: size * letters.downLink, height: end - start }
  })
}

/** How thick a link is, in letters, by its level on 0–5. At zero it is broken, and as thin as can be. */
export const thicknessOf = (level: number): number => thinnest + perLevel * level
