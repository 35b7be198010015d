import type { Chart } from 'chart.js'

/** Where a point of the scales is on the canvas. */
export const pixelAt = ({ scales }: Chart<'line'>, x: number, y: number): { x: number; y: number } => ({
  x: scales['x']?.getPixelForValue(x) ?? 0,
  y: scales['y']?.getPixelForValue(y) ?? 0,
})
