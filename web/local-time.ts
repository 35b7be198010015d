import { tzOffset } from '@date-fns/tz/tzOffset'
import { timeZone } from '../schemas/time-zone.ts'

export type LocalFault = 'not-a-time' | 'no-such-time'

/** Which of the two it is, where the clock shows the same time twice: the night summer time ends. */
export type Which = 'first' | 'last'

const minute = 60_000
const day = 24 * 60 * minute

/** What a date and time field sends, seconds or not. */
const sent = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})[T ](?<hour>\d{2}):(?<minute>\d{2})(:00(\.000)?)?$/
/** What people type: `15.10.2026 12.00`, `15.10.26 kl. 12:00`, `15/10/2026, 12`. */
const typed =
  /^(?<day>\d{1,2})[./](?<month>\d{1,2})[./](?<year>\d{4}|\d{2}),?\s+(?:(?:kl|at)\.?\s*)?(?<hour>\d{1,2})(?:[.:](?<minute>\d{2}))?$/i

/**
 * The instant (ISO, UTC) of a time in the network's time zone, as a field sends it or as people type it. A time that the
 * clock skips is none; of one that it shows twice it is the one asked for.
 */
export const instantFrom = (text: string, which: Which): { instant: string } | { fault: LocalFault } => {
  const wall = wallFrom(text.trim())
  if (wall === undefined) return { fault: 'not-a-time' }
  const instants = instantsAt(wall)
  const instant = which === 'first' ? instants[0] : instants.at(-1)
  return instant === undefined ? { fault: 'no-such-time' } : { instant: new Date(instant).toISOString() }
}

/** An instant (ISO, UTC) in the network's time zone, as a date and time field takes it: `2026-10-15T12:00`. */
export const localOf = (instant: string): string => {
  const moment = Date.parse(instant)
  return new Date(moment + offsetAt(moment)).toISOString().slice(0, 'yyyy-mm-ddThh:mm'.length)
}

/** Which of the two an instant (ISO, UTC) is, where the clock shows its time twice. */
export const whichOf = (instant: string): Which | undefined => {
  const moment = Date.parse(instant)
  const instants = instantsAt(moment + offsetAt(moment))
  if (instants.length < 2) return undefined
  return moment === instants[0] ? 'first' : 'last'
}

const offsetAt = (moment: number): number => tzOffset(timeZone, new Date(moment)) * minute

/** The moments at which the clock shows this, in order: none, one or two. `wall` is what it shows, as if it were UTC. */
const instantsAt = (wall: number): number[] =>
  [...new Set([offsetAt(wall - day), offsetAt(wall + day)])]
    .map((offset) => wall - offset)
    .filter((moment) => moment + offsetAt(moment) === wall)
    .toSorted((one, other) => one - other)

const wallFrom = (text: string): number | undefined => {
  const { year, month, day: date, hour, minute: minutes = '00' } = (sent.exec(text) ?? typed.exec(text))?.groups ?? {}
  if (year === undefined || month === undefined || date === undefined || hour === undefined) return undefined
  const parts = [year.length === 2 ? `20${year}` : year, month.padStart(2, '0'), date.padStart(2, '0')].join('-')
  const iso = `${parts}T${hour.padStart(2, '0')}:${minutes}:00.000Z`
  const wall = Date.parse(iso)
  return Number.isNaN(wall) || new Date(wall).toISOString() !== iso ? undefined : wall
}
