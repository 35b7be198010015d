import { isCounted } from './distribution-places.ts'
import type { ShownDistribution } from './distribution-table.ts'
import { drawThird } from './draw-third.ts'
import { fillLevel } from './fill-level.ts'
import type { KeyItem } from './key.ts'
import type { Look } from './look.ts'
import { shadeOf } from './segments.ts'
import { withheldItem } from './trend-key.ts'

/** What the fills of a distribution stand for: each level, and what only small groups have. */
export const distributionKey = ({ groups, levels, words }: ShownDistribution, look: Look): KeyItem[] => {
  const bars = groups.flatMap((group) => group.bars)
  return [
    ...levels.map((name, level) => levelItem(name, level, levels.length, look)),
    ...(bars.some(isCounted) ? [wholeItem(words.whole, levels.length, look)] : []),
    ...(bars.some(({ kind }) => kind === 'coarse') ? [coarseItem(words.coarse, look)] : []),
    ...(bars.some(({ kind }) => kind === 'thirds') ? [coarseItem(words.thirds, look)] : []),
    ...(bars.some(({ kind }) => kind === 'withheld') ? [withheldItem(words.withheld, look)] : []),
  ]
}

const levelItem = (words: string, level: number, levels: number, look: Look): KeyItem => ({
  words,
  draw: (context, width, height) =>
    fillLevel(context, { left: 0, top: 0, width, height }, shadeOf(level, levels), look),
})

/** How long a bar is. */
const wholeItem = (words: string, levels: number, look: Look): KeyItem => ({
  words,
  draw: (context, width, height) => {
    const half = { top: 2, width: width / 2, height: height - 4 }
    fillLevel(context, { left: 0, ...half }, shadeOf(Math.floor(levels / 2) - 1, levels), look)
    fillLevel(context, { left: width / 2, ...half }, shadeOf(Math.ceil(levels / 2), levels), look)
  },
})

const coarseItem = (words: string, look: Look): KeyItem => ({
  words,
  draw: (context, width, height) => drawThird(context, { left: 0, top: 0, width, height }, 'middle', true, look),
})
