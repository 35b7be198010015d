import { decimal } from './xml.ts'

/** How a canvas places what is drawn, as in `DOMMatrix`. */
export interface Matrix {
  a: number
  b: number
  c: number
  d: number
  e: number
  f: number
}

interface Arc {
  x: number
  y: number
  radiusX: number
  radiusY: number
  rotation: number
  from: number
  to: number
  isCounterclockwise: boolean
}

type Rectangle = [x: number, y: number, width: number, height: number]
type Circle = [x: number, y: number, radius: number, from: number, to: number, isCounterclockwise?: boolean]
type Ellipse = [
  x: number,
  y: number,
  radiusX: number,
  radiusY: number,
  rotation: number,
  from: number,
  to: number,
  isCounterclockwise?: boolean,
]

const turn = 2 * Math.PI

/** A path as it is being drawn on a canvas, in SVG's letters. `matrix` is how the canvas places what is drawn just now. */
export const recordedPath = (matrix: () => Matrix) => {
  let steps: string[] = []
  const go =
    (letter: string) =>
    (...lengths: number[]): void =>
      void steps.push(step(steps.length === 0 ? 'M' : letter, matrix(), ...lengths))
  const ellipse = (...[x, y, radiusX, radiusY, rotation, from, to, isCounterclockwise = false]: Ellipse): void => {
    const arc = { x, y, radiusX, radiusY, rotation, from, to, isCounterclockwise }
    steps.push(...arcSteps(matrix(), arc, steps.length === 0))
  }
  return {
    steps: (): string => steps.join(''),
    watches: {
      beginPath: (): void => void (steps = []),
      closePath: (): void => void steps.push('Z'),
      moveTo: (x: number, y: number): void => void steps.push(step('M', matrix(), x, y)),
      lineTo: go('L'),
      quadraticCurveTo: go('Q'),
      bezierCurveTo: go('C'),
      ellipse,
      arc: (...[x, y, radius, from, to, isCounterclockwise]: Circle): void =>
        ellipse(x, y, radius, radius, 0, from, to, isCounterclockwise),
      rect: (...box: Rectangle): void => void steps.push(rectangle(matrix(), ...box)),
      roundRect: (x: number, y: number, width: number, height: number, radius: number): void => {
        const [right, bottom] = [x + width, y + height]
        const r = Math.min(radius, width / 2, height / 2)
        steps.push(step('M', matrix(), x + r, y))
        ellipse(right - r, y + r, r, r, 0, -turn / 4, 0)
        ellipse(right - r, bottom - r, r, r, 0, 0, turn / 4)
        ellipse(x + r, bottom - r, r, r, 0, turn / 4, turn / 2)
        ellipse(x + r, y + r, r, r, 0, turn / 2, (turn * 3) / 4)
        steps.push('Z')
      },
    },
  }
}

/** A rectangle as a path. */
export const rectangle = (matrix: Matrix, ...[x, y, width, height]: Rectangle): string =>
  `${step('M', matrix, x, y)}${step('L', matrix, x + width, y, x + width, y + height, x, y + height)}Z`

/** How much larger something becomes. */
export const scaleOf = ({ a, b, c, d }: Matrix): number => Math.sqrt(Math.abs(a * d - b * c))

/** How far something is turned, in degrees. */
export const turnOf = ({ a, b }: Matrix): number => (Math.atan2(b, a) * 180) / Math.PI

/** Where a point comes to stand. */
export const placed = ({ a, b, c, d, e, f }: Matrix, x: number, y: number): { x: number; y: number } => ({
  x: a * x + c * y + e,
  y: b * x + d * y + f,
})

/** One step of a path: `M` or `L` to a point, `Q` and `C` by way of others. */
const step = (letter: string, matrix: Matrix, ...lengths: number[]): string => {
  const points = []
  for (let at = 0; at + 1 < lengths.length; at += 2) {
    const { x, y } = placed(matrix, lengths[at] ?? 0, lengths[at + 1] ?? 0)
    points.push(`${decimal(x)} ${decimal(y)}`)
  }
  return `${letter}${points.join(' ')}`
}

/** A part of an ellipse, after a step to its beginning: in halves, so that a whole one can be said. Angles are in radians. */
const arcSteps = (matrix: Matrix, arc: Arc, isFirst: boolean): string[] => {
  const { radiusX, radiusY, rotation, from, isCounterclockwise } = arc
  const sweep = sweepOf(arc)
  const scale = scaleOf(matrix)
  const isMirrored = matrix.a * matrix.d < matrix.b * matrix.c
  const start = pointOn(arc, from)
  return [
    step(isFirst ? 'M' : 'L', matrix, start.x, start.y),
    ...[0.5, 1].map((part) => {
      const end = pointOn(arc, from + sweep * part)
      const { x, y } = placed(matrix, end.x, end.y)
      const flags = `0 ${isCounterclockwise === isMirrored ? 1 : 0}`
      const degrees = (rotation * 180) / Math.PI + turnOf(matrix)
      return `A${[radiusX * scale, radiusY * scale, degrees].map(decimal).join(' ')} ${flags} ${decimal(x)} ${decimal(y)}`
    }),
  ]
}

/** As the canvas has it: never more than one whole turn, and the way that was asked for. */
const sweepOf = ({ from, to, isCounterclockwise }: Arc): number => {
  const [ahead, sign] = isCounterclockwise ? [from - to, -1] : [to - from, 1]
  if (ahead >= turn) return sign * turn
  return sign * (((ahead % turn) + turn) % turn)
}

const pointOn = ({ x, y, radiusX, radiusY, rotation }: Arc, angle: number): { x: number; y: number } => {
  const [along, across] = [radiusX * Math.cos(angle), radiusY * Math.sin(angle)]
  return {
    x: x + along * Math.cos(rotation) - across * Math.sin(rotation),
    y: y + along * Math.sin(rotation) + across * Math.cos(rotation),
  }
}
