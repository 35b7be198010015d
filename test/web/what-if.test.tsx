import { describe, expect, it } from 'vitest'
import type { Factor, Formula } from '../../schemas/formula.ts'
import { fundamentals } from '../../schemas/fundamental.ts'
import { languages } from '../../schemas/language.ts'
import { weakestSays } from '../../web/pages/results/what-if-words.ts'
import { WhatIfLifted } from '../../web/pages/results/what-if.tsx'
import { whatIf } from '../../worker/domain/what-if.ts'
import { html } from './html.ts'
import { siteIn } from './site-and-network.ts'

type Shown = Extract<Formula, { kind: 'shown' }>

const formulaWith = (factors: readonly Factor[]): Shown => {
  const lowest = Math.min(...factors.map(({ score }) => score))
  const low = factors.filter(({ score }) => score === lowest)
  return {
    kind: 'shown',
    factors: [...factors],
    product: 0,
    overallLevel: 0,
    lowest: low.length === factors.length ? [] : low.map(({ fundamental }) => fundamental),
    whatIf: whatIf(factors),
  }
}

const formulaAt = (levels: readonly number[], more: Partial<Factor> = {}): Shown =>
  formulaWith(fundamentals.map((fundamental, at) => ({ fundamental, score: (levels[at] ?? 0) / 5, ...more })))

const says = (levels: readonly number[], more: Partial<Factor> = {}) => weakestSays(siteIn(), formulaAt(levels, more))

const tableOf = (formula: Shown) => html(<WhatIfLifted site={siteIn()} formula={formula} />)

const productOf = (levels: readonly number[]) => levels.reduce((product, level) => product * level, 1)

/** Every list of five joint levels. */
const allLevels = Array.from({ length: 6 ** 5 }, (_, code) =>
  fundamentals.map((_fundamental, place) => Math.floor(code / 6 ** place) % 6),
)

const timesIn = (sentence: string): number => {
  if (sentence.includes('dobbelt')) return 2
  if (sentence.includes('halvannen gang')) return 1.5
  return Number(/([\d,]+) ganger/.exec(sentence)?.[1]?.replace(',', '.'))
}

describe('what is said of lifting the weakest link', () => {
  it('is true arithmetic of every joint answer that there can be', () => {
    for (const levels of allLevels) {
      const sentence = says(levels)
      const lowest = Math.min(...levels)
      const lifted = levels.with(levels.indexOf(lowest), lowest + 1)
      if (lowest === 5) expect(sentence).toBe('De fem leddene står likt. Høyere kommer de ikke.')
      else if (productOf(lifted) === 0) expect(sentence).toContain('er formelen null')
      else expect(sentence).toContain(`fra ${lowest} til ${lowest + 1}`)
      if (lowest === 0 && productOf(lifted) > 0) {
        const overall = Number(/Samlet trinn blir ([\d,]+)\.$/.exec(sentence)?.[1]?.replace(',', '.'))
        expect(Math.abs(overall - productOf(lifted) ** (1 / 5))).toBeLessThanOrEqual(0.05 + 1e-9)
      }
      if (lowest > 0 && lowest < 5) {
        const times = productOf(lifted) / productOf(levels)
        if (sentence.includes('om lag')) expect(Math.abs(timesIn(sentence) - times)).toBeLessThanOrEqual(0.005)
        else expect(timesIn(sentence)).toBeCloseTo(times, 12)
      }
    }
  })

  it.each([
    [
      [4, 4, 4, 4, 2],
      'Det svakeste leddet er forankring. Løft forankring fra 2 til 3, så blir formelen halvannen gang så stor.',
    ],
    [[1, 4, 4, 4, 2], 'Det svakeste leddet er behov. Løft behov fra 1 til 2, så blir formelen dobbelt så stor.'],
    [
      [3, 5, 3, 5, 5],
      'De svakeste leddene er behov og ildsjel/pådriver, som står likt. Løft ett av dem fra 3 til 4, så blir formelen om lag 1,33 ganger så stor.',
    ],
    [[4, 4, 4, 4, 4], 'De fem leddene står likt. Løft ett av dem fra 4 til 5, så blir formelen 1,25 ganger så stor.'],
    [
      [0, 2, 2, 2, 2],
      'Det svakeste leddet er behov. Løft behov fra 0 til 1, så går formelen fra null til noe: Samlet trinn blir 1,7.',
    ],
    [
      [0, 2, 2, 2, 0],
      'De svakeste leddene er behov og forankring, som står likt. Så lenge ett av dem står på null, er formelen null. Alle må opp før den blir noe.',
    ],
  ])('of %j is «%s»', (levels, sentence) => {
    expect(says(levels)).toBe(sentence)
  })

  it('goes to 5 and no further, from the mean of many', () => {
    expect(says([4.6, 4.8, 5, 5, 5])).toContain(
      'Løft behov fra 4,6 til 5, så blir formelen om lag 1,09 ganger så stor.',
    )
  })

  it('is said in every language', () => {
    const said = languages.map((language) => weakestSays(siteIn(language), formulaAt([4, 4, 4, 4, 1])))
    expect(said).toEqual([
      expect.stringContaining('fra 1 til 2, så blir formelen dobbelt så stor.'),
      expect.stringContaining('frå 1 til 2, så blir formelen dobbelt så stor.'),
      expect.stringContaining('from 1 to 2, and the formula becomes twice as large.'),
    ])
  })
})

describe('a small group’s coarse steps', () => {
  const low: Partial<Factor> = { coarse: true, edge: 'or-lower' }
  const high: Partial<Factor> = { coarse: true, edge: 'or-higher' }

  it('are called coarse, and what they stand for is said', () => {
    const page = tableOf(formulaAt([1, 1, 1, 1, 1], low))
    expect(page).toContain('fra 1 eller lavere til 2, så blir formelen dobbelt så stor.')
    expect(page).toContain('under ti svar og derfor grove')
    expect(tableOf(formulaAt([1, 1, 1, 1, 1]))).not.toContain('grove')
  })

  it('are lifted no higher than can be shown', () => {
    expect(says([4, 4, 4, 4, 4], high)).toBe(
      'De fem leddene står likt. Mer enn «4 eller høyere» kan vi ikke vise for en liten gruppe.',
    )
  })

  it('beside exact ones make no sentence of lifting one of two that are not shown alike', () => {
    const factors = formulaAt([4, 4, 5, 5, 5]).factors.map((factor, at) => (at === 0 ? { ...factor, ...high } : factor))
    expect(weakestSays(siteIn(), formulaWith(factors))).toBe(
      'De svakeste leddene er behov og løsningens verdi, som står likt.',
    )
  })
})

describe('the choice of another link', () => {
  it('is a table of the five in the formula’s own order, there without script', () => {
    const page = tableOf(formulaAt([4, 0, 5, 2, 3]))
    const rows = [...page.matchAll(/<tr><th scope="row">(.*?)<\/tr>/g)].map(([, row = '']) =>
      row.replaceAll(/<[^>]+>/g, '|'),
    )
    expect(rows.map((row) => row.replaceAll(/\|+/g, '|'))).toEqual([
      'Behov|fra 4 til 5|fortsatt null, fordi løsningens verdi står på null|0|',
      'Løsningens verdi|fra 0 til 1|større enn null|2,6|',
      'Ildsjel/pådriver|står på 5: ikke høyere|',
      'Team|fra 2 til 3|fortsatt null, fordi løsningens verdi står på null|0|',
      'Forankring|fra 3 til 4|fortsatt null, fordi løsningens verdi står på null|0|',
    ])
  })
})
