import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { deleteEnded } from '../../worker/networks/ending.ts'
import { accessibilityFaults, layoutWidth } from '../support/browser.ts'
import { startApp } from '../support/started-app.ts'
import type { StartedApp } from '../support/started-app.ts'

let app: StartedApp

beforeAll(async () => {
  app = await startApp()
})

afterAll(() => app.stop())

/** A phone that runs none of our scripts. */
const open = async (path: string): Promise<Page> => {
  const context = await app.browser.newContext({ viewport: { width: 320, height: 800 }, locale: 'nb-NO' })
  await context.route('**/assets/*.js', (route) => route.abort())
  const page = await context.newPage()
  await page.goto(app.origin + path)
  return page
}

const expectAccessible = async (page: Page): Promise<void> => {
  expect(await accessibilityFaults(page)).toEqual([])
  expect(await layoutWidth(page)).toBeLessThanOrEqual(320)
}

it('an owner takes a network out, brings it in beside itself, and deletes the one: without script, on a phone', async () => {
  const page = await open('/networks/saman/archive')
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('main form button')])
  expect(download.suggestedFilename()).toBe('saman-archive.json')
  const file = { name: 'saman-archive.json', mimeType: 'application/json', buffer: readFileSync(await download.path()) }

  await page.goto(`${app.origin}/networks/archive`)
  await page.setInputFiles('#archive', file)
  await page.click('main form button')
  expect(await page.title()).toMatch(/^Feil: /)
  await page.waitForSelector('.ds-error-summary:focus')
  expect(await page.inputValue('#slug')).toBe('saman-2')
  await expectAccessible(page)

  await page.setInputFiles('#archive', file)
  await page.click('main form button')
  await page.waitForURL(/saman-2\?done=imported$/)
  expect(await page.textContent('.notice')).toContain('Nettverket er hentet inn')

  await page.goto(`${app.origin}/networks/saman-2/ending`)
  await page.click('#end .actions button')
  expect(await page.title()).toMatch(/^Feil: /)
  await expectAccessible(page)
  await page.check('#confirm')
  await page.click('#end .actions button')
  expect(await page.textContent('.ending')).toContain('Nettverket blir slettet')
  await expectAccessible(page)

  await page.click('main form button')
  expect(await page.textContent('.notice')).toBe('Nettverket blir ikke slettet.')
  await page.check('#confirm')
  await page.click('#end .actions button')
  await deleteEnded({ DB: app.db }, '2099-01-01T00:00:00.000Z')

  await page.goto(`${app.origin}/networks`)
  await page.click('section a')
  expect(await page.textContent('main')).toContain('6 kommuner, 1 skjema, 3 svarrunder, alle svar')
  await expectAccessible(page)
  expect((await page.goto(`${app.origin}/networks/saman-2`))?.status()).toBe(404)
  expect((await page.goto(`${app.origin}/networks/saman`))?.status()).toBe(200)
  await page.context().close()
})
