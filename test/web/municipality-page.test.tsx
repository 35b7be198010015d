import { expect, test } from 'vitest'
import { MunicipalityPage } from '../../web/pages/municipality-page.tsx'
import { html } from './html.ts'
import { cell, level, pointsOf, profile, same, voiceProfile } from './result-props.ts'
import { gatherings, siteIn } from './site-and-network.ts'

test('the formula shows the step first, the lowest by name, and a product that is no probability', () => {
  const page = html(<MunicipalityPage commitments={[]} site={siteIn()} profile={profile()} />)
  expect(page).toContain('Samlet trinn 3 av 5')
  expect(page).toContain('Lavest nå: forankring')
  expect(page).toContain('0,8 × 0,8 × 0,8 × 0,8 × 0,2 = 0,082. Det er ikke en sannsynlighet.')
  expect(page.match(/<tr data-lowest.*?<\/tr>/g)).toEqual([
    expect.stringContaining('Forankring</th><td data-level="1"'),
  ])
})

test('a withheld formula shows words and no number, and points to the joint answer', () => {
  const page = html(<MunicipalityPage commitments={[]} site={siteIn()} profile={profile()} />)
  const own = /<section class="voice" data-voice="individual".*$/s.exec(page)?.[0] ?? ''
  expect(own).toContain('Formelen er ikke regnet ut')
  expect(own).toContain('Kommunens felles svar står over.')
  expect(own).not.toMatch(/data-chart="chain"|amlet trinn \d/)
})

test('up and down look alike, and a fall is not called a failure', () => {
  const fallen = voiceProfile(
    'team',
    cell(level(2), level(4), { kind: 'moved', direction: 'down', by: 2 }),
    pointsOf(level(2), level(4), level(2)),
  )
  const page = html(
    <MunicipalityPage
      commitments={[]}
      site={siteIn()}
      profile={profile({ voices: { ...profile().voices, team: fallen } })}
    />,
  )
  expect(page).toContain('<span class="change"><span aria-hidden="true">↓ </span>ned 2</span>')
  expect(page).toContain('Et lavere trinn kan bety at dere vet mer.')
})

test('the same step as last time is said as such', () => {
  const still = voiceProfile('team', cell(level(3), level(3), same), pointsOf(level(3), level(3), level(3)))
  const page = html(
    <MunicipalityPage
      commitments={[]}
      site={siteIn('en')}
      profile={profile({ voices: { ...profile().voices, team: still } })}
    />,
  )
  expect(page).toContain('Step 3, as at gathering 2.')
})

test('the municipality sees where its two answers are apart', () => {
  const individual = voiceProfile('individual', cell(level(2), level(2), same), pointsOf(level(2), level(2), level(2)))
  const gaps = [{ fundamental: 'team' as const, team: 4, individual: 2 }]
  const apart = { gathering: gatherings[2] ?? { number: 3, date: '2014-03' }, fundamentals: [] }
  const page = html(
    <MunicipalityPage
      commitments={[]}
      site={siteIn()}
      profile={profile({ gaps, apart, voices: { ...profile().voices, individual } })}
    />,
  )
  expect(page).toContain('Svarene er mer enn ett trinn fra hverandre på team.')
})
