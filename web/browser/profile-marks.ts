import type { Chart, Plugin } from 'chart.js'
import { drawWhisker } from './coarse.ts'
import type { Box } from './boxes.ts'
import { hatch } from './hatch.ts'
import { fontOf } from './look.ts'
import type { Look } from './look.ts'
import type { Profile, ProfileRow } from './profile-table.ts'
import type { MiddleHalf } from './reading.ts'
import { drawRail, drawRange, trackOf } from './tracks.ts'

const gone = 0.001

/** The tracks of a profile with their words, the middle half, what is withheld, and the way from last time to now. */
export const profileMarks = ({ rows }: Profile, look: Look): Plugin<'line'> => ({
  id: 'profileMarks',
  beforeDatasetsDraw: (chart) => {
    for (const [place, row] of rows.entries()) {
      writeWords(chart, row, trackOf(chart, place).y, look)
      if (row.now.isWithheld) hatch(chart.ctx, withheldTrack(chart, place, look), look.quiet)
      else drawTrack(chart, row, place, look)
    }
  },
})

/** Above the track: the fundamental at the left; at the right its step in words, and the change. */
const writeWords = ({ ctx, scales }: Chart<'line'>, row: ProfileRow, y: number, look: Look): void => {
  const [left, right] = [scales['x']?.getPixelForValue(0) ?? 0, scales['x']?.getPixelForValue(5) ?? 0]
  const above = y - look.size * 1.25
  ctx.save()
  ctx.textBaseline = 'alphabetic'
  ctx.font = fontOf(look, 600)
  ctx.fillStyle = look.ink
  ctx.fillText(row.name, left, above)
  ctx.textAlign = 'right'
  ctx.font = fontOf(look)
  ctx.fillStyle = look.quiet
  const change = row.change === '' || row.now.level === undefined ? '' : `  ${row.change}`
  ctx.fillText(change, right, above)
  const changeWidth = ctx.measureText(change).width
  ctx.font = fontOf(look, row.now.level === undefined ? 400 : 600)
  ctx.fillStyle = row.now.level === undefined ? look.quiet : look.ink
  ctx.fillText(row.now.words, right - changeWidth, above)
  ctx.restore()
}

/** The whole track of a fundamental that is withheld. */
export const withheldTrack = (chart: Chart<'line'>, place: number, look: Look): Box => {
  const { x, y } = trackOf(chart, place)
  const height = look.size * 0.9
  return { left: x(0), top: y - height / 2, width: x(5) - x(0), height }
}

/** The middle half on its track, never so narrow that it cannot be seen. */
export const bandBox = (chart: Chart<'line'>, { low, high }: MiddleHalf, place: number, look: Look): Box => {
  const { x, y } = trackOf(chart, place)
  const width = Math.max(look.size * 0.5, x(high) - x(low))
  const height = look.size * 1.5
  return { left: (x(low) + x(high) - width) / 2, top: y - height / 2, width, height }
}

const drawTrack = (chart: Chart<'line'>, { now, before, middleHalf }: ProfileRow, place: number, look: Look): void => {
  const { ctx } = chart
  const track = trackOf(chart, place)
  const { x, y } = track
  ctx.save()
  if (middleHalf) {
    const { left, top, width, height } = bandBox(chart, middleHalf, place, look)
    ctx.fillStyle = look.band
    ctx.beginPath()
    ctx.roundRect(left, top, width, height, 3)
    ctx.fill()
  }
  ctx.restore()
  drawRail(ctx, track, now.level === undefined, look)
  if (before?.level !== now.level) drawRange(ctx, before, track, look.quiet, look, drawWhisker)
  drawRange(ctx, now, track, look.main, look)
  if (now.level !== undefined && before?.level !== undefined)
    drawArrow(ctx, { from: x(before.level), to: x(now.level), y }, look)
}

/** Up and down look alike: the same grey, only the way differs. */
const drawArrow = (ctx: CanvasRenderingContext2D, way: { from: number; to: number; y: number }, look: Look): void => {
  const { from, to, y } = way
  if (Math.abs(to - from) < gone) return
  const sign = Math.sign(to - from)
  const tip = to - sign * look.size * 0.85
  ctx.save()
  ctx.strokeStyle = look.quiet
  ctx.fillStyle = look.quiet
  ctx.lineWidth = look.size * 0.2
  ctx.beginPath()
  ctx.moveTo(from, y)
  ctx.lineTo(tip - sign * look.size * 0.4, y)
  ctx.stroke()
  ctx.beginPath()
  ctx.moveTo(tip, y)
  ctx.lineTo(tip - sign * look.size * 0.7, y - look.size * 0.42)
  ctx.lineTo(tip - sign * look.size * 0.7, y + look.size * 0.42)
  ctx.fill()
  ctx.restore()
}
