import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addRound } from '../../worker/storage/rounds.ts'
import { buildRound } from '../support/builders.ts'
import { accessibilityFaults, layoutWidth } from '../support/browser.ts'
import { startApp } from '../support/started-app.ts'
import type { StartedApp } from '../support/started-app.ts'

let app: StartedApp

beforeAll(async () => {
  app = await startApp()
  await addRound(
    app.db,
    buildRound(3, { id: 'planned', status: 'planned', expected: { hamar: 8, froya: 4, grong: 12 } }),
  )
  await addRound(app.db, buildRound(3, { id: 'closed', closesAt: '2014-03-01T11:00:00.000Z', scales: [] }))
})

afterAll(() => app.stop())

interface Options {
  javaScriptEnabled?: boolean
  /** None of our scripts arrives, but axe can run. */
  withoutOurScripts?: boolean
  width?: number
  colorScheme?: 'light' | 'dark'
}

const open = async (path: string, options: Options = {}): Promise<Page> => {
  const { javaScriptEnabled = true, withoutOurScripts = false, width = 1280, colorScheme = 'light' } = options
  const context = await app.browser.newContext({
    javaScriptEnabled,
    colorScheme,
    viewport: { width, height: 800 },
    locale: 'nb-NO',
  })
  if (withoutOurScripts) await context.route('**/assets/*.js', (route) => route.abort())
  const page = await context.newPage()
  await page.goto(app.origin + path, { waitUntil: 'networkidle' })
  return page
}

const pages = [
  '/networks',
  '/networks/archive',
  '/networks/saman',
  '/networks/saman/archive',
  '/networks/saman/ending',
  '/networks/saman/municipalities/notteroy',
  '/networks/saman/fundamentals/anchoring',
  '/networks/new',
  '/networks/saman/settings',
  '/networks/saman/people',
  '/networks/saman/audit',
  '/networks/saman/municipalities',
  '/networks/saman/municipalities/notteroy/settings',
  '/networks/saman/gatherings',
  '/networks/saman/gatherings/3',
  '/networks/saman/rounds',
  '/networks/saman/rounds/new?from=saman-3',
  '/networks/saman/rounds/saman-2',
  '/networks/saman/rounds/saman-3',
  '/networks/saman/rounds/planned',
  '/networks/saman/rounds/planned/settings',
  '/networks/saman/rounds/planned/opening',
  '/networks/saman/rounds/planned/preview',
  '/networks/saman/rounds/closed',
  '/networks/saman/rounds/closed/reopening',
  '/networks/saman/rounds/saman-3/settings',
  '/networks/saman/rounds/saman-3/deadline',
  '/networks/saman/rounds/saman-3/closing',
  '/networks/saman/rounds/saman-3/municipalities/hamar',
  '/networks/saman/rounds/saman-3/municipalities/hamar/sheet',
  '/networks/saman/rounds/saman-3/municipalities/hamar/links/individual',
  '/networks/saman/rounds/saman-3/municipalities/hamar/move',
  '/networks/saman/rounds/saman-3/municipalities/hamar/redaction',
  '/networks/saman/rounds/saman-2/redaction',
  '/networks/saman/rounds/saman-3/sheets',
  '/networks/saman/rounds/saman-3/reminders',
  '/networks/saman/rounds/saman-3/trial/individual',
  '/networks/saman/rounds/saman-3/trial/team',
  '/networks/saman/rounds/saman-3/present',
  '/networks/saman/rounds/saman-3/present?audience=network',
  '/networks/saman/rounds/saman-3/present?audience=guests',
]

describe('every page that a facilitator meets', () => {
  it.each(pages)('%s is accessible on a phone and a wide screen, light and dark, scripts on and off', async (path) => {
    for (const options of [
      { width: 320 },
      { width: 1280, colorScheme: 'dark' as const },
      { width: 320, withoutOurScripts: true },
    ]) {
      const page = await open(path, options)
      expect(await accessibilityFaults(page), JSON.stringify(options)).toEqual([])
      expect(await layoutWidth(page)).toBeLessThanOrEqual(options.width)
      await page.context().close()
    }
  })

  it.each(pages)('%s says that its data is made up', async (path) => {
    const page = await open(path)
    expect(await page.textContent('.demonstration')).toContain('Demonstrasjonsdata')
    await page.context().close()
  })

  it.each(['nn', 'en'])('is in %s where that is chosen, and stays so from page to page', async (language) => {
    const page = await open(`/networks/saman?lang=${language}`)
    await page.click('table a >> nth=5')
    expect(await page.getAttribute('html', 'lang')).toBe(language)
    await page.context().close()
  })
})

