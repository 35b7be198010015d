import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fundamentals } from '../../schemas/fundamental.ts'
import { languages } from '../../schemas/language.ts'
import type { Language } from '../../schemas/language.ts'
import { DistributionFigure } from '../../web/pages/results/distribution-figure.tsx'
import { textsIn } from '../../web/texts/texts.ts'
import { compare } from '../../worker/domain/comparison.ts'
import type { Outcome } from '../../worker/domain/comparison.ts'
import { fundamentalViewOf } from '../../worker/domain/fundamental-view.ts'
import { buildNetwork, buildOutcome, buildRound, people } from '../support/builders.ts'
import { html } from './html.ts'
import { siteIn } from './site-and-network.ts'

const slugs = ['hamar', 'froya', 'grong', 'sarpsborg', 'stange']
const network = buildNetwork(...slugs)

const figureOf = (outcomes: Outcome[], voice: 'individual' | 'team', language: Language = 'nb'): string => {
  const { distributions, sources } = fundamentalViewOf(compare(network, outcomes), 'need')
  const { fundamentals: names, levels } = textsIn(language).common
  const distribution = distributions[voice]
  const scale = { name: names.need, levels }
  const site = siteIn(language)
  return distribution
    ? html(<DistributionFigure site={site} voice={voice} scale={scale} distribution={distribution} sources={sources} />)
    : ''
}

const released = (gathering: number, levels: readonly string[]): Outcome =>
  buildOutcome(
    buildRound(gathering),
    Object.fromEntries(slugs.map((slug, at) => [slug, (levels[at]?.charAt(0) ?? '').repeat(fundamentals.length)])),
    slugs.flatMap((slug, at) => people(slug, levels[at] ?? '')),
  )

/** Each row's counts, lowest level first; none where they are not told. */
const countsIn = (figure: string): number[][] =>
  [...figure.matchAll(/<tr data-name.*?<\/tr>/gs)].map(([row]) =>
    [...row.matchAll(/data-count="(\d+)"/g)].map(([, count]) => Number(count)),
  )

/** Each row's numbers by third; none where they are not told so. */
const thirdsIn = (figure: string): number[][] =>
  [...figure.matchAll(/<tr data-name.*?<\/tr>/gs)].map(([row]) =>
    [...row.matchAll(/data-number="(\d+)"/g)].map(([, count]) => Number(count)),
  )

const saysIn = (figure: string): string => /<p class="chart-says">([^<]*)</.exec(figure)?.[1] ?? ''
const numbersIn = (words: string): number[] =>
  (words.match(/\d+([.,]\d)?/g) ?? []).map((number) => Number(number.replace(',', '.')))
const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0)
const medianOf = (counts: readonly number[]): number => {
  const all = counts.flatMap((count, level) => Array.from({ length: count }, () => level))
  return ((all[Math.floor((all.length - 1) / 2)] ?? 0) + (all[Math.ceil((all.length - 1) / 2)] ?? 0)) / 2
}

const anyGroup = fc.string({ unit: fc.constantFrom('0', '1', '2', '3', '4', '5'), maxLength: 14 })
const anyRound = fc.array(anyGroup, { minLength: slugs.length, maxLength: slugs.length })

describe('the sentence under how answers are spread', () => {
  it.each(languages)('says the numbers of its own table, in %s, whatever was answered', (language) => {
    let told = 0
    fc.assert(
      fc.property(anyRound, anyRound, fc.constantFrom('individual', 'team'), (first, second, voice) => {
        const figure = figureOf([released(1, first), released(2, second)], voice, language)
        const [before, now] = countsIn(figure.split('<tbody')[1] ?? '')
        const [thirdsBefore = [], thirdsNow = []] = thirdsIn(figure.split('<tbody')[1] ?? '')
        if (thirdsNow.length > 0) {
          told += 1
          const [some, more, most] = thirdsNow
          const ofBefore = thirdsBefore.length > 0 ? [1, sumOf(thirdsBefore), ...thirdsBefore] : []
          expect(numbersIn(saysIn(figure))).toEqual([sumOf(thirdsNow), some, 0, 1, more, 2, 3, most, 4, 5, ...ofBefore])
        }
        if (!before?.length || !now?.length) return
        told += 1
        const [low, middle, high] = [now.slice(0, 2), now.slice(2, 4), now.slice(4)].map(sumOf)
        const thirds = [low, 0, 1, middle, 2, 3, high, 4, 5]
        const isSame = !figure.includes('class="partial"')
        const last = isSame ? [1, medianOf(before)] : []
        expect(numbersIn(saysIn(figure))).toEqual([sumOf(now), ...thirds, medianOf(now), ...last])
      }),
      { numRuns: 60 },
    )
    expect(told).toBeGreaterThan(20)
  })
})

