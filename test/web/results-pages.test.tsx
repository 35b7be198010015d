import { expect, test } from 'vitest'
import { languages } from '../../schemas/language.ts'
import { FundamentalPage } from '../../web/pages/fundamental-page.tsx'
import { MunicipalityPage } from '../../web/pages/municipality-page.tsx'
import { NetworkPage } from '../../web/pages/network-page.tsx'
import { NetworksPage } from '../../web/pages/networks-page.tsx'
import { AudiencePage, PresentPage } from '../../web/pages/present-page.tsx'
import { html } from './html.ts'
import { fundamentalView, individualOverview, overview, profile, teamOverview } from './result-props.ts'
import { gatherings, network, siteIn } from './site-and-network.ts'

const figuresIn = (page: string) => page.match(/<figure.*?<\/figure>/gs) ?? []
const round = { id: 'saman-3', gathering: 3 }

const everyPage = () =>
  languages.flatMap((language) => {
    const site = siteIn(language)
    return [
      html(<NetworksPage site={site} networks={[network]} ended={[]} />),
      html(
        <NetworkPage
          site={site}
          overview={overview()}
          rounds={[
            {
              id: 'saman-3',
              gathering: gatherings[2] ?? { number: 3, date: '2014-03' },
              status: 'open',
            },
          ]}
        />,
      ),
      html(<MunicipalityPage commitments={[]} site={site} profile={profile()} />),
      html(<FundamentalPage site={site} view={fundamentalView('value')} />),
      html(<AudiencePage site={site} network={network} round={round} />),
      html(<PresentPage site={site} overview={overview()} audience="network" round={round} />),
      html(<PresentPage site={site} overview={overview()} audience="guests" round={round} voice="individual" />),
    ]
  })

test('every chart has a table with a caption, a sentence, and what it cites', () => {
  const figures = everyPage().flatMap(figuresIn)
  expect(figures.length).toBeGreaterThan(50)
  for (const figure of figures) {
    expect(figure).toMatch(/data-voice="(team|individual)"/)
    expect(figure).toMatch(/<table[^>]*><caption>[^<]+<\/caption>/)
    expect(figure).toMatch(/<p class="chart-says">[^<]+\.<\/p>/)
    expect(figure).toMatch(/<p class="chart-cites">[^<]*saman-[123]/)
    expect(figure).not.toContain('<th></th>')
  }
})

test('every page has one main heading, and no heading skips a level', () => {
  for (const page of everyPage()) {
    const levels = [...page.matchAll(/<h([1-6])/g)].map(([, digit]) => Number(digit))
    expect(levels.filter((one) => one === 1)).toHaveLength(1)
    expect(levels.every((one, at) => at === 0 || one - (levels[at - 1] ?? 0) <= 1)).toBe(true)
  }
})

test('no page has inline style or script, or the same id twice', () => {
  for (const page of everyPage()) {
    expect(page).not.toMatch(/ style=|<style|<script(?! type="module" src=)| on[a-z]+="/)
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  }
})

test('no page speaks of maturity, significance or doom', () => {
  for (const page of everyPage())
    expect(page.toLowerCase()).not.toMatch(/moden|maturity|signifi|dømt|doomed|undefined|\bnan\b|\[object/)
})

test('empty networks, rounds and voices say what is missing', () => {
  const { latest: _, earlier: __, ...team } = teamOverview()
  const page = html(
    <NetworkPage
      site={siteIn()}
      rounds={[]}
      overview={overview({ voices: { team: { ...team, trends: [] }, individual: individualOverview() } })}
    />,
  )
  expect(page).toContain('Ingen felles svar å vise ennå.')
  expect(page).toContain('Ingen svarrunder ennå.')
  expect(html(<NetworksPage site={siteIn()} networks={[]} ended={[]} />)).toContain(
    'Du er ikke nettverksleder i noe nettverk ennå.',
  )
})
