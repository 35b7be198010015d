import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityFaults, layoutWidth } from '../support/browser.ts'
import { conditional } from '../support/conditional.ts'
import { openedForm } from '../support/opened-form.ts'
import { startApp } from '../support/started-app.ts'
import type { StartedApp } from '../support/started-app.ts'

let app: StartedApp
let forms: Awaited<ReturnType<typeof openedForm>>

beforeAll(async () => {
  app = await startApp()
  forms = await openedForm(app.db, conditional)
})

afterAll(() => app.stop())

const open = async (path: string, javaScriptEnabled: boolean): Promise<Page> => {
  const context = await app.browser.newContext({
    javaScriptEnabled,
    viewport: { width: 320, height: 740 },
    locale: 'nb-NO',
  })
  const page = await context.newPage()
  await page.goto(app.origin + path, { waitUntil: 'load' })
  return page
}

const fields = ['need-text', 'test-text', 'laps', 'why']

const shown = async (page: Page): Promise<string[]> => {
  const visible = await Promise.all(fields.map((key) => page.isVisible(`#q-${key}`)))
  return fields.filter((_, at) => visible[at])
}

const answer = (page: Page, id: string) => page.click(`label[for="${id}"]`)

describe('with script', () => {
  it('a question appears when it is asked, along the whole chain, and keeps what was typed in it', async () => {
    const page = await open(forms.individual, true)
    expect(await shown(page)).toEqual([])
    expect(await page.isVisible('text=Omgangene')).toBe(false)
    await answer(page, 'q-again')
    expect(await shown(page)).toEqual(['laps'])
    expect(await page.isVisible('text=Omgangene')).toBe(true)
    await page.fill('#q-laps', '2')
    expect(await shown(page)).toEqual(['laps', 'why'])
    expect(await page.isVisible('.statement')).toBe(true)
    await page.fill('#q-why', 'Vi lærte noe')
    await answer(page, 'q-again-no')
    expect(await shown(page)).toEqual([])
    await answer(page, 'q-again')
    expect(await shown(page)).toEqual(['laps', 'why'])
    expect(await page.inputValue('#q-why')).toBe('Vi lærte noe')
    await page.context().close()
  })

  it('the keyboard passes by what is not asked', async () => {
    const page = await open(forms.individual, true)
    await page.focus('#q-areas-test')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.name')).toBe('q.again')
    await page.focus('#q-areas-test')
    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.id')).toBe('q-test-text')
    await page.context().close()
  })

  it('no question says that it is only for some, and none is described by what is not there', async () => {
    const page = await open(forms.individual, true)
    for (const id of ['q-areas', 'q-areas-test', 'q-again']) await answer(page, id)
    await page.fill('#q-laps', '2')
    expect(await page.textContent('main')).not.toContain('Svar bare hvis')
    expect(await page.getAttribute('#q-why', 'aria-describedby')).toBe('q-why-help')
    expect(await accessibilityFaults(page)).toEqual([])
    await page.context().close()
  })

  it('the language is switched with everything kept, also what is not asked now', async () => {
    const page = await open(forms.individual, true)
    await answer(page, 'q-again')
    await page.fill('#q-laps', '7')
    await answer(page, 'q-again-no')
    await page.click('button[value="nn"]')
    expect(await shown(page)).toEqual([])
    await answer(page, 'q-again')
    expect(await page.inputValue('#q-laps')).toBe('7')
    await page.context().close()
  })
})

describe('without script', () => {
  it('every question is there, and says whom it is for', async () => {
    const page = await open(forms.individual, false)
    expect(await shown(page)).toEqual(fields)
    expect(await page.textContent('main')).toContain('Svar bare hvis du svarte «Ja» på «Igjen».')
    expect(await layoutWidth(page)).toBeLessThanOrEqual(320)
    await page.context().close()
  })
})

it('where the script does not arrive, the form is whole and accessible', async () => {
  const context = await app.browser.newContext({ locale: 'nb-NO' })
  const page = await context.newPage()
  await page.route('**/assets/form*', (route) => route.abort())
  await page.goto(app.origin + forms.individual)
  expect(await shown(page)).toEqual(fields)
  expect(await accessibilityFaults(page)).toEqual([])
  await context.close()
})

it.each([true, false])('what was not asked is not on the receipt (script: %s)', async (script) => {
  const page = await open(forms.individual, script)
  await answer(page, 'q-areas')
  await page.fill('#q-need-text', 'Snakke med ansatte')
  await page.click('.before-sending button')
  await page.waitForURL(/\/r\//)
  const receipt = (await page.textContent('.answers-given')) ?? ''
  expect(receipt).toContain('Snakke med ansatte')
  expect(receipt).not.toContain('Omganger')
  await page.context().close()
})
