import { filled, stroked, written } from './svg-ink.ts'
import { rectangle, recordedPath } from './svg-path.ts'
import type { Matrix } from './svg-path.ts'
import type { Shape } from './svg-shapes.ts'

/** A canvas that is drawn on like all others, and remembers what is drawn as SVG. */
export interface Recording {
  context: CanvasRenderingContext2D
  /** All that has been drawn since the canvas was last cleared. Lengths are in CSS pixels. */
  shapes: () => readonly Shape[]
}

type Box = [x: number, y: number, width: number, height: number]

/**
 * Records what is drawn on a canvas of `ratio` dots to a CSS pixel. The canvas itself keeps the state and does the drawing, so that the
 * bitmap and the recording are one picture. Throws at what would not be vectors: images, patterns, gradients and ready-made paths.
 */
export const recordingOf = (real: CanvasRenderingContext2D, ratio: number): Recording => {
  let shapes: Shape[] = []
  let clips: readonly string[] = []
  const saved: (readonly string[])[] = []
  const matrix = (): Matrix => {
    const { a, b, c, d, e, f } = real.getTransform()
    return { a: a / ratio, b: b / ratio, c: c / ratio, d: d / ratio, e: e / ratio, f: f / ratio }
  }
  const path = recordedPath(matrix)
  const stepsOf = (given: unknown): string => (typeof given === 'object' ? refuse('Path2D') : path.steps())
  const add = (svg: string): void => void (svg !== '' && shapes.push({ svg, clips }))

  const watches: Record<string, (...values: never[]) => void> = {
    ...path.watches,
    save: () => void saved.push(clips),
    restore: () => void (clips = saved.pop() ?? clips),
    clip: (rule?: unknown) => void (clips = [...clips, stepsOf(rule)]),
    fill: (rule?: unknown) => add(filled(real, stepsOf(rule), rule === 'evenodd')),
    stroke: (given?: unknown) => add(stroked(real, stepsOf(given), matrix())),
    fillRect: (...box: Box) => add(filled(real, rectangle(matrix(), ...box))),
    strokeRect: (...box: Box) => add(stroked(real, rectangle(matrix(), ...box), matrix())),
    clearRect: () => void (shapes = []),
    fillText: (text: string, x: number, y: number) => add(written(real, text, x, y, matrix())),
    ...Object.fromEntries(notVectors.map((name) => [name, () => refuse(name)])),
  }
  const context = new Proxy(real, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name, target)
      if (typeof value !== 'function') return value
      return (...values: unknown[]): unknown => {
        const watch = watches[String(name)]
        if (watch) Reflect.apply(watch, undefined, values)
        return Reflect.apply(value, target, values)
      }
    },
    set: (target, name, value) => Reflect.set(target, name, value, target),
  })
  return { context, shapes: () => shapes }
}

const notVectors = ['drawImage', 'putImageData', 'arcTo', 'strokeText']

const refuse = (name: string): never => {
  throw new Error(`${name} cannot be recorded.`)
}
