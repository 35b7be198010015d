import type { Look } from './look.ts'

/** From one pixel to another along the scale, at one across it. */
interface Range {
  from: number
  to: number
  at: number
  isAcross: boolean
}

/** In letters. */
const box = { half: 0.42, between: 0.36 }
const whisker = { cap: 0.22, width: 0.1, dash: 0.16 }

/** Where a rounded level may be: a box of cross strokes with a dashed edge. */
export const drawCoarse = (context: CanvasRenderingContext2D, range: Range, colour: string, look: Look): void => {
  const { size, paper } = look
  const half = size * box.half
  const length = lengthOf(range)
  context.save()
  turn(context, range)
  context.fillStyle = paper
  context.fillRect(0, -half, length, half * 2)
  context.strokeStyle = colour
  context.lineWidth = 1
  context.globalAlpha = 0.65
  context.beginPath()
  for (let x = size * box.between; x < length; x += size * box.between) {
    context.moveTo(x, -half)
    context.lineTo(x, half)
  }
  context.stroke()
  context.globalAlpha = 1
  context.setLineDash([3, 2])
  context.strokeRect(0, -half, length, half * 2)
  context.restore()
}

/** The same where many stand side by side: a dashed line with a cap at each end. */
export const drawWhisker = (context: CanvasRenderingContext2D, range: Range, colour: string, look: Look): void => {
  const { size } = look
  const cap = size * whisker.cap
  const length = lengthOf(range)
  context.save()
  turn(context, range)
  context.strokeStyle = colour
  context.lineWidth = size * whisker.width
  context.beginPath()
  for (const x of [0, length]) {
    context.moveTo(x, -cap)
    context.lineTo(x, cap)
  }
  context.stroke()
  context.setLineDash([size * whisker.dash, size * whisker.dash])
  context.beginPath()
  context.moveTo(0, 0)
  context.lineTo(length, 0)
  context.stroke()
  context.restore()
}

const lengthOf = ({ from, to }: Range): number => Math.abs(to - from)

/** The scale goes to the right from the lower of the two pixels. */
const turn = (context: CanvasRenderingContext2D, { from, to, at, isAcross }: Range): void => {
  const start = Math.min(from, to)
  if (isAcross) context.translate(start, at)
  else {
    context.translate(at, start)
    context.rotate(Math.PI / 2)
  }
}
