import type { KeyItem } from './key.ts'
import type { Look } from './look.ts'
import { drawMarker } from './marker.ts'
import type { Profile } from './profile-table.ts'
import { bandItem, coarseItem, withheldItem } from './trend-key.ts'

/** What the marks of a profile stand for; only the marks that are on it. */
export const profileKey = ({ rows, headers, rounded }: Profile, look: Look): KeyItem[] => {
  const readings = rows.map(({ now }) => now)
  const withheld = readings.find(({ isWithheld }) => isWithheld)
  const hasBefore = rows.some(({ before }) => before?.level !== undefined)
  return [
    ...(readings.some(({ level }) => level !== undefined)
      ? [
          nowItem(
            headers.now,
            readings.every(({ isCoarse }) => isCoarse),
            look,
          ),
        ]
      : []),
    ...(hasBefore ? [beforeItem(headers.before, look)] : []),
    ...(rows.some(({ middleHalf, now }) => middleHalf && !now.isWithheld) ? [bandItem(headers.middleHalf, look)] : []),
    ...(readings.some(({ isCoarse }) => isCoarse) ? [coarseItem(rounded, look)] : []),
    ...(withheld ? [withheldItem(withheld.withheldWord, look)] : []),
  ]
}

const nowItem = (words: string, isOpen: boolean, look: Look): KeyItem => ({
  words,
  draw: (context, width, height) =>
    drawMarker(
      context,
      {
        marker: 'circle',
        turn: 0,
        x: width / 2,
        y: height / 2,
        radius: 5,
        colour: look.main,
        isOpen,
      },
      { ...look, size: isOpen ? look.size * 1.6 : look.size },
    ),
})

const beforeItem = (words: string, look: Look): KeyItem => ({
  words,
  draw: (context, width, height) =>
    drawMarker(
      context,
      { marker: 'circle', turn: 0, x: width / 2, y: height / 2, radius: 4, colour: look.quiet, isOpen: true },
      look,
    ),
})
