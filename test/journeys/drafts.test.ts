import type { BrowserContext } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { accessibilityFaults, layoutWidth } from '../support/browser.ts'
import { draftJourney } from '../support/draft-journey.ts'
import {
  duplicate,
  fillIn,
  keptIn,
  newBrowser,
  newTab,
  nothing,
  says,
  sendButton,
  sendForm,
  stored,
} from '../support/drafted-form.ts'
import type { DraftedForm } from '../support/drafted-form.ts'
import type { StartedApp } from '../support/started-app.ts'

let app: StartedApp
let form: DraftedForm
let context: BrowserContext
let address: string

draftJourney((begun) => {
  ;({ app, form, context, address } = begun)
})

describe('a draft in the tab', () => {
  it('is there from the first keystroke and after a reload, is one response, and is gone with the receipt', async () => {
    const page = await newTab(context, address)
    expect(await keptIn(page)).toEqual(nothing)
    await page.locator('#q-more').pressSequentially('a')
    expect((await keptIn(page)).tab).toHaveLength(1)
    await fillIn(page)
    const id = await page.inputValue('[name=response]')
    await page.reload()
    await says(page, 'Vi har hentet fram det du hadde skrevet.')
    expect(await page.inputValue('[name=response]')).toBe(id)
    expect(await page.isChecked('#q-areas-c')).toBe(true)
    expect(await page.inputValue('#q-about')).toBe(' Noe om a ')
    expect(await page.inputValue('#q-laps')).toBe('1 000,5')
    await sendForm(page)
    expect(await form.rows()).toEqual([{ id, revision: 1, answers: stored }])
    expect(await keptIn(page)).toEqual(nothing)
  })

  it('survives leaving the page and coming back', async () => {
    const page = await newTab(context, address)
    await fillIn(page)
    await page.click('.colophon a')
    await page.waitForURL(/privacy/)
    await page.goBack()
    await says(page, 'Vi har hentet fram det du hadde skrevet.')
    expect(await page.inputValue('#q-more')).toBe(stored.more)
    await sendForm(page)
    expect(await form.rows()).toMatchObject([{ revision: 1, answers: stored }])
  })

  it('is not seen from another tab, nor after the tab is closed', async () => {
    const page = await newTab(context, address)
    await fillIn(page)
    expect((await keptIn(page)).device).toEqual([])
    await page.close()
    const next = await newTab(context, address)
    expect(await next.inputValue('#q-more')).toBe('')
    expect(await keptIn(next)).toEqual(nothing)
  })

  it('goes along when the language is switched, and when something is missing', async () => {
    const page = await newTab(context, address)
    await page.fill('#q-more', 'Halvferdig')
    const id = await page.inputValue('[name=response]')
    await page.click('button[value="nn"]')
    await page.fill('#q-more', 'Halvferdig, på nynorsk')
    await page.click(sendButton)
    await page.locator('.ds-error-summary').waitFor()
    expect(await page.title()).toMatch(/^Feil: /)
    await page.reload()
    expect(await page.inputValue('#q-more')).toBe('Halvferdig, på nynorsk')
    expect(await page.inputValue('[name=response]')).toBe(id)
    await page.click('label[for="q-need-1"]')
    await sendForm(page)
    expect(await form.rows()).toEqual([{ id, revision: 1, answers: { need: 1, more: 'Halvferdig, på nynorsk' } }])
    expect(await keptIn(page)).toEqual(nothing)
  })

  it('keeps what was typed at a question that is no longer asked, and the receipt is not held against it', async () => {
    const page = await newTab(context, address)
    await fillIn(page)
    await page.click('label[for="q-areas"]')
    expect(await page.isVisible('#q-about')).toBe(false)
    await page.reload()
    expect(await page.inputValue('#q-about')).toBe(' Noe om a ')
    await sendForm(page)
    const { about: _, ...asked } = stored
    expect(await form.rows()).toMatchObject([{ revision: 1, answers: { ...asked, areas: ['c'] } }])
    expect(await keptIn(page)).toEqual(nothing)
  })

  it('is deleted when the person says so, and the form is empty then', async () => {
    const page = await newTab(context, address)
    await fillIn(page)
    const id = await page.inputValue('[name=response]')
    await page.click('.draft-tools > summary')
    await page.click('text=Slett utkastet')
    await Promise.all([page.waitForEvent('load'), page.click('text=Ja, slett utkastet')])
    expect(await page.inputValue('#q-more')).toBe('')
    expect(await page.inputValue('[name=response]')).not.toBe(id)
    expect(await keptIn(page)).toEqual(nothing)
  })
})

