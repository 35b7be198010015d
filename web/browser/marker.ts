import type { Look } from './look.ts'
import type { LineStyle } from './markers.ts'

interface Marker extends Omit<LineStyle, 'dash'> {
  x: number
  y: number
  radius: number
  colour: string
  isOpen: boolean
}

/** Draws one marker, as chart.js would on the line. */
export const drawMarker = (
  context: CanvasRenderingContext2D,
  { marker, turn, x, y, radius, colour, isOpen }: Marker,
  { size, paper }: Look,
): void => {
  context.save()
  context.translate(x, y)
  context.rotate((turn * Math.PI) / 180)
  context.beginPath()
  outlines[marker](context, radius)
  context.strokeStyle = colour
  context.fillStyle = isOpen ? paper : colour
  context.lineWidth = size * (isOpen || marker === 'crossRot' || marker === 'star' ? 0.14 : 0.08)
  context.fill()
  context.stroke()
  context.restore()
}

type Outline = (context: CanvasRenderingContext2D, radius: number) => void

const polygon = (context: CanvasRenderingContext2D, points: readonly (readonly [number, number])[]): void => {
  for (const [x, y] of points) context.lineTo(x, y)
  context.closePath()
}

const spokes = (context: CanvasRenderingContext2D, radius: number, degrees: readonly number[]): void => {
  for (const degree of degrees) {
    const [x, y] = [radius * Math.cos((degree * Math.PI) / 180), radius * Math.sin((degree * Math.PI) / 180)]
    context.moveTo(-x, -y)
    context.lineTo(x, y)
  }
}

const outlines: Record<LineStyle['marker'], Outline> = {
  circle: (context, radius) => context.arc(0, 0, radius, 0, Math.PI * 2),
  rect: (context, radius) => context.rect(-radius * 0.8, -radius * 0.8, radius * 1.6, radius * 1.6),
  triangle: (context, radius) =>
    polygon(context, [
      [0, -radius],
      [radius * 0.87, radius * 0.5],
      [-radius * 0.87, radius * 0.5],
    ]),
  rectRot: (context, radius) =>
    polygon(context, [
      [0, -radius],
      [radius, 0],
      [0, radius],
      [-radius, 0],
    ]),
  crossRot: (context, radius) => spokes(context, radius, [45, 135]),
  star: (context, radius) => spokes(context, radius, [0, 45, 90, 135]),
}
