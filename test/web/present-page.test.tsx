import { expect, test } from 'vitest'
import { AudiencePage, PresentPage } from '../../web/pages/present-page.tsx'
import { html } from './html.ts'
import { overview } from './result-props.ts'
import { network, siteIn } from './site-and-network.ts'

const figuresIn = (page: string) => page.match(/<figure.*?<\/figure>/gs) ?? []
const round = { id: 'saman-3', gathering: 3 }
const names = network.municipalities.map(({ name }) => name)

test('guests see no municipality', () => {
  for (const voice of ['team', 'individual'] as const) {
    const page = html(
      <PresentPage site={siteIn()} overview={overview()} audience="guests" round={round} voice={voice} />,
    )
    for (const name of names) expect(page).not.toContain(name)
    expect(page).not.toContain('data-line="municipality"')
    expect(page).not.toContain('/municipalities/')
    expect(figuresIn(page)).toHaveLength(5)
  }
})

test('the big screen does not tell who is missing, or why a figure is', () => {
  const page = html(
    <PresentPage site={siteIn()} overview={overview()} audience="network" round={round} voice="individual" />,
  )
  for (const figure of figuresIn(page)) {
    expect(figure).toContain('<td>Ikke vist</td>')
    expect(figure).not.toMatch(/data-hidden|Skjermet|Ikke ennå|Ingen svar/)
    expect(figure).toContain('eller være skjermet: Færre enn 5 har svart, eller tallet kunne røpe andre.')
  }
})

test('the big screen leads from what is not shown to the joint answers', () => {
  const page = html(
    <PresentPage site={siteIn()} overview={overview()} audience="network" round={round} voice="individual" />,
  )
  expect(page).toContain('En kommune som ikke er vist, har kanskje sendt et felles svar. Se «Kommunenes felles svar».')
  expect(page).toContain('audience=network&amp;voice=team')
  const joint = html(
    <PresentPage site={siteIn()} overview={overview()} audience="network" round={round} voice="team" />,
  )
  expect(joint).not.toMatch(/kanskje sendt|skjermet/)
})

test('nobody is shown anything before it is chosen who sees the screen', () => {
  const page = html(<AudiencePage site={siteIn()} network={network} round={round} />)
  expect(page).toContain('?audience=network')
  expect(page).toContain('?audience=guests')
  expect(page).toContain('Gjester her: departementet.')
  expect(figuresIn(page)).toHaveLength(0)
})
