import type { Look } from './look.ts'

/**
 * The mark of a coarse level: a pale bar with side rails from the level towards the end of the scale that it is open to.
 * `from` and `to` are in pixels along the scale, `at` across it.
 */
export const drawCoarse = (
  context: CanvasRenderingContext2D,
  { from, to, at, isAcross }: { from: number; to: number; at: number; isAcross: boolean },
  colour: string,
  { size, paper }: Look,
): void => {
  const half = size * 0.28
  context.save()
  if (isAcross) {
    context.translate(from, at)
    context.rotate(to > from ? 0 : Math.PI)
  } else {
    context.translate(at, from)
    context.rotate(to > from ? Math.PI / 2 : -Math.PI / 2)
  }
  const length = Math.abs(to - from)
  context.fillStyle = paper
  context.fillRect(0, -half, length, half * 2)
  context.globalAlpha = 0.3
  context.fillStyle = colour
  context.fillRect(0, -half, length, half * 2)
  context.globalAlpha = 1
  context.strokeStyle = colour
  context.lineWidth = 1.25
  context.beginPath()
  context.moveTo(length, -half)
  context.lineTo(0, -half)
  context.lineTo(0, half)
  context.lineTo(length, half)
  context.stroke()
  context.restore()
}
