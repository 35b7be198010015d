import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Reading } from '../../schemas/comparison.ts'
import type { Formula } from '../../schemas/formula.ts'
import { fundamentals } from '../../schemas/fundamental.ts'
import { byFundamental } from '../../worker/domain/by-fundamental.ts'
import { exactCell } from '../../worker/domain/exact-cell.ts'
import { formulaOf } from '../../worker/domain/formula.ts'
import { readingIn } from '../../worker/domain/reading.ts'
import { release } from '../../worker/domain/release.ts'
import { tally } from '../../worker/domain/tally.ts'
import { buildRound, people, questionnaire } from '../support/builders.ts'
import { dividedBy, fraction, isLess, numberOf, productOf } from './fractions.ts'
import type { Fraction } from './fractions.ts'

const numRuns = 5000

type Shown = Extract<Formula, { kind: 'shown' }>

/** A published reading, and the level that it counts as in the formula, as a fraction of its own reckoning. */
interface Published {
  reading: Reading
  counts: Fraction
  /** Whether the group is so small that «4 or higher» is the highest that can be shown. */
  atTop: boolean
}

const joint: fc.Arbitrary<Published> = fc
  .integer({ min: 0, max: 5 })
  .map((level) => ({ reading: { kind: 'level', level }, counts: fraction(level), atTop: level === 5 }))

const small: fc.Arbitrary<Published> = fc.integer({ min: 1, max: 4 }).map((median) => ({
  reading: {
    kind: 'level',
    level: median,
    cell: { kind: 'coarse', from: 5, to: 9, median },
    ...(median === 1 && { edge: 'or-lower' }),
    ...(median === 4 && { edge: 'or-higher' }),
  },
  counts: fraction(median),
  atTop: median === 4,
}))

/** Ten answers or more: the published mean, to one decimal, rounded half up in whole numbers. */
const many: fc.Arbitrary<Published> = fc
  .array(fc.integer({ min: 0, max: 40 }), { minLength: 6, maxLength: 6 })
  .filter((counts) => counts.reduce((so, one) => so + one, 0) >= 10)
  .map((counts) => {
    const cell = exactCell(counts)
    const n = counts.reduce((so, one) => so + one, 0)
    const sum = counts.reduce((so, one, level) => so + one * level, 0)
    const inTenths = Math.floor((20 * sum + n) / (2 * n))
    return {
      reading: { kind: 'level', level: cell.median, cell },
      counts: fraction(inTenths, 10),
      atTop: inTenths === 50,
    }
  })

const five = fc.oneof(
  fc.array(joint, { minLength: 5, maxLength: 5 }),
  fc.array(small, { minLength: 5, maxLength: 5 }),
  fc.array(many, { minLength: 5, maxLength: 5 }),
  fc.array(fc.oneof(small, many), { minLength: 5, maxLength: 5 }),
)

const formulaFor = (published: readonly Published[]): Formula =>
  formulaOf(byFundamental((key) => published[fundamentals.indexOf(key)]?.reading ?? { kind: 'none' }))

const shownFor = (published: readonly Published[]): Shown => {
  const formula = formulaFor(published)
  if (formula.kind !== 'shown') throw new Error('withheld')
  return formula
}

/** The product of the five on 0–1: of fractions, exact. */
const exactProduct = (levels: readonly Fraction[]): Fraction =>
  productOf(levels.map((level) => dividedBy(level, fraction(5))))

/** The geometric mean of levels by way of logarithms. */
const byLogarithms = (levels: readonly Fraction[]): number =>
  levels.some(({ over }) => over === 0n)
    ? 0
    : Math.exp(levels.reduce((so, level) => so + Math.log(numberOf(level)), 0) / levels.length)

const levelsIn = (published: readonly Published[]): Fraction[] => published.map(({ counts }) => counts)

const near = (a: number, b: number) => expect(Math.abs(a - b), `${a} and ${b}`).toBeLessThan(1e-9)

