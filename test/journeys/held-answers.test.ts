import type { BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { accessibilityFaults } from '../support/browser.ts'
import {
  draftedForm,
  fillIn,
  keptIn,
  newBrowser,
  newTab,
  nothing,
  once,
  says,
  sendButton,
} from '../support/drafted-form.ts'
import type { DraftedForm } from '../support/drafted-form.ts'
import { startApp } from '../support/started-app.ts'
import type { StartedApp } from '../support/started-app.ts'

/** What is held is taken in by the queue's own time: seconds, or more than a minute where it came back to a database away. */
const soon = { timeout: 120_000, interval: 500 }

let app: StartedApp
let form: DraftedForm
let context: BrowserContext

beforeAll(async () => {
  app = await startApp({ demonstration: false, config: './test/away/wrangler.toml' })
})

beforeEach(async () => {
  form = await draftedForm(app)
  return () => database('back')
})

afterAll(() => app.stop())

const database = async (is: 'away' | 'back'): Promise<void> => {
  expect(await (await fetch(`${app.origin}/database/${is}`)).text()).toBe(`/database/${is}`)
}

describe('an answer that is sent while the database is away', { timeout: 180_000 }, () => {
  it('without script is held, said not to be counted, and has its receipt at the same address later', async () => {
    context = await newBrowser(app, { javaScriptEnabled: false })
    const page = await newTab(context, app.origin + form.individual)
    await fillIn(page)
    await database('away')
    await page.click(sendButton)
    await says(page, 'Svaret ditt er tatt vare på, men teller ikke med ennå')
    expect(await page.textContent('.answers-given')).toContain('Æøå «sitat»')
    await database('back')
    await page.click('text=Se om kvitteringen er her')
    await expect
      .poll(async () => {
        await page.goto(page.url())
        return page.textContent('h1')
      }, soon)
      .toContain('Takk')
    expect(page.url()).toMatch(/\/r\/[\w-]+/)
    expect(await form.rows()).toEqual(once)
    await context.close()
  })

  it('by script is held and kept, sent again until there is a receipt, and is one response', async () => {
    context = await newBrowser(app)
    const page = await newTab(context, app.origin + form.individual)
    await page.clock.install()
    await fillIn(page)
    await database('away')
    await page.click(sendButton)
    await says(page, 'Svaret er tatt imot, men teller ikke med ennå.')
    expect(await accessibilityFaults(page)).toEqual([])
    expect((await keptIn(page)).tab).toHaveLength(1)
    await database('back')
    await page.clock.runFor(70_000)
    await page.waitForURL(/\/r\//)
    expect(await keptIn(page)).toEqual(nothing)
    expect(await form.rows()).toMatchObject([{ answers: once[0]?.answers }])
    await context.close()
  })
})
