/** How often something has been done since an instant (ms since 1970). */
export interface Pace {
  since: number
  times: number
}

const minute = 60_000
const timesTheHeadCount = 10
/** Where nobody has said how many are asked. */
const usualHeadCount = 100

/** How many times a minute a link's form may be sent: ten times as many as are expected to answer it. */
export const mostAMinute = (headCount: number = usualHeadCount): number => timesTheHeadCount * Math.max(headCount, 1)

/** The pace after it has been done once more, at an instant (ms). A new minute begins when the one before is over. */
export const paceAfter = (pace: Pace | undefined, now: number): Pace =>
  pace && now - pace.since < minute ? { since: pace.since, times: pace.times + 1 } : { since: now, times: 1 }

/** How long until the minute of a pace is over: whole seconds, one at least. */
export const secondsLeft = ({ since }: Pace, now: number): number =>
  Math.max(1, Math.ceil((since + minute - now) / 1000))
