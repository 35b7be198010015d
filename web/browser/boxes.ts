/** A part of the canvas, in CSS pixels from its upper left corner. */
export interface Box {
  left: number
  top: number
  width: number
  height: number
}

interface Spot {
  x: number
  y: number
}

/** A square around a point. */
export const boxAround = ({ x, y }: Spot, radius: number): Box => ({
  left: x - radius,
  top: y - radius,
  width: radius * 2,
  height: radius * 2,
})

/** Which of some boxes a finger or pointer is at, counted from 0: the nearest within reach, and of several the smallest. -1 for none. */
export const boxAt = (boxes: readonly Box[], spot: Spot, reach: number): number => {
  const [found] = boxes
    .map((box, place) => ({ place, away: distance(box, spot), size: box.width * box.height }))
    .filter(({ away }) => away <= reach)
    .toSorted((a, b) => a.away - b.away || a.size - b.size)
  return found?.place ?? -1
}

const distance = ({ left, top, width, height }: Box, { x, y }: Spot): number =>
  Math.hypot(Math.max(left - x, 0, x - left - width), Math.max(top - y, 0, y - top - height))

/** Where words about a box stand: above it, or below where there is no room, and within the width there is. */
export const besideBox = (
  box: Box,
  words: { width: number; height: number },
  room: { width: number },
  gap: number,
): { left: number; top: number } => {
  const middle = box.left + box.width / 2 - words.width / 2
  const above = box.top - gap - words.height
  return {
    left: Math.max(0, Math.min(middle, room.width - words.width)),
    top: above >= 0 ? above : box.top + box.height + gap,
  }
}
