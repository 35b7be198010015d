import type { Chart } from 'chart.js'
import { boxAround } from './boxes.ts'
import type { Box } from './boxes.ts'
import type { DrawnValue } from './drawn-chart.ts'
import type { Look } from './look.ts'
import { pixelAt } from './pixel-at.ts'
import { bandBox, withheldTrack } from './profile-marks.ts'
import type { Profile, ProfileRow } from './profile-table.ts'
import type { Reading } from './reading.ts'

/** The values of a profile: of each fundamental the level now or that it is withheld, last time, and the middle half. */
export const profileValues = (chart: Chart<'line'>, { rows }: Profile, look: Look): DrawnValue[] =>
  rows.flatMap((row, place) => [
    ...withheldOf(chart, row, place, look),
    ...levelOf(chart, row.now, place, look),
    ...levelOf(chart, row.before, place, look),
    ...middleHalfOf(chart, row, place, look),
  ])

const withheldOf = (chart: Chart<'line'>, { now }: ProfileRow, place: number, look: Look): DrawnValue[] =>
  now.isWithheld ? [{ cell: now.cell, box: () => withheldTrack(chart, place, look) }] : []

const levelOf = (chart: Chart<'line'>, reading: Reading | undefined, place: number, look: Look): DrawnValue[] => {
  const { cell, level } = reading ?? {}
  if (cell === undefined || level === undefined) return []
  return [{ cell, box: () => boxAround(pixelAt(chart, level, place), look.size * 0.8) }]
}

const middleHalfOf = (chart: Chart<'line'>, row: ProfileRow, place: number, look: Look): DrawnValue[] => {
  const { middleHalf, now } = row
  if (middleHalf === undefined || now.isWithheld) return []
  return [{ cell: middleHalf.cell, box: (): Box => bandBox(chart, middleHalf, place, look) }]
}
