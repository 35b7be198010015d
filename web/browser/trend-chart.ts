import { Chart, LinearScale, LineController, LineElement, PointElement } from 'chart.js'
import type { DrawnChart } from './drawn-chart.ts'
import { drawnLines } from './drawn-line.ts'
import { endLabels } from './end-labels.ts'
import type { Look } from './look.ts'
import { plainOptions } from './plain-options.ts'
import { datasetFor, networkDataset } from './trend-datasets.ts'
import { trendKey } from './trend-key.ts'
import { trendMarks } from './trend-marks.ts'
import { readTrend } from './trend-table.ts'
import type { Trend } from './trend-table.ts'
import { trendValues } from './trend-values.ts'

Chart.register(LineController, LineElement, PointElement, LinearScale)

const highestLevel = 5
/** Narrower than this many letters a gathering, all but the first are named by their number only. */
const lettersForGathering = 5.6
const fewestToSkip = 8
const margin = { below: 0.35, above: 0.35, withheld: 0.85, beside: 0.28 }

/** Lines over gatherings: one a municipality, with the network and its middle half behind. */
export const trendChart = (canvas: HTMLCanvasElement, table: HTMLTableElement, look: Look): DrawnChart => {
  const trend = readTrend(table)
  const lines = drawnLines(trend, look)
  const lowest = isWithheldSomewhere(trend) ? -margin.withheld : -margin.below
  const chart = new Chart(canvas, {
    type: 'line',
    data: { datasets: [...lines.map((line) => datasetFor(line, look)), ...networkDataset(trend, lines, look)] },
    options: {
      ...plainOptions(look),
      normalized: true,
      layout: { padding: { top: 4, right: 0 } },
      scales: {
        x: {
          type: 'linear',
          min: -margin.beside,
          max: trend.gatherings.length - 1 + margin.beside,
          afterBuildTicks: (scale) => void (scale.ticks = trend.gatherings.map((_, value) => ({ value }))),
          grid: { color: look.grid, drawTicks: false },
          border: { display: false },
          ticks: {
            autoSkip: trend.gatherings.length > fewestToSkip,
            maxRotation: 0,
            padding: 6,
            color: look.quiet,
            font: { family: look.font, size: look.size },
            callback(value) {
              const label = trend.gatherings[Number(value)] ?? ''
              const room = this.width / (trend.gatherings.length - 1 + 2 * margin.beside)
              return value === 0 || room > look.size * lettersForGathering ? label : (label.split(' ').at(-1) ?? '')
            },
          },
        },
        y: {
          type: 'linear',
          min: lowest,
          max: highestLevel + margin.above,
          afterBuildTicks: (scale) => void (scale.ticks = trend.ladder.map((_, value) => ({ value }))),
          grid: { color: look.grid, drawTicks: false },
          border: { display: false },
          ticks: {
            autoSkip: false,
            padding: 6,
            color: look.quiet,
            font: { family: look.font, size: look.size, lineHeight: 1.05 },
            callback: (value) => inTwo(`${value} ${trend.ladder[Number(value)] ?? ''}`),
          },
        },
      },
    },
    plugins: [trendMarks(trend, lines, look), endLabels(lines, look)],
  })
  return { chart, key: trendKey(trend, look, lines), values: trendValues(chart, trend, lines, look) }
}

const isWithheldSomewhere = ({ lines, network }: Trend): boolean =>
  [...lines, ...(network ? [network] : [])].some(({ points }) => points.some(({ isWithheld }) => isWithheld))

/** Long words stand on two lines, so that the chart keeps its width on a phone. */
const inTwo = (words: string): string | string[] => {
  const space = words.lastIndexOf(' ')
  return words.length > 11 && space > 1 ? [words.slice(0, space), words.slice(space + 1)] : words
}
