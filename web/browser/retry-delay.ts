const firstMilliseconds = 5000
const mostMilliseconds = 5 * 60_000
const leastMilliseconds = 500

/**
 * How long to wait before sending again, in milliseconds: full jitter under a doubling ceiling, and never before the
 * server said. `chance` is from 0 to 1.
 */
export const retryDelay = (attempt: number, chance: number, afterSeconds: number): number => {
  const ceiling = Math.min(mostMilliseconds, firstMilliseconds * 2 ** attempt)
  return afterSeconds * 1000 + Math.max(leastMilliseconds, chance * ceiling)
}