describe('the success formula, against exact fractions and logarithms on thousands of published readings,', () => {
  it('has the right factors, product and overall level', () => {
    fc.assert(
      fc.property(five, (published) => {
        const formula = shownFor(published)
        formula.factors.forEach(({ score }, at) => near(score * 5, numberOf(published[at]?.counts ?? fraction(-1))))
        near(formula.product, numberOf(exactProduct(levelsIn(published))))
        near(formula.overallLevel, byLogarithms(levelsIn(published)))
      }),
      { numRuns },
    )
  })

  it('names as weakest those that none is below, unless none is above them either', () => {
    fc.assert(
      fc.property(five, (published) => {
        const weakest = fundamentals.filter((_, at) => {
          const own = published[at]?.counts ?? fraction(0)
          const others = levelsIn(published)
          return others.every((other) => !isLess(other, own)) && others.some((other) => isLess(own, other))
        })
        expect(shownFor(published).lowest).toEqual(weakest)
      }),
      { numRuns },
    )
  })

  it('tells of each what one level more does: the product with it, over the product without', () => {
    fc.assert(
      fc.property(five, (published) => {
        const levels = levelsIn(published)
        const before = exactProduct(levels)
        shownFor(published).whatIf.forEach((one, at) => {
          expect(one.fundamental).toBe(fundamentals[at])
          expect(one.kind === 'highest').toBe(published[at]?.atTop)
          if (one.kind === 'highest') return
          const from = levels[at] ?? fraction(0)
          near(one.lift.from, numberOf(from))
          near(one.lift.to, Math.min(5, numberOf(from) + 1))
          const to = fraction(Math.round(one.lift.to * 10), 10)
          const after = exactProduct(levels.with(at, to))
          near(one.lift.overallLevel, byLogarithms(levels.with(at, to)))
          if (one.kind === 'times') near(one.times, numberOf(dividedBy(after, before)))
          expect(one.kind).toBe(before.over > 0n ? 'times' : after.over > 0n ? 'something' : 'nothing')
          const atZero = fundamentals.filter((_, other) => other !== at && levels[other]?.over === 0n)
          if (one.kind === 'nothing') expect(one.because).toEqual(atZero)
        })
      }),
      { numRuns },
    )
  })

  it('gains at least as much from one level more on the weakest as on any other', () => {
    fc.assert(
      fc.property(fc.array(joint, { minLength: 5, maxLength: 5 }), (published) => {
        const { lowest, whatIf } = shownFor(published)
        const gains = whatIf.flatMap((one) => (one.kind === 'times' ? [one] : []))
        const most = Math.max(...gains.map((one) => one.times))
        for (const one of gains) if (lowest.includes(one.fundamental)) expect(one.times).toBe(most)
      }),
      { numRuns },
    )
  })

  it('is withheld with every number derived from it, whichever of the five are not shown', () => {
    const notShown = fc.constantFrom<Reading>(
      { kind: 'hidden', reason: 'few' },
      { kind: 'dont-know' },
      { kind: 'waiting' },
      { kind: 'none' },
      { kind: 'absent' },
    )
    fc.assert(
      fc.property(five, notShown, fc.integer({ min: 1, max: 31 }), (published, reading, gone) => {
        const formula = formulaFor(published.map((one, at) => ((gone >> at) % 2 === 1 ? { ...one, reading } : one)))
        expect(Object.keys(formula).toSorted()).toEqual(['factors', 'kind'])
        expect(formula.factors.map((factor) => 'score' in factor)).toEqual(
          fundamentals.map((_, at) => (gone >> at) % 2 === 0),
        )
      }),
      { numRuns },
    )
  })
})

const formulaIn = (levels: string) => {
  const { results } = release(buildRound(), tally(questionnaire, people('hamar', levels)), (texts) => [...texts])
  return formulaOf(byFundamental((fundamental) => readingIn(results, 'hamar', fundamental)))
}

describe('everything derived', () => {
  it('is the same for answers that are published the same', () => {
    expect(formulaIn('00111')).toEqual(formulaIn('111111'))
    expect(formulaIn('33333')).toEqual(formulaIn('22333333'))
    expect(formulaIn('33333')).not.toEqual(formulaIn('22222'))
  })
})
