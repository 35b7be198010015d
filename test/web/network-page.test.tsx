import { expect, test } from 'vitest'
import { fundamentals } from '../../schemas/fundamental.ts'
import type { Reading } from '../../schemas/comparison.ts'
import { FundamentalPage } from '../../web/pages/fundamental-page.tsx'
import { NetworkPage } from '../../web/pages/network-page.tsx'
import { html } from './html.ts'
import {
  fundamentalView,
  individualOverview,
  level,
  overview,
  pointsOf,
  teamOverview,
  trendOf,
} from './result-props.ts'
import { network, siteIn } from './site-and-network.ts'

const names = network.municipalities.map(({ name }) => name)

test('the headline says which fundamental to talk about, never who is lowest', () => {
  const page = html(<NetworkPage site={siteIn()} overview={overview()} />)
  const headline = /<section class="headline".*?<\/section>/s.exec(page)?.[0] ?? ''
  expect(headline).toContain('De fleste kommunene står lavest på forankring.')
  expect(headline).toContain('Mest har flyttet seg på ildsjel/pådriver siden samling 2.')
  for (const name of names) expect(headline).not.toContain(name)
})

test('nynorsk and English say «most» only where it is more than half', () => {
  const all = teamOverview()
  const few = { ...all, rows: [...all.rows, ...all.rows, ...all.rows] }
  const page = (team: typeof all) =>
    html(
      <NetworkPage site={siteIn('en')} overview={overview({ voices: { team, individual: individualOverview() } })} />,
    )
  expect(page(all)).toContain('Most municipalities are lowest on backing.')
  expect(page(few)).toContain('More municipalities are lowest on backing than on anything else.')
})

const notShown = Object.fromEntries(
  fundamentals.map((fundamental) => [fundamental, { now: { kind: 'none' }, change: { kind: 'none' } }]),
)

test('«most» is of all municipalities, and not of those that are shown', () => {
  const team = teamOverview()
  const nothing = { ...team.rows[0], cells: notShown } as (typeof team.rows)[number]
  const rows = [...team.rows, nothing, nothing, nothing]
  const page = html(
    <NetworkPage
      site={siteIn()}
      overview={overview({ voices: { team: { ...team, rows }, individual: individualOverview() } })}
    />,
  )
  expect(page).toContain('Flest kommuner står lavest på forankring.')
})

test('where every change is withheld it says so, and not that there is nothing before', () => {
  const still = { up: 0, same: 0, down: 0 }
  const unmoved = teamOverview()
  const team = { ...unmoved, summaries: unmoved.summaries.map((summary) => ({ ...summary, moved: still })) }
  const page = html(
    <NetworkPage site={siteIn()} overview={overview({ voices: { team, individual: individualOverview() } })} />,
  )
  const headline = /<section class="headline".*?<\/section>/s.exec(page)?.[0] ?? ''
  expect(headline).toContain('Ingen endring kan vises.')
  expect(headline).not.toContain('ikke noe å sammenligne med')
})

test('a fundamental that is lowest in one municipality alone is not pointed at', () => {
  const team = teamOverview()
  const alone = {
    ...team,
    summaries: team.summaries.map((summary) => ({ ...summary, lowestIn: Math.min(1, summary.lowestIn) })),
  }
  const page = html(
    <NetworkPage site={siteIn()} overview={overview({ voices: { team: alone, individual: individualOverview() } })} />,
  )
  expect(page).toContain('Ingen av de fem skiller seg ut som lavest.')
  expect(page).not.toContain('Snakk om dette')
})

test('municipalities stand in the network’s own order', () => {
  const page = html(<NetworkPage site={siteIn()} overview={overview()} />)
  const rows = [
    ...(/<table class="ds-table now">.*?<\/table>/s.exec(page)?.[0] ?? '').matchAll(/municipalities\/(\w+)/g),
  ]
  expect(rows.map(([, slug]) => slug)).toEqual(['hamar', 'froya', 'sarpsborg'])
})

test('a withheld cell shows its reason and no number', () => {
  const page = html(<NetworkPage site={siteIn()} overview={overview()} />)
  const cells = page.match(/<td[^>]*>(?:(?!<\/td>).)*Skjermet.*?<\/td>/gs) ?? []
  expect(cells.length).toBeGreaterThan(0)
  for (const one of cells) {
    expect(one).toMatch(/få svar|kunne røpe andre/)
    expect(one.replace(/<[^>]+>/g, '')).not.toMatch(/\d/)
    expect(one).not.toContain('data-level')
  }
  expect(page).toContain('Færre enn 5 har svart.')
})

