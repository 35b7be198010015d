import type { Chart, ChartOptions } from 'chart.js'
import { coarseRange } from './coarse-range.ts'
import { drawCoarse } from './coarse.ts'
import type { Look } from './look.ts'
import type { Reading } from './reading.ts'

/** A line from level 0 to 5 that marks stand on, one a fundamental. */
export interface Track {
  y: number
  x: (level: number) => number
}

const levels = [0, 1, 2, 3, 4, 5]
const highestLevel = 5
const margin = { left: 0.06, right: 0.06, above: 0.72, below: 0.45 }
/** Narrower than this many letters, the axis has numbers only: the words stand beside every mark. */
const lettersForWords = 48

/** Where one of the tracks is just now. */
export const trackOf = ({ scales }: Chart<'line'>, place: number): Track => ({
  y: scales['y']?.getPixelForValue(place) ?? 0,
  x: (level) => scales['x']?.getPixelForValue(level) ?? 0,
})

/** The scales of so many tracks: levels along, fundamentals down. */
export const trackScales = (
  ladder: readonly string[],
  tracks: number,
  look: Look,
): NonNullable<ChartOptions<'line'>['scales']> => ({
  x: {
    type: 'linear',
    min: -margin.left,
    max: highestLevel + margin.right,
    afterBuildTicks: (scale) => void (scale.ticks = ladder.map((_, value) => ({ value }))),
    grid: { display: false },
    border: { display: false },
    ticks: {
      align: 'inner',
      autoSkip: false,
      maxRotation: 0,
      color: look.quiet,
      font: { family: look.font, size: look.size },
      callback(value) {
        const isNarrow = this.chart.width < look.size * lettersForWords
        return isNarrow ? String(value) : `${value} ${ladder[Number(value)] ?? ''}`
      },
    },
  },
  y: { type: 'linear', reverse: true, min: -margin.above, max: tracks - 1 + margin.below, display: false },
})

/** The line itself, with a tick at each level; dotted where nothing is on it. */
export const drawRail = (ctx: CanvasRenderingContext2D, { x, y }: Track, isEmpty: boolean, look: Look): void => {
  ctx.save()
  ctx.strokeStyle = look.network
  ctx.lineWidth = 1
  ctx.setLineDash(isEmpty ? [2, 4] : [])
  ctx.beginPath()
  ctx.moveTo(x(0), y)
  ctx.lineTo(x(highestLevel), y)
  ctx.stroke()
  ctx.setLineDash([])
  ctx.beginPath()
  for (const level of levels) {
    ctx.moveTo(x(level), y - look.size * 0.25)
    ctx.lineTo(x(level), y + look.size * 0.25)
  }
  ctx.stroke()
  ctx.restore()
}

/** Where a rounded level may be, on its track. */
export const drawRange = (
  ctx: CanvasRenderingContext2D,
  reading: Reading | undefined,
  { x, y }: Track,
  colour: string,
  look: Look,
  draw = drawCoarse,
): void => {
  if (reading?.level === undefined || !reading.isCoarse) return
  const { low, high } = coarseRange({ level: reading.level, edge: reading.edge })
  draw(ctx, { from: x(low), to: x(high), at: y, isAcross: true }, colour, look)
}
