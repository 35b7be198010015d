import { Chart, LinearScale, LineController, LineElement, PointElement, Tooltip } from 'chart.js'
import type { ChartDataset } from 'chart.js'
import { endLabels } from './end-labels.ts'
import type { Look } from './look.ts'
import { dodgeOf, mostToldApart, styleOf } from './markers.ts'
import { plainOptions } from './plain-options.ts'
import { trendKey } from './trend-key.ts'
import { trendMarks } from './trend-marks.ts'
import { readTrend } from './trend-table.ts'
import type { Trend, TrendLine } from './trend-table.ts'
import { putKey } from './key.ts'
import { tooltip } from './tooltip.ts'

Chart.register(LineController, LineElement, PointElement, LinearScale, Tooltip)

/** One line of the chart as it is drawn: where each point is, after dodging. NaN is a gap. */
export interface DrawnLine {
  line: TrendLine
  colour: string
  place: number
  dodge: { x: number; y: number }
  isToldApart: boolean
}

const highestLevel = 5
/** Narrower than this many letters a gathering, all but the first are named by their number only. */
const lettersForGathering = 5.6
const fewestToSkip = 8
const margin = { below: 0.35, above: 0.35, withheld: 0.85, beside: 0.28 }

/** Lines over gatherings: one a municipality, with the network and its middle half behind. */
export const trendChart = (canvas: HTMLCanvasElement, table: HTMLTableElement, look: Look, figure: HTMLElement) => {
  const trend = readTrend(table)
  const lines = drawnLines(trend, look)
  const lowest = isWithheldSomewhere(trend) ? -margin.withheld : -margin.below
  putKey(figure, trendKey(trend, look, lines))
  return new Chart(canvas, {
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
      plugins: { tooltip: tooltip(look, (at, place) => wordsAt(trend, at, place)) },
    },
    plugins: [trendMarks(trend, lines, look), endLabels(lines, look)],
  })
}

const drawnLines = ({ lines }: Trend, look: Look): DrawnLine[] =>
  lines.map((line, place) => {
    const isToldApart = lines.length <= mostToldApart
    const colour = lines.length === 1 ? look.main : (look.lines[place] ?? look.network)
    return { line, place, isToldApart, colour: isToldApart ? colour : look.network, dodge: dodgeOf(place, lines.length) }
  })

type Dataset = ChartDataset<'line', { x: number; y: number }[]>

const datasetFor = ({ line, colour, place, dodge, isToldApart }: DrawnLine, look: Look): Dataset => {
  const { marker, turn, dash } = styleOf(place)
  const width = look.size * (look.isIndividual ? 0.11 : 0.17)
  const isOpen = look.isIndividual || marker === 'crossRot' || marker === 'star'
  return {
    label: line.name,
    data: line.points.map(({ level }, at) => ({ x: at + dodge.x, y: (level ?? Number.NaN) + dodge.y })),
    borderColor: colour,
    borderWidth: isToldApart ? width : 1,
    borderDash: isToldApart ? dash : [],
    segment: { borderColor: ({ p1DataIndex }) => (line.points[p1DataIndex]?.isBreak ? 'transparent' : undefined) },
    pointStyle: marker,
    pointRotation: turn,
    pointRadius: isToldApart ? look.size * 0.4 : 1.5,
    pointHoverRadius: look.size * 0.5,
    pointBorderColor: colour,
    pointBorderWidth: isOpen ? look.size * 0.16 : 1,
    pointBackgroundColor: look.isIndividual ? look.paper : colour,
    pointHoverBackgroundColor: look.isIndividual ? look.paper : colour,
    clip: false,
  }
}

/** The network's own line: broad and quiet behind the few, in front of the many. */
const networkDataset = ({ network }: Trend, lines: readonly DrawnLine[], look: Look): Dataset[] => {
  if (!network) return []
  const isInFront = lines.length === 0 || lines.some(({ isToldApart }) => !isToldApart)
  const colour = isInFront ? look.ink : look.network
  return [
    {
      label: network.name,
      data: network.points.map(({ level }, x) => ({ x, y: level ?? Number.NaN })),
      borderColor: colour,
      borderWidth: look.size * (isInFront ? 0.3 : 0.42),
      borderCapStyle: 'round',
      segment: { borderColor: ({ p1DataIndex }) => (network.points[p1DataIndex]?.isBreak ? 'transparent' : undefined) },
      pointStyle: 'rectRounded',
      pointRadius: look.size * 0.34,
      pointBorderColor: colour,
      pointBackgroundColor: colour,
      order: isInFront ? -1 : 1,
      clip: false,
    },
  ]
}

const isWithheldSomewhere = ({ lines, network }: Trend): boolean =>
  [...lines, ...(network ? [network] : [])].some(({ points }) => points.some(({ isWithheld }) => isWithheld))

const wordsAt = ({ lines, network, gatherings }: Trend, at: number, place: number) => {
  const line = lines[place] ?? network
  return { title: gatherings[at] ?? '', words: `${line?.name ?? ''}: ${line?.points[at]?.words ?? ''}` }
}

/** Long words stand on two lines, so that the chart keeps its width on a phone. */
const inTwo = (words: string): string | string[] => {
  const space = words.lastIndexOf(' ')
  return words.length > 11 && space > 1 ? [words.slice(0, space), words.slice(space + 1)] : words
}
