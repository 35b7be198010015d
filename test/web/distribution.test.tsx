import { expect, test } from 'vitest'
import { release } from '../../worker/domain/release.ts'
import { readingIn } from '../../worker/domain/reading.ts'
import { tally } from '../../worker/domain/tally.ts'
import { Distribution } from '../../web/pages/results/distribution.tsx'
import { buildRound, people, questionnaire } from '../support/builders.ts'
import { html } from './html.ts'
import { siteIn } from './site-and-network.ts'

const distributionOf = (levels: string, language: 'nb' | 'en' = 'nb') => {
  const { results } = release(buildRound(), tally(questionnaire, people('hamar', levels)), (texts) => [...texts])
  return html(<Distribution site={siteIn(language)} reading={readingIn(results, 'hamar', 'need')} />)
}

test('from thirty answers every share is told with its interval, and the interval is explained', () => {
  const page = distributionOf('2'.repeat(12) + '4'.repeat(18))
  expect(page).toContain('<td>40 % (25–58 %)</td>')
  expect(page).toContain('<td>0 % (0–11 %)</td>')
  expect(page).toContain('Tenker vi på svarene som et utvalg')
  expect(distributionOf('2'.repeat(12) + '4'.repeat(18), 'en')).toContain('40% (25–58%)')
})

test('under thirty no share and no interval is told', () => {
  const page = distributionOf('2'.repeat(12) + '4'.repeat(17))
  expect(page).toContain('<td>12</td>')
  expect(page).not.toMatch(/%|Prosent|utvalg/)
})
