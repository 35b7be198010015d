import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeLevels } from '../../worker/domain/describe-levels.ts'
import { majorityOf } from '../../worker/domain/majority.ts'
import { coarseLevel, smallCell } from '../../worker/domain/small-cell.ts'
import { thirdsOf } from '../../schemas/thirds.ts'

/** So many random sets of answers for each statistic. */
const numRuns = 5000

/** Answers one by one, in any order, on a scale of two to ten levels: few and many, ties and all alike. */
const answers = (most: number) =>
  fc.integer({ min: 2, max: 10 }).chain((levels) =>
    fc.tuple(fc.integer({ min: 0, max: levels - 1 }), fc.integer({ min: 0, max: levels - 1 })).chain(([a, b]) =>
      fc.record({
        levels: fc.constant(levels),
        given: fc.array(fc.integer({ min: Math.min(a, b), max: Math.max(a, b) }), { minLength: 1, maxLength: most }),
      }),
    ),
  )

const countsOf = ({ levels, given }: { levels: number; given: readonly number[] }): number[] =>
  Array.from({ length: levels }, (_, level) => given.filter((one) => one === level).length)

/** The median by its definition: half-way between the lowest and the highest value that at least half lie on or below, and on or above. */
const medianByDefinition = (given: readonly number[]): number => {
  const isMiddle = (value: number) =>
    2 * given.filter((one) => one <= value).length >= given.length &&
    2 * given.filter((one) => one >= value).length >= given.length
  const middles = given.filter(isMiddle)
  return (Math.min(...middles) + Math.max(...middles)) / 2
}

/** In whole numbers: ten times the sum over n, rounded half up, is how many tenths. */
const meanInTenths = (given: readonly number[]): number => {
  const total = given.reduce((so, one) => so + one, 0)
  return Math.floor((20 * total + given.length) / (2 * given.length)) / 10
}

/** Which third each answer is in, asked of it alone. */
const thirdOf = (level: number, levels: number): 'low' | 'middle' | 'high' => {
  const outer = Math.floor((2 * levels + 3) / 6)
  return level < outer ? 'low' : level >= levels - outer ? 'high' : 'middle'
}

const thirdsByEach = ({ levels, given }: { levels: number; given: readonly number[] }) => {
  const thirds = { low: 0, middle: 0, high: 0 }
  for (const level of given) thirds[thirdOf(level, levels)] += 1
  return thirds
}

/** The third whose answers outnumber all the others together. */
const majorityByPairs = (all: { levels: number; given: readonly number[] }) => {
  const { low, middle, high } = thirdsByEach(all)
  if (low > middle + high) return 'low'
  if (middle > low + high) return 'middle'
  return high > low + middle ? 'high' : 'split'
}

describe('against a second reckoning, on thousands of sets of answers,', () => {
  it('the number of answers, the median and the mean are right', () => {
    fc.assert(
      fc.property(answers(120), (all) => {
        const { n, median, mean, counts } = describeLevels(countsOf(all))
        expect(n).toBe(all.given.length)
        expect(counts).toEqual(countsOf(all))
        expect(Math.abs(median - medianByDefinition(all.given))).toBeLessThan(1e-9)
        expect(Math.abs(mean - meanInTenths(all.given))).toBeLessThan(1e-9)
      }),
      { numRuns },
    )
  })

  it('the thirds hold every answer once, and the majority is more than all others together', () => {
    fc.assert(
      fc.property(answers(60), (all) => {
        expect(thirdsOf(countsOf(all))).toEqual(thirdsByEach(all))
        expect(majorityOf(countsOf(all))).toBe(majorityByPairs(all))
        expect(describeLevels(countsOf(all)).majority).toBe(majorityByPairs(all))
      }),
      { numRuns },
    )
  })

  it('a small group’s median is the median, half up to a whole step, and no lower or higher than it may be', () => {
    fc.assert(
      fc.property(answers(9), (all) => {
        const whole = Math.floor(medianByDefinition(all.given) + 0.5)
        const allowed = Array.from({ length: Math.max(1, all.levels - 2) }, (_, at) => at + 1)
        const nearest = allowed.toSorted((a, b) => Math.abs(a - whole) - Math.abs(b - whole))[0]
        expect(smallCell(countsOf(all), 5).median).toBe(nearest)
        expect(coarseLevel(medianByDefinition(all.given), all.levels)).toBe(nearest)
      }),
      { numRuns },
    )
  })
})

describe('where nobody answered', () => {
  it('no third has anyone, and none holds more than half', () => {
    expect(thirdsOf([0, 0, 0, 0, 0, 0])).toEqual({ low: 0, middle: 0, high: 0 })
    expect(majorityOf([0, 0, 0, 0, 0, 0])).toBe('split')
  })
})

describe('the mean', () => {
  it('is rounded half up also where no binary number is the half: every sum that up to 400 answers can have', () => {
    for (let n = 1; n <= 400; n += 1)
      for (let sum = 0; sum <= 5 * n; sum += 1) {
        if ((20 * sum) % (2 * n) !== n) continue
        const high = Math.floor(sum / 5)
        const counts = [n - high - Number(sum % 5 > 0), 0, 0, 0, 0, high]
        if (sum % 5 > 0) counts[sum % 5] = (counts[sum % 5] ?? 0) + 1
        expect(describeLevels(counts).mean, `${sum} / ${n}`).toBe(Math.floor((20 * sum + n) / (2 * n)) / 10)
      }
  })
})
