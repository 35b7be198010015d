import type { Chart } from 'chart.js'
import { boxAround } from './boxes.ts'
import type { Box } from './boxes.ts'
import type { DrawnValue } from './drawn-chart.ts'
import type { DrawnLine } from './drawn-line.ts'
import type { Look } from './look.ts'
import { pixelAt } from './pixel-at.ts'
import { withheldBox } from './trend-marks.ts'
import type { Trend } from './trend-table.ts'

/** The values of a chart over gatherings: levels, what is withheld, and the middle half. */
export const trendValues = (
  chart: Chart<'line'>,
  trend: Trend,
  lines: readonly DrawnLine[],
  look: Look,
): DrawnValue[] => [
  ...lines.flatMap((line) => [...levelsOf(chart, line, look), ...withheldOf(chart, line, lines.length, look)]),
  ...networkOf(chart, trend, look),
  ...middleHalfOf(chart, trend),
]

const levelsOf = (chart: Chart<'line'>, { line, dodge }: DrawnLine, look: Look): DrawnValue[] =>
  line.points.flatMap(({ cell, level }, at) =>
    level === undefined
      ? []
      : [{ cell, box: () => boxAround(pixelAt(chart, at + dodge.x, level + dodge.y), look.size * 0.6) }],
  )

const withheldOf = (chart: Chart<'line'>, line: DrawnLine, count: number, look: Look): DrawnValue[] =>
  line.isToldApart
    ? line.line.points.flatMap(({ cell, isWithheld }, at) =>
        isWithheld ? [{ cell, box: () => withheldBox(chart, at, line.place, count, look) }] : [],
      )
    : []

const networkOf = (chart: Chart<'line'>, { network }: Trend, look: Look): DrawnValue[] =>
  (network?.points ?? []).flatMap(({ cell, level }, at) =>
    level === undefined ? [] : [{ cell, box: () => boxAround(pixelAt(chart, at, level), look.size * 0.7) }],
  )

const middleHalfOf = (chart: Chart<'line'>, { middleHalf }: Trend): DrawnValue[] =>
  (middleHalf?.halves ?? []).flatMap((half, at) =>
    half === undefined ? [] : [{ cell: half.cell, box: () => bandBox(chart, at, half) }],
  )

/** In gatherings, to each side. */
const halfWidth = 0.12

const bandBox = (chart: Chart<'line'>, at: number, { low, high }: { low: number; high: number }): Box => {
  const [upper, lower] = [pixelAt(chart, at - halfWidth, high), pixelAt(chart, at + halfWidth, low)]
  return { left: upper.x, top: upper.y, width: lower.x - upper.x, height: lower.y - upper.y }
}
