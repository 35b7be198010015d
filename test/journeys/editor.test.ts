import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { network } from '../../demo/network.ts'
import { jointSteps } from '../../demo/steps.ts'
import { usualThreshold } from '../../schemas/round.ts'
import { scalesInResults } from '../../schemas/questionnaire.ts'
import { saveNetwork } from '../../worker/storage/networks.ts'
import { saveTeam } from '../../worker/storage/responses.ts'
import { addRound, findRound } from '../../worker/storage/rounds.ts'
import { levelsIn } from '../../worker/answering/submission.ts'
import { questionnaire } from '../support/builders.ts'
import { accessibilityFaults, layoutWidth } from '../support/browser.ts'
import { startApp } from '../support/started-app.ts'
import type { StartedApp } from '../support/started-app.ts'

let app: StartedApp

beforeAll(async () => {
  app = await startApp()
})

afterAll(() => app.stop())

const base = '/networks/saman/questionnaires'
const five = `${base}/five-fundamentals`

const open = async (path: string, width = 1280, javaScriptEnabled = true): Promise<Page> => {
  const context = await app.browser.newContext({
    javaScriptEnabled,
    viewport: { width, height: 800 },
    locale: 'nb-NO',
  })
  const page = await context.newPage()
  await page.goto(app.origin + path)
  return page
}

const pages = [
  base,
  `${base}/new`,
  five,
  `${five}/introduction`,
  `${five}/removal`,
  `${five}/sections/new`,
  `${five}/sections/need`,
  `${five}/sections/need/removal`,
  `${five}/sections/need/questions/new/choices`,
  `${five}/questions/need`,
  `${five}/questions/task-1-outcome`,
  `${five}/questions/task-1/removal`,
  `${five}/translations`,
  `${five}/translations/section.need`,
  `${five}/preview/team`,
  `${five}/versions`,
  `${five}/versions/1`,
]

describe('every page of the editor', () => {
  it.each(pages)('has no accessibility fault, and fits the narrowest phone: %s', async (path) => {
    for (const width of [1280, 320]) {
      const page = await open(path, width)
      expect(await accessibilityFaults(page)).toEqual([])
      expect(await layoutWidth(page)).toBeLessThanOrEqual(width)
      await page.context().close()
    }
  })
})

/** A round at a fourth gathering, that has not opened, with the questionnaire as it is. */
const planRound = async (): Promise<void> => {
  await saveNetwork(app.db, { ...network, gatherings: [...network.gatherings, { number: 4, date: '2014-10' }] })
  await addRound(app.db, {
    id: 'saman-4',
    network: 'saman',
    gathering: 4,
    questionnaire: { id: questionnaire.id, version: 1 },
    status: 'planned',
    threshold: usualThreshold,
    scales: scalesInResults(questionnaire),
    expected: {},
    previous: 'saman-3',
  })
}

/** Hamar answers together, once the round has opened. */
const answerTogether = async (): Promise<void> => {
  await app.db.prepare(`UPDATE round SET status = 'open' WHERE id = 'saman-4'`).run()
  const found = await findRound(app.db, 'saman', 'saman-4')
  if (!found) throw new Error('the round is gone')
  const answers = jointSteps('hamar', 2)
  const joint = { baseRevision: 0, answers, levels: levelsIn(found.questionnaire, answers) }
  const round = { id: 'saman-4', municipality: 'hamar' }
  await saveTeam(app.db, round, found.round.questionnaire.version, joint, new Date().toISOString())
}

it('a questionnaire changed between two rounds, without script, is a break in the line of what was changed', async () => {
  await planRound()
  const page = await open(five, 1280, false)
  await page.click(`a[href="${five}/questions/need"]`)
  await page.fill('[id="label.nb"]', 'Hvem har behovet?')
  await page.click('text="Lagre"')
  expect(page.url()).toContain('#q-need')
  await page.click('text="Gjør klar"')
  expect(await page.textContent('main')).toContain('Disse har ikke åpnet ennå og får den nye versjonen: Samling 4')
  await page.click('button:has-text("Gjør klar versjon 2")')
  expect(await page.textContent('main')).toContain('Skjemaet er klart til bruk')
  await answerTogether()
  const need = await open('/networks/saman/fundamentals/need', 1280, false)
  expect(await need.textContent('main')).toContain('brudd i serien')
  const value = await open('/networks/saman/fundamentals/value', 1280, false)
  expect(await value.textContent('main')).not.toContain('brudd i serien')
})

it('the editor is used from the keyboard alone, and comes back to the place', async () => {
  const page = await open(`${five}/translations/section.value`)
  await page.focus('[id="value.label.nb"]')
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.id')).toBe('value.label.nn')
  await page.goto(app.origin + five)
  await page.focus('#q-champion button[value="down"]')
  await page.keyboard.press('Enter')
  await page.waitForURL(/#q-champion$/)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(`document.activeElement.closest('#q-champion') !== null`)).toBe(true)
})
