import type { Chart } from 'chart.js'
import type { Look } from './look.ts'
import { pixelAt } from './pixel-at.ts'
import { runsOf } from './runs.ts'
import type { Trend } from './trend-table.ts'

/** In gatherings, to each side. */
const alone = 0.12
/** In CSS pixels, so that a middle half of one level is seen; no more, or the band would reach beyond it. */
const thinnest = 1.5

/** A soft band. Where a gathering has none, or the question changed, it ends; one that stands alone is a short piece. */
export const drawMiddleHalf = (chart: Chart<'line'>, { middleHalf }: Trend, look: Look): void => {
  const halves = middleHalf?.halves ?? []
  const { ctx } = chart
  ctx.save()
  ctx.fillStyle = look.band
  ctx.strokeStyle = look.band
  ctx.lineWidth = thinnest
  ctx.lineJoin = 'round'
  const runs = runsOf(
    halves.map((half) => half !== undefined),
    halves.map((half) => half?.isBreak === true),
  )
  for (const run of runs) {
    const corners = run.length === 1 ? run.flatMap((x) => [x - alone, x + alone]) : run
    const high = corners.map((x) => pixelAt(chart, x, halves[Math.round(x)]?.high ?? 0))
    const low = corners.map((x) => pixelAt(chart, x, halves[Math.round(x)]?.low ?? 0))
    ctx.beginPath()
    for (const { x, y } of [...high, ...low.toReversed()]) ctx.lineTo(x, y)
    ctx.closePath()
    ctx.fill()
    ctx.stroke()
  }
  ctx.restore()
}
