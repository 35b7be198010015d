import { fontOf } from './look.ts'
import type { Look } from './look.ts'

/** Writes words on a canvas; `y` is their baseline. */
export const write = (
  context: CanvasRenderingContext2D,
  words: string,
  { x, y, align }: { x: number; y: number; align: CanvasTextAlign },
  look: Look,
  colour: string,
  weight = 400,
): void => {
  context.font = fontOf(look, weight)
  context.fillStyle = colour
  context.textAlign = align
  context.textBaseline = 'alphabetic'
  context.fillText(words, x, y)
}

/** Words on one line, or on two where they are wider than this and have a space. */
export const wrapped = (
  context: CanvasRenderingContext2D,
  words: string,
  width: number,
  look: Look,
  weight = 400,
): string[] => {
  context.font = fontOf(look, weight)
  const space = words.lastIndexOf(' ')
  if (space < 1 || context.measureText(words).width <= width) return [words]
  return [words.slice(0, space), words.slice(space + 1)]
}
