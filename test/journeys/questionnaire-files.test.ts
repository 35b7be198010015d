import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { accessibilityFaults, layoutWidth } from '../support/browser.ts'
import { startApp } from '../support/started-app.ts'
import type { StartedApp } from '../support/started-app.ts'

let app: StartedApp

beforeAll(async () => {
  app = await startApp()
})

afterAll(() => app.stop())

const importPage = '/networks/saman/questionnaires/import'
const wheel = readFileSync('schemas/questionnaires/wheel.json', 'utf8')

const open = async (path: string, javaScriptEnabled = true): Promise<Page> => {
  const context = await app.browser.newContext({
    javaScriptEnabled,
    viewport: { width: 320, height: 740 },
    locale: 'nb-NO',
  })
  const page = await context.newPage()
  await page.goto(app.origin + path)
  return page
}

const choose = (page: Page, text: string) =>
  page.setInputFiles('#file', { name: 'wheel.json', mimeType: 'application/json', buffer: Buffer.from(text) })

it('a questionnaire is brought in from a file without script, downloaded, and brought in again as the same', async () => {
  const page = await open(importPage, false)
  await choose(page, wheel)
  await page.click('.actions button')
  expect(new URL(page.url()).pathname).toBe('/networks/saman/questionnaires/wheel')
  const address = `${app.origin}/networks/saman/questionnaires/wheel/versions/1/questionnaire.json`
  const file = await page.context().request.get(address)
  await page.goto(app.origin + importPage)
  await choose(page, await file.text())
  await page.click('.actions button')
  expect(await page.textContent('.notice')).toContain('Ingenting er endret')
  await page.context().close()
})

it('a wrong file comes back with its faults, and is mended on the page', async () => {
  const page = await open(importPage, false)
  await choose(page, wheel.replace('"nn": "Innovasjonshjulet",', '').replace('"id": "wheel"', '"id": "mended"'))
  await page.click('.actions button')
  await page.waitForSelector('.ds-error-summary:focus')
  expect(await page.textContent('.ds-error-summary')).toContain('title.nn: Dette mangler.')
  await page.fill('#text', (await page.inputValue('#text')).replace('"title": {', '"title": { "nn": "Hjulet",'))
  await page.click('.actions button')
  expect(new URL(page.url()).pathname).toBe('/networks/saman/questionnaires/mended')
  await page.context().close()
})

it('a form is tried to its receipt and back without script', async () => {
  const page = await open('/networks/saman/rounds/saman-3/trial/individual', false)
  for (const fundamental of ['need', 'value', 'champion', 'team', 'anchoring'])
    await page.click(`label[for="q-${fundamental}-3"]`)
  await page.click('.before-sending button')
  expect(await page.textContent('.trial')).toContain('Ingenting er lagret')
  await page.click('text=Tilbake til skjemaet')
  expect(await page.isChecked('#q-team-3')).toBe(true)
  await page.click('text=Avslutt prøven')
  expect(new URL(page.url()).pathname).toBe('/networks/saman/rounds/saman-3')
  await page.context().close()
})

it.each(['nb', 'nn', 'en'])(
  'each of these pages is accessible, and fits a screen of 320 pixels (%s)',
  async (language) => {
    const importing = await open(`${importPage}?lang=${language}`)
    const trying = await open(`/networks/saman/rounds/saman-3/trial/team?lang=${language}`)
    for (const page of [importing, trying]) {
      expect(await accessibilityFaults(page), language).toEqual([])
      expect(await layoutWidth(page), language).toBeLessThanOrEqual(320)
    }
    await importing.fill('#text', JSON.stringify({ ...JSON.parse(wheel), version: 0, langtnavnpåenegenskap: 1 }))
    await importing.click('.actions button')
    await trying.click('.before-sending button')
    for (const page of [importing, trying]) {
      expect(await accessibilityFaults(page), `faults, ${language}`).toEqual([])
      expect(await layoutWidth(page), `faults, ${language}`).toBeLessThanOrEqual(320)
      await page.context().close()
    }
  },
)
