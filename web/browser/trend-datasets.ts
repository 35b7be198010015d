import type { ChartDataset } from 'chart.js'
import { isNetworkInFront } from './drawn-line.ts'
import type { DrawnLine } from './drawn-line.ts'
import type { Look } from './look.ts'
import { styleOf } from './markers.ts'
import type { Trend } from './trend-table.ts'

type Dataset = ChartDataset<'line', { x: number; y: number }[]>

/** One municipality's line for chart.js. A gap is NaN, and no line is drawn over it or over a break. */
export const datasetFor = ({ line, colour, place, dodge, isToldApart }: DrawnLine, look: Look): Dataset => {
  const { marker, turn, dash } = styleOf(place)
  const width = look.size * (look.isIndividual ? 0.11 : 0.17)
  const isStroke = marker === 'crossRot' || marker === 'star'
  const fills = line.points.map(({ isCoarse }) => (isCoarse ? look.paper : colour))
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
    pointBorderColor: colour,
    pointBorderWidth: line.points.map(({ isCoarse }) => (isCoarse || isStroke ? look.size * 0.16 : 1)),
    pointBackgroundColor: fills,
    clip: false,
  }
}

/** To and from a total over only some municipalities: they are not the same ones from time to time. */
const partialDash = [0.35, 0.35]

/** The network's own line: broad and quiet behind the few, in front of the many. */
export const networkDataset = ({ network }: Trend, lines: readonly DrawnLine[], look: Look): Dataset[] => {
  if (!network) return []
  const isInFront = isNetworkInFront(lines)
  const colour = isInFront ? look.ink : look.network
  return [
    {
      label: network.name,
      data: network.points.map(({ level }, x) => ({ x, y: level ?? Number.NaN })),
      borderColor: colour,
      borderWidth: look.size * (isInFront ? 0.3 : 0.42),
      borderCapStyle: 'butt',
      borderJoinStyle: 'round',
      segment: {
        borderColor: ({ p1DataIndex }) => (network.points[p1DataIndex]?.isBreak ? 'transparent' : undefined),
        borderDash: ({ p0DataIndex, p1DataIndex }) =>
          [p0DataIndex, p1DataIndex].some((at) => network.points[at]?.isPartial)
            ? partialDash.map((part) => part * look.size)
            : undefined,
      },
      pointStyle: 'rectRounded',
      pointRadius: look.size * 0.34,
      pointBorderColor: colour,
      pointBorderWidth: look.size * 0.16,
      pointBackgroundColor: network.points.map(({ isPartial }) => (isPartial ? look.paper : colour)),
      order: isInFront ? -1 : 1,
      clip: false,
    },
  ]
}
