import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityFaults, layoutWidth } from '../support/browser.ts'
import { startApp } from '../support/started-app.ts'
import type { StartedApp } from '../support/started-app.ts'

let app: StartedApp

beforeAll(async () => {
  app = await startApp()
})

afterAll(() => app.stop())

const open = async (path: string, options: { javaScriptEnabled: boolean; width?: number }): Promise<Page> => {
  const context = await app.browser.newContext({
    javaScriptEnabled: options.javaScriptEnabled,
    viewport: { width: options.width ?? 360, height: 740 },
    locale: 'nb-NO',
  })
  const page = await context.newPage()
  await page.goto(app.origin + path)
  return page
}

const fundamentals = ['need', 'value', 'champion', 'team', 'anchoring']

describe.each([{ javaScriptEnabled: true }, { javaScriptEnabled: false }])('with %o', (options) => {
  it('a participant answers on a phone, sees the receipt, changes the answer and withdraws it', async () => {
    const page = await open('/s/demo-hamar', options)
    for (const fundamental of fundamentals) await page.click(`label[for="q-${fundamental}-3"]`)
    await page.fill('#q-more', 'Det hjelper å høre hvordan andre gjør det.')
    await page.click('.before-sending button')
    await page.waitForURL(/\/r\//)
    expect(await page.textContent('h1')).toBe('Takk, vi har fått svaret ditt')
    expect(await page.textContent('.answers-given')).toContain('Det hjelper å høre')
    await page.click('text=Endre svaret')
    await page.click('label[for="q-need-5"]')
    await page.click('.before-sending button')
    await page.waitForURL(/\/r\//)
    expect(await page.textContent('.answers-given')).toContain('5 – Behovet er undersøkt på nytt')
    await page.click('details.withdraw summary')
    await page.click('details.withdraw button')
    expect(await page.textContent('h1')).toBe('Svaret ditt er slettet')
    await page.context().close()
  })

  it('someone who misses a question is led to it, with everything kept', async () => {
    const page = await open('/s/demo-sarpsborg', options)
    for (const fundamental of fundamentals.slice(1)) await page.click(`label[for="q-${fundamental}-2"]`)
    await page.fill('#q-more', 'Ikke mist dette')
    await page.click('.before-sending button')
    await page.locator('.ds-error-summary').waitFor()
    expect(await page.title()).toMatch(/^Feil: /)
    expect(await page.evaluate('document.activeElement.className')).toContain('ds-error-summary')
    await page.click('.ds-error-summary a')
    expect(await page.evaluate('document.activeElement.id')).toBe('q-need')
    expect(await page.inputValue('#q-more')).toBe('Ikke mist dette')
    expect(await page.isChecked('#q-team-2')).toBe(true)
    await page.context().close()
  })

  it('the language is switched in words, and nothing typed is lost', async () => {
    const page = await open('/s/demo-grong', options)
    await page.fill('#q-more', 'Halvferdig')
    await page.click('button[value="nn"]')
    expect(await page.textContent('h1')).toBe('Fem fundament: ditt eige svar')
    expect(await page.inputValue('#q-more')).toBe('Halvferdig')
    await page.context().close()
  })

  it('two members of a team do not overwrite each other', async () => {
    const one = await open('/s/demo-kristiansund-team', options)
    const other = await open('/s/demo-kristiansund-team', options)
    await one.click('label[for="q-need-1"]')
    await one.click('.before-sending button')
    await one.waitForURL(/\/r\/team/)
    await other.click('label[for="q-need-2"]')
    await other.click('.before-sending button')
    await other.locator('.both-versions').first().waitFor()
    expect(await other.textContent('h1')).toBe('Noen andre har endret svaret imens')
    await other.click('text=Lagre min versjon')
    await other.waitForURL(/\/r\/team/)
    expect(await other.textContent('.answers-given')).toContain('2 – Vi har skrevet ned hvem som trenger hva')
    await one.context().close()
    await other.context().close()
  })
})

it('the form is answered with the keyboard alone', async () => {
  const page = await open('/s/demo-hamar', { javaScriptEnabled: false })
  await page.focus('#q-need')
  for (const _ of fundamentals) {
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Tab')
  }
  await page.focus('#q-more')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/r\//)
  expect(await page.textContent('.answers-given')).toContain('2 – Vi har skrevet ned hvem som trenger hva')
  await page.context().close()
})

it('Enter in a text field sends the form, and does not switch the language', async () => {
  const page = await open('/s/demo-hamar-team', { javaScriptEnabled: false })
  await page.fill('#q-challenge', 'Tid')
  await page.press('#q-challenge', 'Enter')
  await page.waitForURL(/\/r\/team/)
  expect(await page.getAttribute('html', 'lang')).toBe('nb')
  await page.context().close()
})

it('every page that a participant meets is accessible, and fits a screen of 320 pixels, in three languages', async () => {
  for (const path of ['/', '/s/demo-hamar', '/s/demo-hamar-team', '/s/unknown', '/privacy', '/accessibility'])
    for (const language of ['nb', 'nn', 'en']) {
      const page = await open(`${path}?lang=${language}`, { javaScriptEnabled: true, width: 320 })
      expect(await accessibilityFaults(page), `${path} in ${language}`).toEqual([])
      expect(await layoutWidth(page), `${path} in ${language}`).toBeLessThanOrEqual(320)
      await page.context().close()
    }
})

it('a form’s first visit is under 30 kB over the wire, in at most three requests', async () => {
  const page = await open('/', { javaScriptEnabled: true })
  const session = await page.context().newCDPSession(page)
  let bytes = 0
  let requests = 0
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
    requests += 1
  })
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  await page.goto(`${app.origin}/s/demo-hamar`, { waitUntil: 'networkidle' })
  expect(requests).toBeLessThanOrEqual(3)
  expect(bytes).toBeLessThan(30_000)
  await page.context().close()
})
