import type { Chart } from 'chart.js'
import { barHeight, layoutOf } from './distribution-layout.ts'
import type { DistributionBar, ShownDistribution } from './distribution-table.ts'
import type { Box } from './boxes.ts'
import { reachOf, segmentsOf, thirdsOfBar } from './segments.ts'
import type { Segment } from './segments.ts'

/** A bar with where it stands on the canvas. Lengths are in CSS pixels. */
export interface PlacedBar {
  bar: DistributionBar
  segments: Segment[]
  /** The name of its group, on the first bar of it. */
  name: string
  /** The baseline of its words. */
  words: number
  top: number
  height: number
}

export interface Placed {
  bars: PlacedBar[]
  /** The pixel of a share of the answers, from the middle of the scale. */
  x: (share: number) => number
}

/** Where everything in a distribution stands just now. */
export const placed = (chart: Chart<'line'>, { groups }: ShownDistribution): Placed => {
  const { height, places } = layoutOf(groups.map(({ bars }) => bars.length))
  const letter = chart.height / height
  const bars = groups.flatMap(({ name, bars }, group) =>
    bars.map((bar, at): PlacedBar => {
      const place = places[group]?.[at] ?? { words: 0, top: 0 }
      return {
        bar,
        segments: isCounted(bar) ? segmentsOf(bar.counts.map(({ count }) => count)) : [],
        name: at === 0 ? name : '',
        words: place.words * letter,
        top: place.top * letter,
        height: barHeight * letter,
      }
    }),
  )
  const reach = reachOf(bars.map(({ segments }) => segments))
  return { bars, x: (share) => chart.width * (0.5 + share / reach / 2) }
}

/** Whether a bar's parts are as long as their numbers. */
export const isCounted = (bar: DistributionBar): bar is Extract<DistributionBar, { counts: unknown }> =>
  bar.kind === 'exact' || bar.kind === 'thirds'

/** Where a part of a bar stands, from one share to another. */
export const boxOf = ({ x }: Placed, { top, height }: PlacedBar, { from, to }: { from: number; to: number }): Box => ({
  left: x(from),
  top,
  width: x(to) - x(from),
  height,
})

/** Where the bar of a group without counts stands: the third with more than half, or all of it. */
export const boxOfBar = (all: Placed, placedBar: PlacedBar): Box => {
  const { bar } = placedBar
  const third =
    bar.kind === 'coarse' && bar.majority !== undefined && bar.majority !== 'split' ? bar.majority : undefined
  return boxOf(all, placedBar, third ? thirdsOfBar[third] : { from: thirdsOfBar.low.from, to: thirdsOfBar.high.to })
}
