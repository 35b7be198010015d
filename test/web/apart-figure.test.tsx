import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fundamentals } from '../../schemas/fundamental.ts'
import { languages } from '../../schemas/language.ts'
import type { Language } from '../../schemas/language.ts'
import { MunicipalityGap } from '../../web/pages/results/municipality-gap.tsx'
import { textsIn } from '../../web/texts/texts.ts'
import { compare } from '../../worker/domain/comparison.ts'
import { profileOf } from '../../worker/domain/profile.ts'
import type { Individual } from '../../worker/domain/turnout.ts'
import { buildNetwork, buildOutcome, buildRound } from '../support/builders.ts'
import { html } from './html.ts'
import { siteIn } from './site-and-network.ts'

const network = buildNetwork('hamar')

/** A joint answer beside the levels of as many people as there are lists, one character a fundamental. */
const gapOf = (joint: string, own: readonly string[], language: Language = 'nb'): string => {
  const individuals = own.map((levels): Individual => ({
    municipality: 'hamar',
    answers: Object.fromEntries(fundamentals.map((key, at) => [key, Number(levels.charAt(at))])),
  }))
  const profile = profileOf(compare(network, [buildOutcome(buildRound(), { hamar: joint }, individuals)]), 'hamar')
  return profile ? html(<MunicipalityGap site={siteIn(language)} profile={profile} />) : ''
}

const rowsIn = (figure: string): string[] => figure.match(/<tr><th scope="row">.*?<\/tr>/gs) ?? []
const levelsIn = (row: string): number[] =>
  [...row.matchAll(/data-level="([\d.]+)"/g)].map(([, level]) => Number(level))
const saysIn = (figure: string): string => /<p class="chart-says">([^<]*)</.exec(figure)?.[1] ?? ''

const distances = (joint: string, own: string[]) =>
  rowsIn(gapOf(joint, own)).map((row) => /<td>([^<]*)<\/td><\/tr>$/.exec(row)?.[1])

const anyLevels = fc.string({ unit: fc.constantFrom('0', '1', '2', '3', '4', '5'), minLength: 5, maxLength: 5 })

describe('the chart of a municipality’s two answers', () => {
  it.each(languages)('names in %s exactly those that its table has more than one step apart', (language) => {
    const names = Object.values(textsIn(language).common.fundamentals).map((name) => name.toLowerCase())
    fc.assert(
      fc.property(anyLevels, fc.array(anyLevels, { minLength: 5, maxLength: 12 }), (joint, own) => {
        const figure = gapOf(joint, own, language)
        const apart = rowsIn(figure).map((row) => {
          const [team = 0, individual = 0] = levelsIn(row)
          return Math.abs(team - individual) > 1
        })
        const said = saysIn(figure).toLowerCase()
        expect(apart).toHaveLength(5)
        for (const [at, isApart] of apart.entries()) expect(new RegExp(`\\b${names[at]}\\b`).test(said)).toBe(isApart)
      }),
      { numRuns: 60 },
    )
  })

  it('says the distance in words, and of a small group only what is known of it', () => {
    const five = Array.from({ length: 5 }, () => '01234')
    expect(distances('44433', five)).toEqual([
      'minst 3 trinn',
      'minst 3 trinn',
      'om lag 2 trinn',
      'om lag like',
      'minst 1 trinn',
    ])
    const ten = Array.from({ length: 10 }, () => '01234')
    expect(distances('44434', ten)).toEqual(['4 trinn', '3 trinn', '2 trinn', 'like', 'like'])
  })

  it('cites both, the joint answer and what is released of the participants’', () => {
    const figure = gapOf(
      '33333',
      Array.from({ length: 6 }, () => '22222'),
    )
    expect(figure).toMatch(
      /chart-cites">[^<]*felles svar team-sam[^<]*ett felles svar[^<]*resultatutgave 1, release-[^<]*5–9 svar/,
    )
  })

  it('is not there where the municipality has only one of them', () => {
    expect(gapOf('33333', ['22222'])).toBe('')
  })
})
