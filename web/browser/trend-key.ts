import { drawCoarse, drawWhisker } from './coarse.ts'
import { isNetworkInFront } from './drawn-line.ts'
import type { DrawnLine } from './drawn-line.ts'
import { hatch } from './hatch.ts'
import type { KeyItem } from './key.ts'
import type { Look } from './look.ts'
import { strokeBreak, strokeRing } from './trend-marks.ts'
import type { Trend, TrendLine } from './trend-table.ts'

/** What the marks of this chart stand for; only the marks that are on it. */
export const trendKey = (trend: Trend, look: Look, lines: readonly DrawnLine[]): KeyItem[] => {
  const readings = lines.flatMap(({ line }) => line.points)
  const withheld = readings.find(({ isWithheld }) => isWithheld)
  const broken = readings.find(({ isBreak }) => isBreak)
  const merged = readings.find(({ isMerger, level }) => isMerger && level !== undefined)
  const isAlone = lines.length === 1
  return [
    ...(trend.network?.points.some(({ level }) => level !== undefined)
      ? networkItems(trend.network, isNetworkInFront(lines) ? look.ink : look.network)
      : []),
    ...(trend.middleHalf ? [bandItem(trend.middleHalf.name, look)] : []),
    ...(readings.some(({ isCoarse }) => isCoarse)
      ? [coarseItem(trend.rounded, look, isAlone ? drawCoarse : drawWhisker)]
      : []),
    ...(withheld ? [withheldItem(withheld.withheldWord, look)] : []),
    ...(broken ? [breakItem(broken.breakWord, look)] : []),
    ...(merged ? [mergerItem(merged.mergerWord, look)] : []),
  ]
}

/** The network's line, and where it covers only some municipalities. */
const networkItems = ({ name, points }: TrendLine, colour: string): KeyItem[] => {
  const partial = points.find(({ isPartial }) => isPartial)
  return [
    networkItem(name, colour, []),
    ...(partial ? [networkItem(`${name}, ${partial.partialWord}`, colour, [4, 4])] : []),
  ]
}

const networkItem = (words: string, colour: string, dash: number[]): KeyItem => ({
  words,
  draw: (context, width, height) => {
    context.strokeStyle = colour
    context.lineWidth = 5
    context.setLineDash(dash)
    context.beginPath()
    context.moveTo(0, height / 2)
    context.lineTo(width, height / 2)
    context.stroke()
  },
})

/** The network's middle half, in this chart and in the profile. */
export const bandItem = (words: string, { band, network }: Look): KeyItem => ({
  words,
  draw: (context, width, height) => {
    context.fillStyle = band
    context.fillRect(0, 0, width, height)
    context.strokeStyle = network
    context.lineWidth = 0.5
    context.strokeRect(0.25, 0.25, width - 0.5, height - 0.5)
  },
})

/** Where a rounded level of a small group may be. */
export const coarseItem = (words: string, look: Look, draw = drawCoarse): KeyItem => ({
  words,
  draw: (context, width, height) =>
    draw(context, { from: 2, to: width - 2, at: height / 2, isAcross: true }, look.quiet, look),
})

/** What is withheld. */
export const withheldItem = (words: string, { quiet }: Look): KeyItem => ({
  words,
  draw: (context, width, height) => hatch(context, { left: 0, top: 1, width, height: height - 2 }, quiet),
})

const breakItem = (words: string, { quiet }: Look): KeyItem => ({
  words,
  draw: (context, width, height) => strokeBreak(context, width / 2, height / 2, height * 0.85, quiet),
})

const mergerItem = (words: string, { quiet }: Look): KeyItem => ({
  words,
  draw: (context, width, height) => strokeRing(context, width / 2, height / 2, height * 0.5, quiet),
})
