import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jointSteps } from '../../demo/steps.ts'
import type { Reading } from '../../schemas/comparison.ts'
import { fundamentals } from '../../schemas/fundamental.ts'
import { byFundamental } from '../../worker/domain/by-fundamental.ts'
import { exactCell } from '../../worker/domain/exact-cell.ts'
import { formulaOf } from '../../worker/domain/formula.ts'
import { scoreOf } from '../../worker/domain/score.ts'
import { smallCell } from '../../worker/domain/small-cell.ts'

const level = (at: number): Reading => ({ kind: 'level', level: at })
const ofLevels = (levels: number[]) => formulaOf(byFundamental((key) => level(levels[fundamentals.indexOf(key)] ?? 0)))
const inWords = (formula: ReturnType<typeof formulaOf>): string =>
  formula.kind === 'withheld'
    ? 'withheld'
    : [formula.overallLevel.toFixed(1), formula.product.toFixed(3), ...formula.lowest].join(' ')

describe('the success formula of the story’s joint answers', () => {
  it.each([
    ['hamar', ['1.7 0.005 value', '2.6 0.035 value anchoring', '3.6 0.184 value anchoring']],
    ['froya', ['1.6 0.004 value team', '2.7 0.046 value team', 'withheld']],
    ['notteroy', ['2.2 0.015 value', '2.8 0.052 anchoring', '2.4 0.023 anchoring']],
    ['kristiansund', ['2.8 0.052 value', '3.8 0.246 value', '4.0 0.328']],
    ['grong', ['0.0 0.000 value', 'withheld', '2.2 0.017 anchoring']],
    ['sarpsborg', ['2.9 0.069 value', '3.4 0.138 value team anchoring', '3.2 0.104 value champion team anchoring']],
  ])('is for %s what the story says', (slug, derived) => {
    const readings = (gathering: number) =>
      byFundamental((key): Reading => {
        const step = jointSteps(slug, gathering)[key]
        return typeof step === 'number' ? level(step) : { kind: 'none' }
      })
    expect([1, 2, 3].map((gathering) => inWords(formulaOf(readings(gathering))))).toEqual(derived)
  })
})

describe('the success formula', () => {
  it('agrees with the fifth root of the product, written out', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 5, maxLength: 5 }), (levels) => {
        const product = levels.reduce((so, one) => so * (one / 5), 1)
        const formula = ofLevels(levels)
        if (formula.kind !== 'shown') throw new Error('withheld')
        expect(formula.product).toBeCloseTo(product, 12)
        expect(formula.overallLevel).toBeCloseTo(5 * Math.exp(Math.log(product) / 5), 9)
      }),
    )
  })

  it('is withheld, product and all, where a factor is hidden, missing, waited for or not known', () => {
    const missing: Reading[] = [
      { kind: 'hidden', reason: 'few' },
      { kind: 'dont-know' },
      { kind: 'waiting' },
      { kind: 'none' },
    ]
    for (const reading of missing) {
      const formula = formulaOf(byFundamental((key) => (key === 'team' ? reading : level(3))))
      expect(formula).toEqual({
        kind: 'withheld',
        factors: fundamentals.map((fundamental) =>
          fundamental === 'team' ? { fundamental } : { fundamental, score: 0.6 },
        ),
      })
    }
  })

  it('names the lowest, alone or shared, and none where all are equal', () => {
    expect(inWords(ofLevels([4, 4, 4, 4, 2]))).toContain('anchoring')
    expect(ofLevels([3, 3, 3, 3, 3])).toMatchObject({ lowest: [] })
    expect(ofLevels([0, 5, 0, 5, 5])).toMatchObject({ lowest: ['need', 'champion'], product: 0, overallLevel: 0 })
  })
})

const scoreFor = (counts: number[]) => {
  const cell = smallCell(counts, 5)
  return scoreOf({ kind: 'level', level: cell.median, cell }, 6)
}

describe('a score', () => {
  it('of a small cell lies between 0.2 and 0.8, however low or high they answered', () => {
    expect(scoreFor([9, 0, 0, 0, 0, 0])).toBe(0.2)
    expect(scoreFor([0, 0, 0, 0, 0, 9])).toBe(0.8)
    expect(scoreFor([0, 0, 0, 7, 0, 0])).toBe(0.6)
  })

  it('of an exact cell is its published mean over five, and of a joint answer its level over five', () => {
    const cell = exactCell([0, 0, 5, 5, 1, 0])
    expect(cell.mean).toBe(2.6)
    expect(scoreOf({ kind: 'level', level: cell.median, cell }, 6)).toBe(0.52)
    expect(scoreOf(level(0), 6)).toBe(0)
    expect(scoreOf(level(3), 4)).toBe(1)
  })

  it('is nothing where no level is shown', () => {
    expect(scoreOf({ kind: 'hidden', reason: 'few' }, 6)).toBeUndefined()
  })
})