test('what stays withheld in a later edition is not said to be of too few now', () => {
  const own = individualOverview()
  const sources = own.sources.map((one) => ({ ...one, edition: 2 }))
  const page = html(
    <NetworkPage
      site={siteIn()}
      overview={overview({ voices: { team: teamOverview(), individual: { ...own, sources } } })}
    />,
  )
  expect(page).toContain('Færre enn 5 har svart, eller hadde svart da en tidligere utgave ble laget.')
})

test('a withheld municipality is never a blank: why is said, and where its joint answer stands', () => {
  const site = siteIn()
  const network = html(<NetworkPage site={site} overview={overview()} />)
  const fundamental = html(<FundamentalPage site={site} view={fundamentalView('need')} />)
  for (const page of [network, fundamental]) {
    const [joint = '', own = ''] = page.match(/<section class="voice".*?<\/section>/gs) ?? []
    expect(joint).toMatch(/<tr data-line="municipality"><th scope="row">(<a[^>]*>)?Frøya.*?<\/tr>/s)
    expect(own).toMatch(/Frøya(<\/a>)?<\/th>.*?Skjermet <span class="why">få svar/s)
    expect(own).toContain('Færre enn 5 har svart.')
    expect(own).toContain('En kommune som er skjermet her, står over med sitt felles svar, hvis den har sendt et.')
  }
})

test('a line is not drawn over a gap: the cell has no step', () => {
  const page = html(<FundamentalPage site={siteIn()} view={fundamentalView('need')} />)
  const froya = /<tr data-line="municipality"><th scope="row">Frøya<\/th>(.*?)<\/tr>/s.exec(page)?.[1] ?? ''
  expect(froya.match(/<td/g)).toHaveLength(3)
  expect(froya.match(/data-level/g)).toHaveLength(2)
  expect(froya).toContain('Ikke ennå')
})

test('a break in the series is marked for the script and told in words', () => {
  const view = fundamentalView('need')
  const [first, second, third] = pointsOf(level(2), level(3), level(4))
  const broken = first && second && third ? [first, { ...second, breakBefore: true }, third] : []
  const page = html(
    <FundamentalPage
      site={siteIn()}
      view={{ ...view, voices: { ...view.voices, team: trendOf('team', 'need', [broken]) } }}
    />,
  )
  expect(page).toContain('data-break="">3<span class="break"> brudd i serien</span>')
  expect(page).toContain('Tallene kan ikke sammenlignes.')
})

test('a coarse median says what its ends stand for', () => {
  const page = html(<NetworkPage site={siteIn('nn')} overview={overview()} />)
  expect(page).toContain('data-edge="or-higher"')
  expect(page).toContain('1 eller lågare')
  expect(page).toContain('4 eller høgare')
  expect(page).toContain('5–9 svar')
})

test('an open round’s individual answers are announced, not shown', () => {
  const page = html(<NetworkPage site={siteIn()} overview={overview()} />)
  expect(page).toContain('Svarrunden til samling 3 er ikke ferdig.')
})

test('the gap between the answers is a count, never a name', () => {
  const page = html(<NetworkPage site={siteIn('nn')} overview={overview()} />)
  const gap = /<section class="gap".*?<\/section>/s.exec(page)?.[0] ?? ''
  expect(gap).toContain('I éin av fire kommunar er det meir enn eitt steg mellom svara.')
  for (const name of names) expect(gap).not.toContain(name)
})

test('in Norwegian the first file opens in Norwegian Excel, in English the plain one comes first', () => {
  const nynorsk = html(<NetworkPage site={siteIn('nn')} overview={overview()} />)
  const english = html(<NetworkPage site={siteIn('en')} overview={overview()} />)
  expect(firstFormat(nynorsk)).toBe('excel-nb')
  expect(firstFormat(english)).toBe('plain')
})

const firstFormat = (page: string) => /results\.csv\?format=([a-z-]+)/.exec(page)?.[1]

test('a network that is told by thirds says them in words, with why, and which fundamental has most low answers', () => {
  const shown = individualOverview()
  const thirds: Reading = {
    kind: 'thirds',
    cell: { kind: 'thirds', n: 33, low: 4, middle: 22, high: 7, majority: 'middle' },
    levels: 6,
  }
  const individual = {
    ...shown,
    summaries: shown.summaries.map((summary) => ({ ...summary, network: { ...summary.network, now: thirds } })),
    mostLow: [{ fundamental: 'value' as const, low: 9, n: 33 }],
  }
  const page = html(
    <NetworkPage site={siteIn()} overview={overview({ voices: { team: teamOverview(), individual } })} />,
  )
  expect(page).toContain('<th scope="row">Hele nettverket</th>')
  expect(page).toContain('33 svar: 4 lavt, 22 i midten, 7 høyt')
  expect(page).toContain('Trinn 0–1, trinn 2–3 og trinn 4–5. Noen kommuner har under ti svar.')
  expect(page).toContain('Størst andel lave svar (trinn 0–1): løsningens verdi (9 av 33).')
})
