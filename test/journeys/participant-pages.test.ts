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

const width = 320
const longWord = 'Samhandlingsutfordringskartleggingsprosjektgruppemøtereferat'
const fundamentals = ['need', 'value', 'champion', 'team', 'anchoring']

const open = async (path: string, more: { colorScheme?: 'light' | 'dark' } = {}): Promise<Page> => {
  const context = await app.browser.newContext({ viewport: { width, height: 740 }, locale: 'nb-NO', ...more })
  const page = await context.newPage()
  await page.goto(app.origin + path)
  return page
}

const fill = async (page: Page, level: number, text = '#q-more'): Promise<void> => {
  for (const fundamental of fundamentals) await page.click(`label[for="q-${fundamental}-${level}"]`)
  await page.fill(text, `${longWord} ${longWord}`)
}

/** Sends the form, and waits for the page that it leads to. */
const sendForm = async (page: Page): Promise<void> => {
  await Promise.all([page.waitForEvent('load'), page.click('.before-sending button')])
}

/** What keeps a page from being read by everyone: what axe finds, and whether it scrolls sideways. */
const faultsOf = async (page: Page) => ({
  axe: await accessibilityFaults(page),
  tooWide: (await layoutWidth(page)) > width,
})

const none = { axe: [], tooWide: false }

const heading = (page: Page) => page.textContent('h1')

describe.each(['light', 'dark'] as const)('accessible, and fits a screen of 320 pixels (%s):', (colorScheme) => {
  it('the receipt, the form to change an answer, and the page of a withdrawn one', async () => {
    const page = await open('/s/demo-hamar', { colorScheme })
    await fill(page, 3)
    await sendForm(page)
    await page.waitForURL(/\/r\//)
    await page.click('details.withdraw summary')
    expect(await faultsOf(page)).toEqual(none)
    await page.click('text=Endre svaret')
    expect(await page.inputValue('#q-more')).toContain(longWord)
    expect(await faultsOf(page)).toEqual(none)
    await page.goBack()
    await page.click('details.withdraw summary')
    await page.click('details.withdraw button')
    expect(await heading(page)).toBe('Svaret ditt er slettet')
    expect(await faultsOf(page)).toEqual(none)
    await page.context().close()
  })

  it('a form that comes back because something is missing or too long', async () => {
    const page = await open('/s/demo-sarpsborg', { colorScheme })
    await page.fill('#q-more', `${longWord} `.repeat(10))
    await sendForm(page)
    expect(await page.locator('.ds-error-summary a').count()).toBe(fundamentals.length + 1)
    expect(await faultsOf(page)).toEqual(none)
    await page.context().close()
  })

  it('the receipt and the two versions of a joint answer that someone else has changed', async () => {
    const [one, other] = [
      await open('/s/demo-kristiansund-team', { colorScheme }),
      await open('/s/demo-kristiansund-team', { colorScheme }),
    ]
    await fill(one, colorScheme === 'light' ? 1 : 4, '#q-challenge')
    await sendForm(one)
    await one.waitForURL(/\/r\/team/)
    expect(await faultsOf(one)).toEqual(none)
    await fill(other, 2, '#q-succeeded')
    await sendForm(other)
    expect(await heading(other)).toBe('Noen andre har endret svaret imens')
    expect(await faultsOf(other)).toEqual(none)
    await one.context().close()
    await other.context().close()
  })

  it('the page of a round that closed while one wrote, with what was written', async () => {
    const page = await open('/s/demo-grong', { colorScheme })
    await fill(page, 3)
    await closeAt('2014-01-01T11:00:00.000Z')
    await sendForm(page)
    await page.waitForSelector('.unsaved')
    await closeAt(null)
    expect(await heading(page)).toBe('Svarrunden er stengt')
    expect(await page.textContent('.answers-given')).toContain(longWord)
    expect(await faultsOf(page)).toEqual(none)
    await page.context().close()
  })
})

const closeAt = (instant: string | null) =>
  app.db.prepare(`UPDATE round SET closes_at = ?1 WHERE id = 'saman-3'`).bind(instant).run()
