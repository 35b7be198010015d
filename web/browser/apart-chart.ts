import { Chart, LinearScale, LineController } from 'chart.js'
import { apartKey } from './apart-key.ts'
import { apartMarks, withheldBox } from './apart-marks.ts'
import { readApart } from './apart-table.ts'
import type { Apart } from './apart-table.ts'
import { boxAround } from './boxes.ts'
import type { DrawnChart, DrawnValue } from './drawn-chart.ts'
import type { Look } from './look.ts'
import { pixelAt } from './pixel-at.ts'
import { plainOptions } from './plain-options.ts'
import { trackScales } from './tracks.ts'

Chart.register(LineController, LinearScale)

/** Five tracks, one a fundamental, with the municipality's joint answer and its participants' on each. */
export const apartChart = (canvas: HTMLCanvasElement, table: HTMLTableElement, look: Look): DrawnChart => {
  const apart = readApart(table)
  const chart = new Chart<'line', { x: number; y: number }[]>(canvas, {
    type: 'line',
    data: { datasets: [] },
    options: { ...plainOptions(look), scales: trackScales(apart.ladder, apart.rows.length, look) },
    plugins: [apartMarks(apart, look)],
  })
  return { chart, key: apartKey(apart, look), values: valuesOf(chart, apart, look) }
}

const valuesOf = (chart: Chart<'line', { x: number; y: number }[]>, { rows }: Apart, look: Look): DrawnValue[] =>
  rows.flatMap((row, place) =>
    [row.team, row.individual].flatMap(({ cell, level, isWithheld }) => {
      if (level !== undefined) return [{ cell, box: () => boxAround(pixelAt(chart, level, place), look.size * 0.8) }]
      return isWithheld ? [{ cell, box: () => withheldBox(chart, place, look) }] : []
    }),
  )
