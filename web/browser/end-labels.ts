import type { Chart, Plugin } from 'chart.js'
import type { DrawnLine } from './drawn-line.ts'
import { fontOf } from './look.ts'
import type { Look } from './look.ts'
import { drawMarker } from './marker.ts'
import { styleOf } from './markers.ts'

interface Label {
  line: DrawnLine
  /** Where the line ends. */
  end: { x: number; y: number }
  y: number
}

/** Names every line where it ends, at the right, moved apart where they would meet. Needs no legend then. */
export const endLabels = (lines: readonly DrawnLine[], look: Look): Plugin<'line'> => {
  const named = lines.filter(({ isToldApart }) => isToldApart && lines.length > 1)
  return {
    id: 'endLabels',
    beforeLayout: (chart) => {
      if (named.length === 0) return
      chart.ctx.font = fontOf(look)
      const widest = Math.max(...named.map(({ line }) => chart.ctx.measureText(line.name).width))
      chart.options.layout = { padding: { top: 4, right: Math.ceil(widest + look.size * 2.3) } }
    },
    afterDatasetsDraw: (chart) => {
      for (const label of apart(labelsOf(chart, named), look.size * 1.25, chart.chartArea)) draw(chart, label, look)
    },
  }
}

const labelsOf = (chart: Chart<'line'>, lines: readonly DrawnLine[]): Label[] =>
  lines.map((line) => {
    const end = endOf(chart, line)
    return { line, end, y: end.y }
  })

/** The last shown point; a line with none ends among the withheld, below the scale. */
const endOf = (
  { scales: { x, y } }: Chart<'line'>,
  { line: { points }, dodge }: DrawnLine,
): { x: number; y: number } => {
  const last = points.findLastIndex(({ level }) => level !== undefined)
  return {
    x: x?.getPixelForValue(last + dodge.x) ?? 0,
    y: y?.getPixelForValue((points[last]?.level ?? -1) + dodge.y) ?? 0,
  }
}

/** Labels that would meet become one block around their common middle, kept within the chart. */
const apart = (labels: readonly Label[], gap: number, { top, bottom }: { top: number; bottom: number }): Label[] => {
  const blocks: Label[][] = []
  for (const label of labels.toSorted((one, other) => one.y - other.y)) {
    let block = [label]
    for (
      let above = blocks.at(-1);
      above && startOf(block, gap) < startOf(above, gap) + above.length * gap;
      above = blocks.at(-1)
    )
      block = [...(blocks.pop() ?? []), ...block]
    blocks.push(block)
  }
  return blocks.flatMap((block) => {
    const start = Math.max(top, Math.min(startOf(block, gap), bottom - (block.length - 1) * gap))
    return block.map((label, place) => ({ ...label, y: start + place * gap }))
  })
}

/** Where the first label of a block stands, when the block lies evenly around the ends of its lines. */
const startOf = (block: readonly Label[], gap: number): number =>
  block.reduce((sum, { y }) => sum + y, 0) / block.length - ((block.length - 1) * gap) / 2

/** As the line's last shown point is drawn; of a line with none, as what is withheld. */
const isOpenAtEnd = ({ line: { points } }: DrawnLine): boolean =>
  points.findLast(({ level }) => level !== undefined)?.isCoarse ?? true

const draw = ({ ctx, chartArea, scales }: Chart<'line'>, { line, end, y }: Label, look: Look): void => {
  const { marker, turn } = styleOf(line.place)
  const left = chartArea.right + look.size * 0.9
  const reachesEnd = end.x > (scales['x']?.getPixelForValue(line.line.points.length - 1.5) ?? 0)
  ctx.save()
  if (reachesEnd && Math.abs(end.y - y) > 2) {
    ctx.strokeStyle = look.grid
    ctx.lineWidth = 1
    ctx.beginPath()
    ctx.moveTo(end.x + look.size * 0.6, end.y)
    ctx.lineTo(left - look.size * 0.5, y)
    ctx.stroke()
  }
  drawMarker(
    ctx,
    { marker, turn, x: left, y, radius: look.size * 0.36, colour: line.colour, isOpen: isOpenAtEnd(line) },
    look,
  )
  ctx.font = fontOf(look)
  ctx.fillStyle = look.ink
  ctx.textBaseline = 'middle'
  ctx.fillText(line.line.name, left + look.size * 0.75, y)
  ctx.restore()
}
