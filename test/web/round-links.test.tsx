import { expect, test } from 'vitest'
import presentation from '../../schemas/questionnaires/presentation.json' with { type: 'json' }
import { questionnaireSchema } from '../../schemas/questionnaire.ts'
import { RoundLinks } from '../../web/pages/round/round-links.tsx'
import { buildNetwork, buildRound, questionnaire } from '../support/builders.ts'
import { html } from './html.ts'
import { siteIn } from './site-and-network.ts'

test.each([
  ['for both kinds of answers', questionnaire, 'Hver kommune har to lenker.'],
  [
    'for joint answers only',
    questionnaireSchema.parse(presentation),
    'Hver kommune har én lenke, til det felles svaret.',
  ],
])('a round %s says how many links each municipality has', (_, asks, words) => {
  const window = { search: '', page: 1, pages: 1, found: 0, all: 0 }
  const page = html(
    <RoundLinks
      site={siteIn()}
      network={buildNetwork()}
      round={buildRound()}
      questionnaire={asks}
      list={{ shown: [], window, missing: false, isFew: true }}
      addresses={new Map()}
      phase="open"
      mayClose
    />,
  )
  expect(page).toContain(words)
})
