import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fundamentals } from '../../schemas/fundamental.ts'
import { languages } from '../../schemas/language.ts'
import type { Language } from '../../schemas/language.ts'
import { MunicipalityVoice } from '../../web/pages/results/municipality-voice.tsx'
import { NetworkCharts } from '../../web/pages/results/network-charts.tsx'
import { textsIn } from '../../web/texts/texts.ts'
import { compare } from '../../worker/domain/comparison.ts'
import type { Outcome } from '../../worker/domain/comparison.ts'
import { overviewOf } from '../../worker/domain/overview.ts'
import { profileOf } from '../../worker/domain/profile.ts'
import { coarseLevel } from '../../worker/domain/small-cell.ts'
import { buildNetwork, buildOutcome, buildRound } from '../support/builders.ts'
import { html } from './html.ts'
import { siteIn } from './site-and-network.ts'

const slugs = ['hamar', 'froya', 'grong', 'sarpsborg', 'stange']
const network = buildNetwork(...slugs)

/** Each municipality's joint levels, and those of its participants: one string a person, one character a fundamental. */
type Told = { joint: string; own: string[] }[]

const outcomeOf = (told: Told, gathering: number): Outcome =>
  buildOutcome(
    buildRound(gathering),
    Object.fromEntries(told.map(({ joint }, at) => [slugs[at], joint])),
    told.flatMap(({ own }, at) =>
      own.map((levels) => ({
        municipality: slugs[at] ?? '',
        answers: Object.fromEntries(fundamentals.map((key, place) => [key, Number(levels.charAt(place))])),
      })),
    ),
  )

const level = fc.constantFrom('0', '1', '2', '3', '4', '5')
const five = fc.string({ unit: level, minLength: 5, maxLength: 5 })
const joint = fc.string({ unit: fc.oneof(level, fc.constantFrom('x', '–')), minLength: 5, maxLength: 5 })
const anyRound = fc.array(fc.record({ joint, own: fc.array(five, { maxLength: 13 }) }), { minLength: 5, maxLength: 5 })

interface Cell {
  level: number
  isCoarse: boolean
}

const cellIn = (cell: string): Cell | undefined => {
  const found = /data-level="([\d.]+)"/.exec(cell)?.[1]
  return found === undefined ? undefined : { level: Number(found), isCoarse: cell.includes('data-coarse') }
}

/** Up, same or down between two cells of a table: coarsely, where one of them is. */
const directionOf = (before: Cell, now: Cell): 'up' | 'same' | 'down' => {
  const isCoarse = before.isCoarse || now.isCoarse
  const [from, to] = [before, now].map((cell) => (isCoarse ? coarseLevel(cell.level, 6) : cell.level))
  return (to ?? 0) > (from ?? 0) ? 'up' : (to ?? 0) < (from ?? 0) ? 'down' : 'same'
}

const countsOf = (pairs: readonly (readonly [Cell, Cell])[]): number[] => {
  const directions = pairs.map(([before, now]) => directionOf(before, now))
  return (['up', 'same', 'down'] as const).map((one) => directions.filter((direction) => direction === one).length)
}

const figuresIn = (page: string, kind: string): string[] =>
  (page.match(/<figure.*?<\/figure>/gs) ?? []).filter((figure) => figure.includes(`data-chart="${kind}"`))
const rowsIn = (figure: string, line: string): string[] =>
  [...figure.matchAll(/<tr.*?<\/tr>/gs)].map(([row]) => row).filter((row) => row.includes(line))
const cellsIn = (row: string): (Cell | undefined)[] => (row.match(/<td.*?<\/td>/gs) ?? []).map(cellIn)
const saysIn = (figure: string): string => /<p class="chart-says">([^<]*)</.exec(figure)?.[1] ?? ''
const numbersIn = (words: string): number[] =>
  (words.match(/\d+([.,]\d)?/g) ?? []).map((number) => Number(number.replace(',', '.')))

/** «33 svar: 4 lavt, 22 i midten, 7 høyt», as a sentence says it with the steps of each third. */
const spreadIn = (words: string): number[] => {
  const [n, low, middle, high] = numbersIn(words).map(Number)
  return [n, low, 0, 1, middle, 2, 3, high, 4, 5].map(Number)
}

const pairsIn = (figure: string): [Cell, Cell][] =>
  rowsIn(figure, 'data-line="municipality"').flatMap((row): [Cell, Cell][] => {
    const [before, now] = cellsIn(row)
    return before && now ? [[before, now]] : []
  })

