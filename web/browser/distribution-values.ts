import type { Chart } from 'chart.js'
import { boxOf, boxOfBar, isCounted, placed } from './distribution-places.ts'
import type { ShownDistribution } from './distribution-table.ts'
import type { Box } from './boxes.ts'
import type { DrawnValue } from './drawn-chart.ts'

/** The values of a distribution: every part of a bar, and every bar without parts. */
export const distributionValues = (chart: Chart<'line'>, shown: ShownDistribution): DrawnValue[] =>
  shown.groups
    .flatMap(({ bars }) => bars)
    .flatMap((bar, place) => {
      if (!isCounted(bar)) return [{ cell: bar.cell, box: () => boxOfWhole(chart, shown, place) }]
      return bar.counts.flatMap(({ cell, count }, level) =>
        count > 0 ? [{ cell, box: () => boxOfLevel(chart, shown, place, level) }] : [],
      )
    })

const nowhere: Box = { left: 0, top: 0, width: 0, height: 0 }

const boxOfWhole = (chart: Chart<'line'>, shown: ShownDistribution, place: number): Box => {
  const all = placed(chart, shown)
  const bar = all.bars[place]
  return bar ? boxOfBar(all, bar) : nowhere
}

const boxOfLevel = (chart: Chart<'line'>, shown: ShownDistribution, place: number, level: number): Box => {
  const all = placed(chart, shown)
  const bar = all.bars[place]
  const segment = bar?.segments.find((one) => one.level === level)
  return bar && segment ? boxOf(all, bar, segment) : nowhere
}
