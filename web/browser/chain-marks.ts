import type { Plugin } from 'chart.js'
import { liesAcross, linkBoxes } from './chain-layout.ts'
import type { Chain, Link } from './chain-table.ts'
import { drawLink } from './draw-link.ts'
import type { Box } from './boxes.ts'
import type { Look } from './look.ts'
import { wrapped, write } from './write.ts'

/** The links of the chain with their names and levels; the lowest is pointed at and named so. */
export const chainMarks = ({ links, words }: Chain, look: Look): Plugin<'line'> => ({
  id: 'chainMarks',
  afterDraw: ({ ctx, width, height }) => {
    const boxes = linkBoxes(links.length, { width, height }, look.size)
    const isAcross = liesAcross({ width, height })
    for (const [place, box] of boxes.entries()) {
      const link = links[place]
      if (link) drawLink(ctx, box, link, look)
    }
    for (const [place, box] of boxes.entries()) {
      const link = links[place]
      if (!link) continue
      if (place > 0) writeTimes(ctx, boxes[place - 1] ?? box, box, isAcross, look)
      if (isAcross) writeBelow(ctx, link, box, words, look)
      else writeBeside(ctx, link, box, words, look)
    }
  },
})

/** The sign between two links, on a round piece of paper. */
const writeTimes = (ctx: CanvasRenderingContext2D, before: Box, after: Box, isAcross: boolean, look: Look): void => {
  const [x, y] = isAcross
    ? [(before.left + before.width + after.left) / 2, after.top + after.height / 2]
    : [after.left + after.width / 2, (before.top + before.height + after.top) / 2]
  ctx.beginPath()
  ctx.arc(x, y, look.size * 0.75, 0, Math.PI * 2)
  ctx.fillStyle = look.paper
  ctx.fill()
  write(ctx, '×', { x, y: y + look.size * 0.4, align: 'center' }, { ...look, size: look.size * 1.2 }, look.ink)
}

const writeBelow = (
  ctx: CanvasRenderingContext2D,
  link: Link,
  { left, top, width, height }: Box,
  words: Chain['words'],
  look: Look,
): void => {
  const x = left + width / 2
  const { size } = look
  if (link.isLowest) {
    write(ctx, words.lowest, { x, y: size * 0.9, align: 'center' }, look, look.ink, 600)
    point(ctx, x, top - size * 0.15, look, 'down')
  }
  let y = top + height + size * 1.35
  for (const line of wrapped(ctx, link.name, width - size, look, 600)) {
    write(ctx, line, { x, y, align: 'center' }, look, look.ink, link.isLowest ? 600 : 400)
    y += size * 1.2
  }
  write(ctx, levelWords(link, words), { x, y: y + size * 0.1, align: 'center' }, look, look.quiet)
}

const writeBeside = (
  ctx: CanvasRenderingContext2D,
  link: Link,
  { left, top, width, height }: Box,
  words: Chain['words'],
  look: Look,
): void => {
  const { size } = look
  const x = left + width + size * 1.5
  const y = top + height / 2
  write(ctx, link.name, { x, y: y - size * 0.25, align: 'left' }, look, look.ink, link.isLowest ? 600 : 400)
  write(ctx, levelWords(link, words), { x, y: y + size * 1.05, align: 'left' }, look, look.quiet)
  if (!link.isLowest) return
  const after = x + ctx.measureText(levelWords(link, words)).width + size * 2.1
  point(ctx, after - size * 0.9, y + size * 0.7, look, 'left')
  write(ctx, words.lowest, { x: after, y: y + size * 1.05, align: 'left' }, look, look.ink, 600)
}

const levelWords = ({ level, words }: Link, { broken }: Chain['words']): string =>
  level === 0 ? `${words}. ${broken}` : words

/** A solid arrowhead whose tip is here. */
const point = (
  ctx: CanvasRenderingContext2D,
  x: number,
  y: number,
  { size, ink }: Look,
  way: 'down' | 'left',
): void => {
  ctx.save()
  ctx.translate(x, y)
  ctx.rotate(way === 'down' ? 0 : Math.PI / 2)
  ctx.beginPath()
  ctx.moveTo(0, 0)
  ctx.lineTo(-size * 0.4, -size * 0.6)
  ctx.lineTo(size * 0.4, -size * 0.6)
  ctx.closePath()
  ctx.fillStyle = ink
  ctx.fill()
  ctx.restore()
}
