import type { BrowserContext } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { draftJourney } from '../support/draft-journey.ts'
import { fillIn, keptIn, newBrowser, newTab, nothing, says, sendForm, stored } from '../support/drafted-form.ts'
import type { DraftedForm } from '../support/drafted-form.ts'
import type { StartedApp } from '../support/started-app.ts'

let app: StartedApp
let form: DraftedForm
let context: BrowserContext
let address: string

draftJourney((begun) => {
  ;({ app, form, context, address } = begun)
})

const file = (text: string) => ({ name: 'fil.json', mimeType: 'application/json', buffer: Buffer.from(text) })

describe('a draft that is remembered on the device', () => {
  it('is there in a new tab, says whose it may be, and is gone from the device with the receipt', async () => {
    const page = await newTab(context, address)
    await fillIn(page)
    const id = await page.inputValue('[name=response]')
    await page.click('.draft-tools > summary')
    await page.check('#draft-remember')
    await page.fill('#q-more', 'Skrevet etterpå')
    const { device } = await keptIn(page)
    expect(device).toHaveLength(1)
    expect(await page.evaluate('Object.keys(localStorage).join()')).not.toContain(form.individual.slice(3))
    await page.close()
    const next = await newTab(context, address)
    await says(next, 'husket på denne enheten. Det er ikke gitt kvittering for det.')
    expect(await next.isChecked('#draft-remember')).toBe(true)
    await sendForm(next)
    expect(await form.rows()).toEqual([{ id, revision: 1, answers: { ...stored, more: 'Skrevet etterpå' } }])
    expect(await keptIn(next)).toEqual(nothing)
  })

  it('is forgotten by the device when the person no longer wants it there, or deletes it', async () => {
    const page = await newTab(context, address)
    await fillIn(page)
    await page.click('.draft-tools > summary')
    await page.check('#draft-remember')
    await page.uncheck('#draft-remember')
    expect(await keptIn(page)).toMatchObject({ tab: [expect.any(String)], device: [] })
    await page.check('#draft-remember')
    await page.close()
    const next = await newTab(context, address)
    await next.click('text=Slett utkastet')
    await Promise.all([next.waitForEvent('load'), next.click('text=Ja, slett utkastet')])
    expect(await keptIn(next)).toEqual(nothing)
    expect(await next.inputValue('#q-more')).toBe('')
  })
})

describe('where the browser lets nothing be kept', () => {
  const refusals = [
    [
      'refuses it',
      `for (const name of ['sessionStorage', 'localStorage']) Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError') } })`,
    ],
    ['has no room', `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }`],
  ] as const

  it.each(refusals)('the form says so, and is sent all the same: it %s', async (_, script) => {
    await context.addInitScript(script)
    const page = await newTab(context, address)
    await fillIn(page)
    await says(page, 'Nettleseren lar oss ikke ta vare på noe utkast.')
    await sendForm(page)
    expect(await form.rows()).toMatchObject([{ revision: 1, answers: stored }])
  })
})

describe('a draft’s file', () => {
  it.each([true, false])(
    'is gone on from in another browser, without an account (script: %s)',
    async (javaScriptEnabled) => {
      const one = await newBrowser(app, { javaScriptEnabled })
      const page = await newTab(one, address)
      await page.fill('#q-more', stored.more)
      await page.fill('#q-laps', '1 000,5')
      await page.click('.draft-tools > summary')
      const [download] = await Promise.all([page.waitForEvent('download'), page.click('text=Lagre utkastet som fil')])
      expect(download.suggestedFilename()).toBe('utkast-fundament.json')
      expect(await page.inputValue('#q-more')).toBe(stored.more)

      const other = await newBrowser(app, { javaScriptEnabled })
      const next = await newTab(other, address)
      await next.click('label[for="q-need-2"]')
      await next.click('.draft-tools > summary')
      await next.setInputFiles('#draft-file', await download.path())
      if (!javaScriptEnabled) await next.click('text=Hent utkastet')
      await says(next, 'Utkastet er hentet fra filen. Det er ikke sendt.')
      expect(await next.inputValue('#q-more')).toBe(stored.more)
      expect(await next.isChecked('#q-need-2')).toBe(true)
      await sendForm(next)
      expect(await form.rows()).toMatchObject([
        { revision: 1, answers: { need: 2, laps: stored.laps, more: stored.more } },
      ])
      await one.close()
      await other.close()
    },
  )

  it('has neither the link nor the response’s id in it', async () => {
    const page = await newTab(context, address)
    await fillIn(page)
    await page.click('.draft-tools > summary')
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('text=Lagre utkastet som fil')])
    const chunks = await (await download.createReadStream()).toArray()
    const file = Buffer.concat(chunks).toString()
    expect(file).toContain('Æøå')
    expect(file).not.toContain(await page.inputValue('[name=response]'))
    expect(file).not.toContain(form.individual.slice(3))
  })

  it('that is none changes nothing, and what one replaces stands beside the form', async () => {
    const page = await newTab(context, address)
    await page.fill('#q-more', 'Skrevet her')
    await page.click('.draft-tools > summary')
    await page.setInputFiles('#draft-file', file('hei'))
    await says(page, 'Filen er ikke et utkast fra Fundament.')
    expect(await page.inputValue('#q-more')).toBe('Skrevet her')
    const answers = [
      { key: 'more', question: 'Mer', values: ['Fra filen'] },
      { key: 'old', question: 'Et spørsmål fra før', values: ['Et gammelt svar'] },
    ]
    const draft = { fundament: 'draft', format: 1, questionnaire: 'other', version: 3, voice: 'individual', answers }
    await page.setInputFiles('#draft-file', file(JSON.stringify(draft)))
    await says(page, 'Utkastet er hentet fra filen.')
    expect(await page.evaluate('document.activeElement.textContent')).toContain('Utkastet er hentet')
    expect(await page.inputValue('#q-more')).toBe('Fra filen')
    const rest = (await page.textContent('.draft-rest')) ?? ''
    for (const text of ['Skrevet her', 'Et spørsmål fra før', 'Et gammelt svar']) expect(rest).toContain(text)
    await page.reload()
    expect(await page.inputValue('#q-more')).toBe('Fra filen')
    expect(await page.textContent('.draft-rest')).toContain('Et gammelt svar')
  })
})
