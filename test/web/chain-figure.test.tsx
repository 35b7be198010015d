import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fundamentals } from '../../schemas/fundamental.ts'
import { languages } from '../../schemas/language.ts'
import type { Language } from '../../schemas/language.ts'
import { linkBoxes, liesAcross, thicknessOf } from '../../web/browser/chain-layout.ts'
import { SuccessFormula } from '../../web/pages/results/formula.tsx'
import { compare } from '../../worker/domain/comparison.ts'
import { profileOf } from '../../worker/domain/profile.ts'
import { buildNetwork, buildOutcome, buildRound } from '../support/builders.ts'
import { html } from './html.ts'
import { siteIn } from './site-and-network.ts'
import type { Individual } from '../../worker/domain/turnout.ts'

const network = buildNetwork('hamar')

const formulaOf = (voice: 'team' | 'individual', levels: readonly string[], language: Language = 'nb'): string => {
  const outcome =
    voice === 'team'
      ? buildOutcome(buildRound(), { hamar: levels.join('') })
      : buildOutcome(buildRound(), {}, individualsOf(levels))
  const profile = profileOf(compare(network, [outcome]), 'hamar')?.voices[voice]
  return profile ? html(<SuccessFormula site={siteIn(language)} profile={profile} />) : ''
}

/** As many people as the first list has characters; the nth list is what they answer on the nth fundamental. */
const individualsOf = (levels: readonly string[]): Individual[] =>
  Array.from(levels[0] ?? '', (_, person) => ({
    municipality: 'hamar',
    answers: Object.fromEntries(fundamentals.map((key, at) => [key, Number(levels[at]?.charAt(person))])),
  }))

const levelsIn = (figure: string): number[] =>
  [...figure.matchAll(/data-level="([\d.]+)"/g)].map(([, level]) => Number(level))
const saysIn = (figure: string): string => /<p class="chart-says">([^<]*)</.exec(figure)?.[1] ?? ''
const numbersIn = (words: string): number[] =>
  (words.match(/\d+([.,]\d)?/g) ?? []).map((number) => Number(number.replace(',', '.')))

describe('the chain of the success formula', () => {
  it.each(languages)(
    'is said in %s with the lowest of its table and the overall level, whatever the joint answer',
    (language) => {
      const anyLevels = fc.array(fc.constantFrom('0', '1', '2', '3', '4', '5'), { minLength: 5, maxLength: 5 })
      fc.assert(
        fc.property(anyLevels, (given) => {
          const figure = formulaOf('team', given, language)
          const levels = levelsIn(figure)
          expect(levels).toEqual(given.map(Number))
          const overall = levels.reduce((product, level) => product * level, 1) ** (1 / 5)
          const [lowest, said, of] = numbersIn(saysIn(figure))
          expect([lowest, of]).toEqual([Math.min(...levels), 5])
          expect(Math.abs((said ?? Number.NaN) - overall)).toBeLessThanOrEqual(0.05 + 1e-9)
          const marked = levels.some((level) => level !== levels[0])
            ? levels.filter((level) => level === lowest).length
            : 0
          expect(figure.match(/<tr data-lowest/g) ?? []).toHaveLength(marked)
        }),
        { numRuns: 60 },
      )
    },
  )

  it('marks the links of a small group as rounded, and never says a zero of them', () => {
    const figure = formulaOf('individual', ['00000', '22233', '33333', '33333', '44555'])
    expect(saysIn(figure)).toBe('Lavest nå: behov, trinn 1 eller lavere. Samlet trinn er 2,4 av 5.')
    expect(figure.match(/data-coarse/g)).toHaveLength(5)
    expect(figure).toContain('data-coarse="">om lag 2</td>')
    expect(figure).not.toContain('data-level="0"')
  })

  it('is not there where a factor is missing', () => {
    expect(formulaOf('team', ['3', 'x', '3', '3', '3'])).not.toMatch(/<figure|data-level/)
  })
})

describe('the links as they are drawn', () => {
  it('lie across where there is room and hang down on a phone, within the canvas', () => {
    for (const canvas of [
      { width: 830, height: 122 },
      { width: 288, height: 270 },
      { width: 660, height: 122 },
    ]) {
      const boxes = linkBoxes(5, canvas, 12)
      expect(new Set(boxes.map(({ top }) => top)).size === 1).toBe(liesAcross(canvas))
      for (const { left, top, width, height } of boxes) {
        expect(Math.min(left, top)).toBeGreaterThanOrEqual(0)
        expect(left + width).toBeLessThanOrEqual(canvas.width)
        expect(top + height).toBeLessThanOrEqual(canvas.height)
      }
    }
    expect(liesAcross({ width: 288, height: 270 })).toBe(false)
  })

  it('are ever thicker with the level', () => {
    const thick = [0, 1, 2, 3, 4, 5].map(thicknessOf)
    expect(thick.toSorted((a, b) => a - b)).toEqual(thick)
    expect((thick[5] ?? 0) / (thick[1] ?? 1)).toBeGreaterThan(3)
  })
})
