import { placed, scaleOf, turnOf } from './svg-path.ts'
import type { Matrix } from './svg-path.ts'
import { element, escaped } from './xml.ts'

const anchors: Partial<Record<CanvasTextAlign, string>> = { center: 'middle', right: 'end', end: 'end' }

/** A path, filled as the canvas would. */
export const filled = (context: CanvasRenderingContext2D, d: string, isEvenOdd = false): string => {
  const ink = inkOf(context.fillStyle, context.globalAlpha)
  return ink && d !== ''
    ? element('path', {
        d,
        fill: ink.colour,
        'fill-opacity': ink.opacity,
        'fill-rule': isEvenOdd ? 'evenodd' : undefined,
      })
    : ''
}

/** The line of a path, as the canvas would draw it. */
export const stroked = (context: CanvasRenderingContext2D, d: string, matrix: Matrix): string => {
  const ink = inkOf(context.strokeStyle, context.globalAlpha)
  const scale = scaleOf(matrix)
  const dash = context.getLineDash().map((length) => length * scale)
  if (!ink || d === '' || context.lineWidth === 0) return ''
  return element('path', {
    d,
    fill: 'none',
    stroke: ink.colour,
    'stroke-opacity': ink.opacity,
    'stroke-width': context.lineWidth * scale,
    'stroke-linecap': context.lineCap === 'butt' ? undefined : context.lineCap,
    'stroke-linejoin': context.lineJoin === 'miter' ? undefined : context.lineJoin,
    'stroke-miterlimit': context.lineJoin === 'miter' ? context.miterLimit : undefined,
    'stroke-dasharray': dash.length === 0 ? undefined : dash.join(' '),
    'stroke-dashoffset': dash.length === 0 ? undefined : context.lineDashOffset * scale,
  })
}

/**
 * Text as text. Where it stands is said from the line that letters stand on: Word and LibreOffice know no other. Spaces around it are
 * room, not letters.
 */
export const written = (
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  matrix: Matrix,
): string => {
  const ink = inkOf(context.fillStyle, context.globalAlpha)
  const words = text.trim()
  if (!ink || words === '') return ''
  const { weight, size, family } = fontIn(context.font)
  const at = placed(matrix, x + roomBefore(context, text), y + toBaseline(context, words))
  const turned = turnOf(matrix)
  return element(
    'text',
    {
      x: at.x,
      y: at.y,
      fill: ink.colour,
      'fill-opacity': ink.opacity,
      'font-family': family,
      'font-size': size * scaleOf(matrix),
      'font-weight': weight,
      'text-anchor': anchors[context.textAlign],
      transform: turned === 0 ? undefined : `rotate(${[turned, at.x, at.y].join(' ')})`,
    },
    escaped(words),
  )
}

/** How far the spaces around a text move its letters. */
const roomBefore = (context: CanvasRenderingContext2D, text: string): number => {
  const width = (part: string): number => context.measureText(part).width
  const before = width(text) - width(text.trimStart())
  const after = width(text) - width(text.trimEnd())
  const anchor = anchors[context.textAlign]
  if (anchor === undefined) return before
  return anchor === 'end' ? -after : (before - after) / 2
}

/** From where the canvas was told to write, down to the line that the letters stand on. */
const toBaseline = (context: CanvasRenderingContext2D, words: string): number => {
  const { textBaseline } = context
  const ascent = context.measureText(words).actualBoundingBoxAscent
  context.textBaseline = 'alphabetic'
  const whole = context.measureText(words).actualBoundingBoxAscent
  context.textBaseline = textBaseline
  return whole - ascent
}

/** A colour as a canvas says it, `#0b62b0` or `rgba(11, 98, 176, 0.5)`, in parts that Word knows; `undefined` for one that is not seen. */
const inkOf = (style: unknown, alpha: number): { colour: string; opacity: number | undefined } | undefined => {
  if (typeof style !== 'string') throw new Error('Patterns and gradients cannot be recorded: draw lines.')
  const [, red, green, blue, own = '1'] = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(style) ?? []
  const opacity = Number(own) * alpha
  if (opacity === 0) return undefined
  const colour = red === undefined ? style : `#${[red, green, blue].map(inHexadecimal).join('')}`
  return { colour, opacity: opacity === 1 ? undefined : opacity }
}

const inHexadecimal = (part = '0'): string => Number(part).toString(16).padStart(2, '0')

/** The parts of a font as a canvas says it: `600 13px Roboto, sans-serif`. */
const fontIn = (font: string): { weight: string | undefined; size: number; family: string } => {
  const [, weight, size = '10', family = ''] = /^(?:(\w+) )?([\d.]+)px (.+)$/.exec(font) ?? []
  return { weight, size: Number(size), family: family.replaceAll('"', "'") }
}