describe('the network’s page', () => {
  it('says first which fundamental to talk about and what has moved, and never who is lowest', async () => {
    const page = await open('/networks/saman')
    const headline = (await page.textContent('.headline')) ?? ''
    expect(headline).toContain('De fleste kommunene står lavest på forankring')
    for (const municipality of ['Hamar', 'Nøtterøy', 'Grong', 'Sarpsborg']) expect(headline).not.toContain(municipality)
    await page.context().close()
  })

  it('draws every chart from the table beside it, and leaves the table a keypress away', async () => {
    const page = await open('/networks/saman')
    const figures = await page.locator('figure[data-chart]').count()
    expect(figures).toBe(10)
    expect(await page.locator('figure[data-chart] canvas[role=img]').count()).toBe(figures)
    expect(await page.locator('figure[data-chart] table').count()).toBe(figures)
    await page.focus('figure summary')
    await page.keyboard.press('Enter')
    expect(await page.locator('figure[data-chart] table').first().isVisible()).toBe(true)
    await page.context().close()
  })

  it('is whole without script: every table is open', async () => {
    const page = await open('/networks/saman', { javaScriptEnabled: false })
    for (const table of await page.locator('table').all()) expect(await table.isVisible()).toBe(true)
    await page.context().close()
  })

  it('shows a withheld value as withheld, with the reason, and no number', async () => {
    const page = await open('/networks/saman')
    const froya = page.locator('section[data-voice=individual] table.now tr', { hasText: 'Frøya' })
    expect(await froya.textContent()).toContain('Skjermet')
    expect(await froya.textContent()).not.toMatch(/\d/)
    await page.context().close()
  })
})

it('what becomes of the formula if a link is lifted is a keypress away, without our scripts', async () => {
  const page = await open('/networks/saman/municipalities/notteroy', { withoutOurScripts: true, width: 320 })
  const whatIf = page.locator('section[data-voice=team] .what-if')
  expect(await whatIf.textContent()).toContain('Løft forankring fra 1 til 2, så blir formelen dobbelt så stor.')
  expect(await whatIf.locator('table').isVisible()).toBe(false)
  for (const summary of await page.locator('.what-if summary').all()) {
    await summary.focus()
    await page.keyboard.press('Enter')
  }
  expect(await whatIf.locator('tbody tr').allTextContents()).toHaveLength(5)
  expect(await whatIf.locator('table').isVisible()).toBe(true)
  expect(await accessibilityFaults(page)).toEqual([])
  expect(await layoutWidth(page)).toBeLessThanOrEqual(320)
  await page.context().close()
})

it('guests see the network, and no municipality', async () => {
  const page = await open('/networks/saman/rounds/saman-3/present?audience=guests')
  const shown = (await page.textContent('main')) ?? ''
  for (const municipality of ['Hamar', 'Frøya', 'Nøtterøy', 'Kristiansund', 'Grong', 'Sarpsborg'])
    expect(shown).not.toContain(municipality)
  await page.context().close()
})

it('a round is followed, closed and released in the browser, and its results are on the charts', async () => {
  const page = await open('/networks/saman/rounds/saman-3', { javaScriptEnabled: false })
  const link = await page.getAttribute('dl.links a', 'href')
  expect(link).toContain('/s/demo-hamar')
  expect(await page.textContent('.participation')).toContain('færre enn 5')
  await page.click('#closing button')
  expect(await page.textContent('#closing')).toContain('Kryss av for at svarrunden skal stenges')
  await page.check('#confirm')
  await page.click('#closing button')
  await page.waitForURL(/saman-3\?done=round-released$/)
  expect(await page.textContent('[role=status]')).toContain('Resultatene er laget.')
  expect(await page.textContent('#closing')).toContain('Resultatutgave 1')
  await page.goto(`${app.origin}/networks/saman/municipalities/hamar`)
  expect(await page.textContent('section[data-voice=individual]')).toContain('4 eller høyere')
  await page.context().close()
})