describe('the table of how answers are spread', () => {
  const figure = figureOf(
    [released(1, ['222222222222', '11111', '5', '', '']), released(2, ['333344443333', '01555', '44', '', ''])],
    'individual',
  )

  it('has last time above now, the network first and the municipalities in its own order', () => {
    const rows = [...figure.matchAll(/<th scope="row">([^<]*)<\/th>/g)].map(([, words]) => words)
    expect(rows.slice(0, 4)).toEqual([
      'Hele nettverket, samling 1',
      'Hele nettverket, samling 2',
      'hamar, samling 1',
      'hamar, samling 2',
    ])
    expect(rows.slice(4).map((row) => row?.split(',')[0])).toEqual([
      'froya',
      'froya',
      'grong',
      'grong',
      'sarpsborg',
      'sarpsborg',
      'stange',
      'stange',
    ])
  })

  it('tells of a group of five to nine a third or none, a rounded median and a band, and no count', () => {
    const [before = '', now = ''] = figure.match(/<tr data-name="froya".*?<\/tr>/gs) ?? []
    expect(before).toContain('<td>5–9</td><td>1 eller lavere</td><td data-majority="low">trinn 0–1</td>')
    expect(now).toContain('<td>5–9</td><td>4 eller høyere</td><td data-majority="high">trinn 4–5</td>')
    expect(before + now).not.toContain('data-count')
  })

  it('tells of the network beside small groups three thirds, and neither a median nor how many are on any step', () => {
    const beside = figureOf([released(1, ['011223', '22333', '44555'])], 'individual')
    const [row = ''] = beside.match(/<tr data-name="Hele nettverket".*?<\/tr>/gs) ?? []
    expect(row).toContain('data-words="16 svar"')
    expect(
      [...row.matchAll(/colspan="2" data-third="(\w+)" data-number="(\d+)">([^<]*)</g)].map((m) => m.slice(1)),
    ).toEqual([
      ['low', '3', '3 på trinn 0–1'],
      ['middle', '8', '8 på trinn 2–3'],
      ['high', '5', '5 på trinn 4–5'],
    ])
    expect(row).not.toContain('data-count')
    expect(saysIn(beside)).toBe('Av 16 svar er 3 på trinn 0–1, 8 på trinn 2–3 og 5 på trinn 4–5.')
    expect(beside).toContain('kunne røpe svarene i dem')
  })

  it('says of a group under the threshold that it is withheld, and why', () => {
    const [row = ''] = figure.match(/<tr data-name="grong".*?<\/tr>/gs) ?? []
    expect(row).toMatch(/Skjermet.*få svar/)
    expect(row).not.toMatch(/<td>\d/)
  })

  it('says shares in per cent from thirty answers only', () => {
    expect(figureOf([released(1, ['2'.repeat(29)])], 'individual')).not.toContain('%')
    const page = figureOf([released(1, ['2'.repeat(30)])], 'individual')
    expect(page).toContain('30<span class="n"> 100 %</span><span class="interval"> (89–100 %)</span>')
  })

  it('does not compare a total over only some municipalities with last time', () => {
    const figure = figureOf([released(1, ['2'.repeat(12), '333']), released(2, ['3'.repeat(12), '333'])], 'individual')
    expect(saysIn(figure)).toMatch(/Medianen er trinn 3\. Gjelder bare kommunene med nøyaktige tall\.$/)
    expect(figure).toContain('data-words="12 svar, median 3, delvis"')
  })
})
