import type { Chart, Plugin } from 'chart.js'
import { coarseRange } from './coarse-range.ts'
import { drawCoarse, drawWhisker } from './coarse.ts'
import type { Box } from './boxes.ts'
import type { DrawnLine } from './drawn-line.ts'
import { hatch } from './hatch.ts'
import { fontOf } from './look.ts'
import type { Look } from './look.ts'
import { drawMiddleHalf } from './middle-half.ts'
import { pixelAt } from './pixel-at.ts'
import type { Trend } from './trend-table.ts'

/** The row of what is withheld stands this far below zero, in levels. */
const withheldAt = -0.6

/** What chart.js has no mark for: the middle half, coarse levels, what is withheld, and breaks in the series. */
export const trendMarks = (trend: Trend, lines: readonly DrawnLine[], look: Look): Plugin<'line'> => ({
  id: 'trendMarks',
  beforeDatasetsDraw: (chart) => {
    drawMiddleHalf(chart, trend, look)
    for (const line of lines) {
      if (!line.isToldApart) continue
      drawRanges(chart, line, lines.length, look)
      drawWithheld(chart, line, lines.length, look)
    }
    nameWithheld(chart, trend, look)
  },
  afterDatasetsDraw: (chart) => {
    for (const line of lines) {
      drawBreaks(chart, line, look)
      drawMergers(chart, line, look)
    }
  },
})

/** Where a small group's rounded levels may be: a box where one line is alone, a whisker where there are more. */
const drawRanges = (chart: Chart<'line'>, { line, dodge, colour }: DrawnLine, count: number, look: Look): void => {
  const draw = count === 1 ? drawCoarse : drawWhisker
  for (const [place, { level, edge, isCoarse }] of line.points.entries()) {
    if (level === undefined || !isCoarse) continue
    const { low, high } = coarseRange({ level, edge })
    const [from, to] = [pixelAt(chart, place + dodge.x, low), pixelAt(chart, place, high)]
    draw(chart.ctx, { from: from.y, to: to.y, at: from.x, isAcross: false }, colour, look)
  }
}

const drawWithheld = (chart: Chart<'line'>, { line, place, colour }: DrawnLine, count: number, look: Look): void => {
  for (const [gathering, { isWithheld }] of line.points.entries())
    if (isWithheld) hatch(chart.ctx, withheldBox(chart, gathering, place, count, look), colour)
}

/** Where a line's withheld value stands: side by side below zero, in the table's order. */
export const withheldBox = (chart: Chart<'line'>, gathering: number, place: number, count: number, look: Look): Box => {
  const side = look.size * 0.75
  const { x, y } = pixelAt(chart, gathering, withheldAt)
  return { left: x + (place - (count - 1) / 2) * (side + 1.5) - side / 2, top: y - side / 2, width: side, height: side }
}

/** «Skjermet», at the left of its row, in the table's own word. */
const nameWithheld = (chart: Chart<'line'>, { lines, network }: Trend, look: Look): void => {
  const word = [...lines, ...(network ? [network] : [])]
    .flatMap(({ points }) => points)
    .find(({ isWithheld }) => isWithheld)?.withheldWord
  if (word === undefined) return
  const { ctx, chartArea } = chart
  ctx.save()
  ctx.font = fontOf(look)
  ctx.fillStyle = look.quiet
  ctx.textAlign = 'right'
  ctx.textBaseline = 'middle'
  ctx.fillText(word, chartArea.left - 6, pixelAt(chart, 0, withheldAt).y)
  ctx.restore()
}

/** Two slanted strokes before a point that cannot be compared with the one before it. */
const drawBreaks = (chart: Chart<'line'>, { line, dodge, colour }: DrawnLine, look: Look): void => {
  for (const [place, { level, isBreak }] of line.points.entries()) {
    if (!isBreak || level === undefined || place === 0) continue
    const { x, y } = pixelAt(chart, place - 0.3 + dodge.x, level + dodge.y)
    strokeBreak(chart.ctx, x, y, look.size, colour)
  }
}

/** A ring around the point where a line begins or ends because of a merger. */
const drawMergers = (chart: Chart<'line'>, { line, dodge, colour }: DrawnLine, look: Look): void => {
  for (const [place, { level, isMerger }] of line.points.entries()) {
    if (!isMerger || level === undefined) continue
    const { x, y } = pixelAt(chart, place + dodge.x, level + dodge.y)
    strokeRing(chart.ctx, x, y, look.size, colour)
  }
}

/** The mark of a merger. */
export const strokeRing = (ctx: CanvasRenderingContext2D, x: number, y: number, size: number, colour: string): void => {
  ctx.save()
  ctx.strokeStyle = colour
  ctx.lineWidth = size * 0.13
  ctx.beginPath()
  ctx.arc(x, y, size * 0.8, 0, 2 * Math.PI)
  ctx.stroke()
  ctx.restore()
}

/** The mark of a break in the series. */
export const strokeBreak = (
  ctx: CanvasRenderingContext2D,
  x: number,
  y: number,
  size: number,
  colour: string,
): void => {
  ctx.save()
  ctx.strokeStyle = colour
  ctx.lineWidth = size * 0.13
  ctx.beginPath()
  for (const shift of [-0.2, 0.2]) {
    ctx.moveTo(x + (shift - 0.18) * size, y + size * 0.5)
    ctx.lineTo(x + (shift + 0.18) * size, y - size * 0.5)
  }
  ctx.stroke()
  ctx.restore()
}
