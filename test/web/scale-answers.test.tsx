import { expect, test } from 'vitest'
import allTypes from '../../schemas/examples/all-question-types.json' with { type: 'json' }
import { questionnaireSchema, scalesInResults } from '../../schemas/questionnaire.ts'
import { ScaleAnswers } from '../../web/pages/round/scale-answers.tsx'
import { release } from '../../worker/domain/release.ts'
import { tally } from '../../worker/domain/tally.ts'
import { releasedScales } from '../../worker/rounds/released-scales.ts'
import { buildNetwork, buildRound, unshuffled } from '../support/builders.ts'
import { html } from './html.ts'
import { siteIn } from './site-and-network.ts'

const questionnaire = questionnaireSchema.parse(allTypes)
const network = buildNetwork('hamar', 'froya', 'grong')
const round = buildRound(1, { scales: scalesInResults(questionnaire) })

const sectionOf = (levels: Record<string, string>, shown = network.municipalities): string => {
  const people = Object.entries(levels).flatMap(([municipality, all]) =>
    Array.from(all, (level) => ({ municipality, answers: { need: 3, 'gathering-outcome': Number(level) } })),
  )
  const { results } = release(round, tally(questionnaire, people), unshuffled)
  const scales = releasedScales(network, round, 'closed', {
    edition: 1,
    hash: 'a1b2c3d4e5',
    closedAt: undefined,
    results,
  })
  return scales
    ? html(<ScaleAnswers site={siteIn()} questionnaire={questionnaire} scales={scales} shown={shown} />)
    : ''
}

test('a scale that scores no fundamental has a chart of its own, on its own levels', () => {
  const section = sectionOf({ hamar: '001122233333', froya: '11122', grong: '3' })
  expect(section.match(/<figure/g)).toHaveLength(1)
  expect(section).toContain('data-file="gathering-outcome-fordeling-egne-samling-1-a1b2c3d4"')
  const [now = ''] = section.match(/<tr data-name="hamar".*?<\/tr>/gs) ?? []
  expect([...now.matchAll(/data-count="(\d+)"/g)].map(([, count]) => Number(count))).toEqual([2, 2, 3, 5])
  expect(section).toMatch(/chart-says">Av 12 svar er 2 på trinn 0, 5 på trinn 1–2 og 5 på trinn 3\./)
})

test('a small group’s third and a withheld one are as on any other chart', () => {
  const section = sectionOf({ hamar: '001122233333', froya: '11122', grong: '3' })
  expect(section).toMatch(/<tr data-name="froya".*?<td>5–9<\/td>.*?<td data-majority="middle">trinn 1–2<\/td>/s)
  expect(section).toMatch(/<tr data-name="grong".*?Skjermet/s)
})

test('only the municipalities that the page lists are named', () => {
  const section = sectionOf({ hamar: '001122233333', froya: '111222333012' }, network.municipalities.slice(1))
  expect(section).not.toContain('hamar')
  expect(section).toContain('froya')
})

test('a form with no such scale has no such section', () => {
  const { results } = release(buildRound(1), tally(questionnaire, []), unshuffled)
  expect(
    releasedScales(network, round, 'closed', { edition: 1, hash: '', closedAt: undefined, results }),
  ).toBeUndefined()
})
