import type { Box } from './boxes.ts'
import { outline } from './fill-level.ts'
import type { Look } from './look.ts'

const dash = [3, 3]
const between = 5

/** A third of a small group's bar: an empty dashed box, or one of upright lines where more than half of the answers are. */
export const drawThird = (
  context: CanvasRenderingContext2D,
  box: Box,
  third: 'low' | 'middle' | 'high',
  hasMost: boolean,
  look: Look,
): void => {
  if (hasMost) {
    fillThird(context, box, third, look)
    standLines(context, box, look.quiet)
  }
  outline(context, box, look.quiet, dash)
}

/** In the palest fill of its side; the middle third lies on both. */
const fillThird = (
  context: CanvasRenderingContext2D,
  { left, top, width, height }: Box,
  third: 'low' | 'middle' | 'high',
  { fills }: Look,
): void => {
  const [low, high] = [fills.low[0] ?? fills.middle, fills.high[0] ?? fills.middle]
  context.fillStyle = third === 'high' ? high : low
  context.fillRect(left, top, width, height)
  if (third !== 'middle') return
  context.fillStyle = high
  context.fillRect(left + width / 2, top, width / 2, height)
}

const standLines = (context: CanvasRenderingContext2D, { left, top, width, height }: Box, colour: string): void => {
  context.save()
  context.strokeStyle = colour
  context.lineWidth = 1
  context.beginPath()
  for (let x = left + between; x < left + width; x += between) {
    context.moveTo(x, top)
    context.lineTo(x, top + height)
  }
  context.stroke()
  context.restore()
}
