import type { Share } from '../../schemas/comparison.ts'

/** The 97.5 % quantile of the normal distribution: an interval of 95 %. */
const z = 1.959_963_984_540_054

/**
 * A share with its Wilson score interval at 95 %: with p = count / n, the two solutions P of
 * (p − P)² = z² · P (1 − P) / n, which are (p + z²/2n ± z √(p (1 − p)/n + z²/4n²)) / (1 + z²/n). It stays within 0–1, and is
 * an interval also where none or all of the answers count.
 *
 * Statistics rule 6 (shares). E. B. Wilson, «Probable inference, the law of succession, and statistical inference»,
 * Journal of the American Statistical Association 22 (1927).
 *
 * @param count how many of the answers count, from 0 to `n`
 * @param n the answers, at least one
 */
export const wilsonInterval = (count: number, n: number): Share => {
  const share = count / n
  const middle = share + (z * z) / (2 * n)
  const reach = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))
  const whole = 1 + (z * z) / n
  return {
    share,
    low: count === 0 ? 0 : (middle - reach) / whole,
    high: count === n ? 1 : (middle + reach) / whole,
  }
}
