import type { Chart } from 'chart.js'
import type { Look } from './look.ts'
import { pixelAt } from './pixel-at.ts'
import type { Trend } from './trend-table.ts'

/** In gatherings, to each side. */
const alone = 0.12

/** A soft band. Where a gathering has none it ends, and one that stands alone is a short piece. */
export const drawMiddleHalf = (chart: Chart<'line'>, { middleHalf }: Trend, look: Look): void => {
  const halves = middleHalf?.halves ?? []
  const { ctx } = chart
  ctx.save()
  ctx.fillStyle = look.band
  ctx.strokeStyle = look.band
  ctx.lineWidth = look.size * 0.5
  ctx.lineJoin = 'round'
  const runs = runsOf(halves.map((half) => half !== undefined))
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

/** The places of neighbours that are there: [true, true, false, true] is [[0, 1], [3]]. */
const runsOf = (there: readonly boolean[]): number[][] => {
  const runs: number[][] = []
  for (const [place, isThere] of there.entries()) {
    if (!isThere) continue
    if (there[place - 1]) runs.at(-1)?.push(place)
    else runs.push([place])
  }
  return runs
}
