import { marks } from './apart-marks.ts'
import type { Apart } from './apart-table.ts'
import type { KeyItem } from './key.ts'
import type { Look } from './look.ts'
import { drawMarker } from './marker.ts'
import { coarseItem, withheldItem } from './trend-key.ts'

/** What the marks of the two voices stand for; only the marks that are on the chart. */
export const apartKey = ({ rows, headers, rounded }: Apart, look: Look): KeyItem[] => {
  const own = rows.map(({ individual }) => individual)
  const withheld = own.find(({ isWithheld }) => isWithheld)
  const isCoarse = own.some((reading) => reading.isCoarse)
  return [
    voiceItem('team', headers.team, false, look),
    voiceItem('individual', headers.individual, isCoarse, look),
    ...(isCoarse ? [coarseItem(rounded, look)] : []),
    ...(withheld ? [withheldItem(withheld.withheldWord, look)] : []),
  ]
}

const voiceItem = (voice: 'team' | 'individual', words: string, isOpen: boolean, look: Look): KeyItem => ({
  words,
  draw: (context, width, height) => {
    const { marker, turn } = marks[voice]
    const colour = voice === 'team' ? look.ink : look.main
    drawMarker(context, { marker, turn, x: width / 2, y: height / 2, radius: height * 0.4, colour, isOpen }, look)
  },
})
