import type { Box } from './boxes.ts'
import { thicknessOf } from './chain-layout.ts'
import type { Link } from './chain-table.ts'
import type { Look } from './look.ts'

const dash = 0.3
const gap = 0.3

/** One link: a ring that is thicker the higher the level, striped where the level is known roughly, and broken at zero. */
export const drawLink = (
  context: CanvasRenderingContext2D,
  box: Box,
  { level, isCoarse, isLowest }: Pick<Link, 'level' | 'isCoarse' | 'isLowest'>,
  look: Look,
): void => {
  const colour = isLowest ? look.ink : look.network
  const thick = thicknessOf(level) * look.size
  context.save()
  context.lineJoin = 'round'
  context.strokeStyle = colour
  context.lineWidth = thick
  if (level === 0) strokeBroken(context, box, look.size)
  else strokeRing(context, box, thick)
  if (isCoarse && level > 0) stripe(context, box, thick, look)
  context.restore()
}

const strokeRing = (context: CanvasRenderingContext2D, box: Box, thick: number): void => {
  ring(context, box, thick)
  context.stroke()
}

const ring = (context: CanvasRenderingContext2D, { left, top, width, height }: Box, thick: number): void => {
  const inner = { width: width - thick, height: height - thick }
  context.beginPath()
  context.roundRect(
    left + thick / 2,
    top + thick / 2,
    inner.width,
    inner.height,
    Math.min(inner.width, inner.height) / 2,
  )
}

/** Hollow but for cross strokes: the outline stays. */
const stripe = (context: CanvasRenderingContext2D, box: Box, thick: number, { size, paper }: Look): void => {
  context.strokeStyle = paper
  context.lineWidth = Math.max(1, thick - 2.5)
  context.setLineDash([size * dash, size * gap])
  ring(context, box, thick)
  context.stroke()
}

/** Two halves that do not meet. */
const strokeBroken = (context: CanvasRenderingContext2D, { left, top, width, height }: Box, size: number): void => {
  const isAcross = width > height
  const radius = Math.min(width, height) / 2 - 1
  const open = size * 0.7
  context.lineWidth = size * 0.16
  context.beginPath()
  if (isAcross) {
    const [middle, y] = [left + width / 2, top + height / 2]
    halfRing(context, { x: left + radius + 1, y, to: middle - open, radius }, 1)
    halfRing(context, { x: left + width - radius - 1, y, to: middle + open, radius }, -1)
  } else {
    context.translate(left + width / 2, top + height / 2)
    context.rotate(Math.PI / 2)
    halfRing(context, { x: -height / 2 + radius + 1, y: 0, to: -open, radius }, 1)
    halfRing(context, { x: height / 2 - radius - 1, y: 0, to: open, radius }, -1)
  }
  context.stroke()
}

/** Half of a lying ring, from its bow to where it is broken off aslant. `way` is 1 for the left half. */
const halfRing = (
  context: CanvasRenderingContext2D,
  { x, y, to, radius }: { x: number; y: number; to: number; radius: number },
  way: 1 | -1,
): void => {
  const aslant = radius * 0.35
  context.moveTo(to + aslant, y - radius)
  context.lineTo(x, y - radius)
  context.arc(x, y, radius, -Math.PI / 2, Math.PI / 2, way === 1)
  context.lineTo(to - aslant, y + radius)
}
