import type { Box } from './boxes.ts'
import type { Look } from './look.ts'
import type { Shade } from './segments.ts'

/** In CSS pixels between the lines of a pattern, by strength: the further from the middle, the denser. */
const spacing = [0, 0, 7, 4]

/** Fills a box as a level is filled: low levels are slanted one way and high ones the other, so that colour is not alone. */
export const fillLevel = (context: CanvasRenderingContext2D, box: Box, { side, strength }: Shade, look: Look): void => {
  const { left, top, width, height } = box
  context.save()
  context.beginPath()
  context.rect(left, top, width, height)
  context.clip()
  context.fillStyle = side === 'middle' ? look.fills.middle : (look.fills[side][strength - 1] ?? look.fills.middle)
  context.fillRect(left, top, width, height)
  slant(context, box, spacing[strength] ?? 0, side === 'low' ? -1 : 1, look.pattern)
  context.restore()
  outline(context, box, look.network)
}

/** A thin line just within a box. */
export const outline = (
  context: CanvasRenderingContext2D,
  { left, top, width, height }: Box,
  colour: string,
  dash: number[] = [],
): void => {
  context.save()
  context.strokeStyle = colour
  context.lineWidth = 1
  context.setLineDash(dash)
  context.strokeRect(left + 0.5, top + 0.5, Math.max(0, width - 1), height - 1)
  context.restore()
}

const slant = (
  context: CanvasRenderingContext2D,
  { left, top, width, height }: Box,
  every: number,
  way: 1 | -1,
  colour: string,
): void => {
  if (every === 0) return
  const [low, high] = way === 1 ? [top + height, top] : [top, top + height]
  context.beginPath()
  for (let x = left - height; x < left + width; x += every) {
    context.moveTo(x, low)
    context.lineTo(x + height, high)
  }
  context.strokeStyle = colour
  context.lineWidth = 1
  context.stroke()
}
