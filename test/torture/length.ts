import { env } from 'cloudflare:workers'
import type { Tally } from './tally.ts'

/** Whether this is `npm run torture`, and not a part of `npm test`. */
export const isLong = env.TORTURE === 'long'

/** What chance begins with: the same seed, the same runs. */
export const seed = Number(env.SEED || 20_261_126)

/** So many runs in `npm run torture`, and so many in `npm test`. */
export const runs = (long: number, short: number): number => (isLong ? long : short)

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export const chance = (from: number): (() => number) => {
  let state = from >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Prints a row of the table, for scripts/torture.ts to put together. */
export const report = (tally: Tally): void => {
  if (isLong) console.log(`TORTURE ${JSON.stringify(tally)}`)
}