describe('back from the receipt', () => {
  it('is the same answer, to change, and not an empty form', async () => {
    const page = await newTab(context, address)
    await fillIn(page)
    await sendForm(page)
    await page.goBack()
    await page.waitForURL(/\/form$/)
    expect(await page.inputValue('#q-more')).toBe(stored.more)
    await page.fill('#q-more', 'Endret')
    await sendForm(page)
    expect(await form.rows()).toMatchObject([{ revision: 2, answers: { ...stored, more: 'Endret' } }])
  })

  it('a change that was begun is kept apart from a new answer, and a reload keeps it', async () => {
    const page = await newTab(context, address)
    await fillIn(page)
    await sendForm(page)
    await page.click('text=Endre svaret')
    await page.fill('#q-more', 'Begynt å endre')
    await page.goto(address)
    expect(await page.inputValue('#q-more')).toBe('')
    await page.goBack()
    await says(page, 'Vi har hentet fram det du hadde skrevet.')
    expect(await page.inputValue('#q-more')).toBe('Begynt å endre')
    await page.goto(page.url().replace(/\/form$/, ''))
    await says(page, 'I denne nettleseren ligger det et utkast')
    await page.click('text=Gå videre med utkastet')
    await page.waitForURL(/\/form$/)
    await sendForm(page)
    expect(await form.rows()).toMatchObject([{ revision: 2, answers: { more: 'Begynt å endre' } }])
    expect(await keptIn(page)).toEqual(nothing)
  })
})

it('a joint answer that was changed meanwhile ends in a choice, and the draft in the one that was made', async () => {
  const team = app.origin + form.team
  const page = await newTab(context, team)
  await fillIn(page, 'Min versjon')
  const colleague = await newBrowser(app)
  const theirs = await newTab(colleague, team)
  await fillIn(theirs, 'Deres versjon')
  await sendForm(theirs)
  await page.reload()
  expect(await page.inputValue('#q-more')).toBe('Min versjon')
  await page.click(sendButton)
  await says(page, 'Noen andre har endret svaret imens')
  expect(await form.rows()).toMatchObject([{ revision: 1, answers: { more: 'Deres versjon' } }])
  await page.click('text=Behold det som er lagret')
  await says(page, 'I denne nettleseren ligger det et utkast')
  await page.click('text=Gå videre med utkastet')
  await expect.poll(() => page.inputValue('#q-more')).toBe('Min versjon')
  await page.click(sendButton)
  await page.click('text=Lagre min versjon')
  await page.waitForURL(/\/r\/team/)
  await expect.poll(() => keptIn(page)).toEqual(nothing)
  expect(await form.rows()).toMatchObject([{ id: 'team', revision: 2, answers: { more: 'Min versjon' } }])
  await colleague.close()
})

it('without script nothing is said that takes one', async () => {
  const plain = await newBrowser(app, { javaScriptEnabled: false })
  const page = await newTab(plain, address)
  await page.click('.draft-tools > summary')
  expect(await page.isVisible('text=Husk utkastet på denne enheten')).toBe(false)
  expect(await page.isVisible('text=Slett utkastet')).toBe(false)
  expect(await page.isVisible('text=Hent utkastet')).toBe(true)
  await plain.close()
})

it('all that is said of drafts is accessible, and fits a screen of 320 pixels, in three languages', async () => {
  for (const language of ['nb', 'nn', 'en']) {
    const small = await app.browser.newContext({ viewport: { width: 320, height: 740 } })
    const page = await newTab(small, `${address}?lang=${language}`)
    await fillIn(page)
    await page.reload()
    await page.click('.draft-tools > summary')
    await small.setOffline(true)
    await page.click(sendButton)
    await page.locator('#draft-sending + .actions button').first().waitFor()
    expect(await page.textContent('#draft-sending')).not.toBe('')
    expect(await accessibilityFaults(page), language).toEqual([])
    expect(await layoutWidth(page), language).toBeLessThanOrEqual(320)
    await small.setOffline(false)
    await page.waitForURL(/\/r\//)
    await page.goto(address)
    await page.fill('#q-more', 'Til to faner')
    const copy = await duplicate(page)
    await copy.locator('.draft .actions button').waitFor()
    expect(await accessibilityFaults(copy), language).toEqual([])
    expect(await layoutWidth(copy), language).toBeLessThanOrEqual(320)
    await small.close()
  }
})
