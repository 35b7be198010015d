import type { Plugin } from 'chart.js'
import { boxOf, boxOfBar, isCounted, placed } from './distribution-places.ts'
import type { Placed, PlacedBar } from './distribution-places.ts'
import type { ShownDistribution } from './distribution-table.ts'
import { drawThird } from './draw-third.ts'
import type { Box } from './boxes.ts'
import { fillLevel, outline } from './fill-level.ts'
import { fitting, waysToSay } from './fitting.ts'
import type { Ends } from './fitting.ts'
import { hatch } from './hatch.ts'
import { fontOf } from './look.ts'
import type { Look } from './look.ts'
import { shadeOf, thirdsOfBar } from './segments.ts'
import type { Segment } from './segments.ts'
import { write } from './write.ts'

/** The bars of a distribution with their words, around a line between the low levels and the high ones. */
export const distributionMarks = (shown: ShownDistribution, look: Look): Plugin<'line'> => ({
  id: 'distributionMarks',
  afterDraw: (chart) => {
    const all = placed(chart, shown)
    const { ctx } = chart
    writeSides(ctx, all, shown, look)
    for (const bar of all.bars) {
      writeWords(ctx, bar, chart.width, look)
      drawBar(ctx, all, bar, shown, look)
    }
    drawMiddle(ctx, all, look)
    for (const bar of all.bars) writeInBar(ctx, all, bar, shown, look)
  },
})

const writeSides = (ctx: CanvasRenderingContext2D, { x }: Placed, { words }: ShownDistribution, look: Look): void => {
  const [away, down] = [look.size * 0.6, look.size]
  write(ctx, `← ${words.lower}`, { x: x(0) - away, y: down, align: 'right' }, look, look.quiet)
  write(ctx, `${words.higher} →`, { x: x(0) + away, y: down, align: 'left' }, look, look.quiet)
}

/** Above a bar: whose and when at the left, how many and the median at the right; in short where there is no room. */
const writeWords = (ctx: CanvasRenderingContext2D, placedBar: PlacedBar, width: number, look: Look): void => {
  const { name, words, bar } = placedBar
  write(ctx, name, { x: 0, y: words, align: 'left' }, look, look.ink, 600)
  const gap = name === '' ? 0 : ctx.measureText(`${name}  `).width
  ctx.font = fontOf(look)
  const widthOf = ({ left, right }: Ends): number => ctx.measureText(`${left}  ${right}`).width
  const { left, right } = fitting(waysToSay(bar.gathering, bar.words), width - gap, widthOf)
  write(ctx, left, { x: gap, y: words, align: 'left' }, look, look.quiet)
  write(ctx, right, { x: width, y: words, align: 'right' }, look, look.quiet)
}

const drawBar = (
  ctx: CanvasRenderingContext2D,
  all: Placed,
  placedBar: PlacedBar,
  { levels }: ShownDistribution,
  look: Look,
): void => {
  const { bar, segments } = placedBar
  switch (bar.kind) {
    case 'exact':
      for (const segment of segments)
        fillLevel(ctx, boxOf(all, placedBar, segment), shadeOf(segment.level, levels.length), look)
      return
    case 'thirds':
      drawThirds(ctx, all, placedBar, look)
      return
    case 'coarse':
      drawCoarseBar(ctx, all, placedBar, look)
      return
    case 'withheld':
      hatch(ctx, boxOfBar(all, placedBar), look.quiet)
      return
    case 'missing':
      outline(ctx, boxOfBar(all, placedBar), look.grid)
  }
}

const writeInBar = (
  ctx: CanvasRenderingContext2D,
  all: Placed,
  placedBar: PlacedBar,
  { words }: ShownDistribution,
  look: Look,
): void => {
  const { bar, segments } = placedBar
  for (const segment of segments) writeCount(ctx, all, placedBar, segment, look)
  if (bar.kind === 'coarse') writeOn(ctx, boxOfBar(all, placedBar), wordOf(bar.majority, words), look)
  if (bar.kind === 'withheld') writeOn(ctx, boxOfBar(all, placedBar), words.withheld, look)
}

/** Three thirds, each as long as its number, and as rough to look at as those of a small group. */
const drawThirds = (ctx: CanvasRenderingContext2D, all: Placed, placedBar: PlacedBar, look: Look): void => {
  for (const segment of placedBar.segments) {
    const third = thirdNames[segment.level]
    if (third) drawThird(ctx, boxOf(all, placedBar, segment), third, true, look)
  }
}

const thirdNames = ['low', 'middle', 'high'] as const

/** Three thirds without lengths of their own: only which of them has more than half is told. */
const drawCoarseBar = (ctx: CanvasRenderingContext2D, all: Placed, placedBar: PlacedBar, look: Look): void => {
  const { bar } = placedBar
  for (const third of thirdNames) {
    const box = boxOf(all, placedBar, thirdsOfBar[third])
    drawThird(ctx, box, third, bar.kind === 'coarse' && bar.majority === third, look)
  }
}

const wordOf = (majority: 'low' | 'middle' | 'high' | 'split' | undefined, words: ShownDistribution['words']): string =>
  majority === undefined ? '' : majority === 'split' ? words.mixed : words.half

const drawMiddle = (ctx: CanvasRenderingContext2D, { x, bars }: Placed, look: Look): void => {
  const [first, last] = [bars.at(0), bars.at(-1)]
  if (!first || !last) return
  ctx.save()
  ctx.strokeStyle = look.ink
  ctx.lineWidth = 1.25
  ctx.beginPath()
  for (const { top, height } of bars) {
    ctx.moveTo(x(0), top - look.size * 0.2)
    ctx.lineTo(x(0), top + height + look.size * 0.2)
  }
  ctx.stroke()
  ctx.restore()
}

/** The number in its part of the bar, with its share where there is one and room; nothing where there is no room. */
const writeCount = (
  ctx: CanvasRenderingContext2D,
  all: Placed,
  placedBar: PlacedBar,
  segment: Segment,
  look: Look,
): void => {
  const { bar } = placedBar
  if (!isCounted(bar)) return
  const share = bar.counts[segment.level]?.share ?? ''
  const box = boxOf(all, placedBar, segment)
  const long = share === '' ? '' : `${segment.count} (${share})`
  ctx.font = fontOf(look, 600)
  const hasRoom = long !== '' && ctx.measureText(long).width + look.size < box.width
  writeOn(ctx, box, hasRoom ? long : String(segment.count), look)
}

/** Words in the middle of a box, on paper so that they can be read on every pattern. */
const writeOn = (ctx: CanvasRenderingContext2D, box: Box, words: string, look: Look): void => {
  ctx.save()
  ctx.font = fontOf(look, 600)
  const { width } = ctx.measureText(words)
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
  if (words !== '' && width + 2 <= box.width) {
    const plate = Math.min(width + look.size * 0.5, box.width - 2)
    ctx.fillStyle = look.paper
    ctx.fillRect(x - plate / 2, y - look.size * 0.62, plate, look.size * 1.24)
    ctx.fillStyle = look.ink
    ctx.textAlign = 'center'
    ctx.textBaseline = 'middle'
    ctx.fillText(words, x, y)
  }
  ctx.restore()
}