describe.each(languages)('the sentences under the charts, in %s', (language: Language) => {
  it('say of each fundamental how many went up and down, and the median, as its table does', () => {
    let told = 0
    fc.assert(
      fc.property(anyRound, anyRound, fc.constantFrom('team', 'individual'), (first, second, voice) => {
        const overview = overviewOf(compare(network, [outcomeOf(first, 1), outcomeOf(second, 2)])).voices[voice]
        const page = html(<NetworkCharts site={siteIn(language)} overview={overview} onlookers="leaders" />)
        for (const figure of figuresIn(page, 'trend')) {
          const pairs = pairsIn(figure)
          const median = rowsIn(figure, 'data-line="network"').flatMap(cellsIn)[1]
          if (pairs.length === 0 || overview.latest?.number !== 2) continue
          told += 1
          const thirds = /<span class="thirds">([^<]*)<\/span><\/td><\/tr>/.exec(
            rowsIn(figure, 'data-line="network"')[0] ?? '',
          )?.[1]
          const ofNetwork = thirds === undefined ? (median ? [median.level] : []) : spreadIn(thirds)
          expect(numbersIn(saysIn(figure))).toEqual([1, ...countsOf(pairs), ...ofNetwork])
        }
      }),
      { numRuns: 25 },
    )
    expect(told).toBeGreaterThan(20)
  })

  it('say of a municipality which steps are lowest, and how many went up and down, as its table does', () => {
    const names = Object.values(textsIn(language).common.fundamentals).map((name) => name.toLowerCase())
    fc.assert(
      fc.property(anyRound, anyRound, fc.constantFrom('team', 'individual'), (first, second, voice) => {
        const profile = profileOf(compare(network, [outcomeOf(first, 1), outcomeOf(second, 2)]), 'hamar')
        if (!profile) throw new Error('no hamar')
        const page = html(<MunicipalityVoice site={siteIn(language)} profile={profile} voice={voice} />)
        for (const figure of figuresIn(page, 'profile')) {
          const rows = rowsIn(figure, '<th scope="row">').map(cellsIn)
          const now = rows.map(([cell]) => cell?.level)
          const pairs = rows.flatMap(([cell, before]): [Cell, Cell][] => (cell && before ? [[before, cell]] : []))
          const [lowestSays = ''] = saysIn(figure).toLowerCase().split('. ')
          const isAllShown = now.every((one) => one !== undefined)
          const isLow = now.map((one) => isAllShown && one === Math.min(...now.map(Number)))
          const standsOut = isLow.includes(true) && isLow.includes(false)
          for (const [at, low] of isLow.entries())
            expect(new RegExp(`(^|[ ,])${names[at]}($|[ ,.])`).test(lowestSays)).toBe(standsOut && low)
          if (pairs.length > 0) expect(numbersIn(saysIn(figure))).toEqual([1, ...countsOf(pairs)])
        }
      }),
      { numRuns: 40 },
    )
  })
})

const told = (levels: string): Told => slugs.map((_, at) => ({ joint: levels, own: at === 0 ? [levels] : [] }))
const changed = (outcome: Outcome): Outcome => ({
  ...outcome,
  round: { ...outcome.round, scales: outcome.round.scales.map((scale) => ({ ...scale, wording: 2 })) },
})

describe('where the question has changed', () => {
  const comparison = compare(network, [outcomeOf(told('33333'), 1), changed(outcomeOf(told('44444'), 2))])

  it('the sentences say so, and last time is told but not drawn beside now', () => {
    const overview = overviewOf(comparison).voices.team
    const [figure = ''] = figuresIn(
      html(<NetworkCharts site={siteIn()} overview={overview} onlookers="leaders" />),
      'trend',
    )
    expect(saysIn(figure)).toMatch(/^Medianen i nettverket er trinn 4\. Spørsmålet eller trinnene er endret\./)
    const profile = profileOf(comparison, 'hamar')
    if (!profile) throw new Error('no hamar')
    const page = html(<MunicipalityVoice site={siteIn()} profile={profile} voice="team" />)
    expect(saysIn(figuresIn(page, 'trend')[0] ?? '')).toMatch(/^Trinn 4\. Spørsmålet eller trinnene er endret\./)
    expect(figuresIn(page, 'profile')[0]).toContain('<td data-before="">3</td>')
  })
})
