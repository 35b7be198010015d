import { Chart, LineController } from 'chart.js'
import { distributionKey } from './distribution-key.ts'
import { layoutOf } from './distribution-layout.ts'
import { distributionMarks } from './distribution-marks.ts'
import { readDistribution } from './distribution-table.ts'
import { distributionValues } from './distribution-values.ts'
import type { DrawnChart } from './drawn-chart.ts'
import type { Look } from './look.ts'
import { plainOptions } from './plain-options.ts'

Chart.register(LineController)

/** Bars of how answers are spread, low levels to the left of a line and high ones to the right. As tall as they are many. */
export const distributionChart = (canvas: HTMLCanvasElement, table: HTMLTableElement, look: Look): DrawnChart => {
  const shown = readDistribution(table)
  const { height } = layoutOf(shown.groups.map(({ bars }) => bars.length))
  if (canvas.parentElement) canvas.parentElement.style.height = `${Math.ceil(height * look.size)}px`
  const chart = new Chart<'line', { x: number; y: number }[]>(canvas, {
    type: 'line',
    data: { datasets: [] },
    options: { ...plainOptions(look) },
    plugins: [distributionMarks(shown, look)],
  })
  return { chart, key: distributionKey(shown, look), values: distributionValues(chart, shown) }
}
