import type { Chart, Plugin } from 'chart.js'
import type { Apart, ApartRow } from './apart-table.ts'
import type { Box } from './boxes.ts'
import { hatch } from './hatch.ts'
import type { Look } from './look.ts'
import { drawMarker } from './marker.ts'
import { drawRail, drawRange, trackOf } from './tracks.ts'
import type { Track } from './tracks.ts'
import { write } from './write.ts'

/** The joint answer is a disc, the participants' a larger diamond behind it: both are seen where they are the same. */
export const marks = {
  team: { marker: 'circle', turn: 0, radius: 0.5 },
  individual: { marker: 'rectRot', turn: 0, radius: 0.85 },
} as const

/** Five tracks with the two voices on each, the way between them, and how long it is in words. */
export const apartMarks = ({ rows }: Apart, look: Look): Plugin<'line'> => ({
  id: 'apartMarks',
  afterDraw: (chart) => {
    for (const [place, row] of rows.entries()) {
      const track = trackOf(chart, place)
      writeWords(chart.ctx, row, track, look)
      if (row.individual.isWithheld) hatch(chart.ctx, withheldBox(chart, place, look), look.quiet)
      else drawRail(chart.ctx, track, row.team.level === undefined && row.individual.level === undefined, look)
      drawRange(chart.ctx, row.individual, track, look.main, look)
      drawWay(chart.ctx, row, track, look)
      drawVoices(chart.ctx, row, track, look)
    }
  },
})

/** Where what is withheld of the participants' answers stands: all along the track. */
export const withheldBox = (chart: Chart<'line'>, place: number, look: Look): Box => {
  const { x, y } = trackOf(chart, place)
  const height = look.size * 0.7
  return { left: x(0), top: y - height / 2, width: x(5) - x(0), height }
}

const writeWords = (ctx: CanvasRenderingContext2D, row: ApartRow, { x, y }: Track, look: Look): void => {
  const above = y - look.size * 1.25
  const isCompared = row.team.level !== undefined && row.individual.level !== undefined
  const words = row.individual.isWithheld ? row.individual.withheldWord : row.distance
  write(ctx, row.name, { x: x(0), y: above, align: 'left' }, look, look.ink, 600)
  write(
    ctx,
    words,
    { x: x(5), y: above, align: 'right' },
    look,
    isCompared ? look.ink : look.quiet,
    isCompared ? 600 : 400,
  )
}

const drawWay = (ctx: CanvasRenderingContext2D, { team, individual }: ApartRow, { x, y }: Track, look: Look): void => {
  if (team.level === undefined || individual.level === undefined) return
  ctx.save()
  ctx.strokeStyle = look.quiet
  ctx.lineWidth = look.size * 0.3
  ctx.beginPath()
  ctx.moveTo(x(team.level), y)
  ctx.lineTo(x(individual.level), y)
  ctx.stroke()
  ctx.restore()
}

const drawVoices = (ctx: CanvasRenderingContext2D, row: ApartRow, { x, y }: Track, look: Look): void => {
  for (const voice of ['individual', 'team'] as const) {
    const { level, isCoarse } = row[voice]
    if (level === undefined) continue
    const { marker, turn, radius } = marks[voice]
    const colour = voice === 'team' ? look.ink : look.main
    drawMarker(ctx, { marker, turn, x: x(level), y, radius: look.size * radius, colour, isOpen: isCoarse }, look)
  }
}
