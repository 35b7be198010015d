import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { draftJourney } from '../support/draft-journey.ts'
import { duplicate, fillIn, keptIn, newTab, says, sendButton, sendForm, stored } from '../support/drafted-form.ts'
import type { DraftedForm } from '../support/drafted-form.ts'
import type { StartedApp } from '../support/started-app.ts'

let app: StartedApp
let form: DraftedForm
let context: BrowserContext
let first: Page

draftJourney(async (begun) => {
  ;({ app, form, context } = begun)
  first = await newTab(context, begun.address)
})

const another = 'Et svar med den samme lenken er påbegynt eller sendt i en annen fane.'

describe('the same link in two tabs', () => {
  it('is one response, unless it is said to be another person', async () => {
    const second = await newTab(context, app.origin + form.individual)
    await fillIn(first)
    await fillIn(second, 'Fra den andre fanen')
    await second.click(sendButton)
    await says(second, another)
    await second.click('text=Ikke send')
    expect(await form.rows()).toEqual([])
    await first.click(sendButton)
    await says(first, another)
    await first.click('text=Send, dette er svaret fra en annen person')
    await first.waitForURL(/\/r\//)
    await second.click(sendButton)
    await says(second, another)
    expect(await form.rows()).toMatchObject([{ answers: stored }])
    await second.click('text=Send, dette er svaret fra en annen person')
    await second.waitForURL(/\/r\//)
    expect(await form.rows()).toHaveLength(2)
  })

  it('of which only one is begun asks nothing', async () => {
    await newTab(context, app.origin + form.individual)
    await fillIn(first)
    await sendForm(first)
    expect(await form.rows()).toMatchObject([{ revision: 1, answers: stored }])
  })
})

describe('a duplicated tab', () => {
  it('has the same draft: it is gone on with in one of them, and is one response', async () => {
    await fillIn(first)
    const copy = await duplicate(first)
    await says(copy, 'Dette svaret er åpent i en annen fane også.')
    expect(await copy.evaluate('document.querySelector("form.answers").inert')).toBe(true)
    await copy.click('text=Gå videre her')
    await says(first, 'Dette svaret er nå åpent i en annen fane')
    expect(await first.evaluate('document.querySelector("form.answers").inert')).toBe(true)
    expect(await first.evaluate('document.activeElement.textContent')).toContain('nå åpent i en annen fane')
    await copy.fill('#q-more', 'Fra kopien')
    await sendForm(copy)
    expect(await form.rows()).toMatchObject([{ revision: 1, answers: { ...stored, more: 'Fra kopien' } }])
  })

  it('is not gone on with in both though a browser misses its turns: as while a window opens', async () => {
    const tab = await newTab(context, 'about:blank')
    await tab.addInitScript(`{
      const request = navigator.locks.request.bind(navigator.locks)
      let missed = 0
      navigator.locks.request = (...parameters) =>
        missed++ < 2
          ? Promise.reject(new Error('The provided callback is no longer runnable.'))
          : request(...parameters)
    }`)
    await tab.goto(app.origin + form.individual)
    await tab.fill('#q-more', 'I to faner')
    const copy = await duplicate(tab)
    const elsewhere = 'Dette svaret er åpent i en annen fane også.'
    await Promise.any([says(tab, elsewhere), says(copy, elsewhere)])
    expect(await Promise.all([tab, copy].map((page) => page.getByText(elsewhere).isVisible()))).toContain(false)
  })

  it('that sent first is not overwritten by the other: it ends in a choice', async () => {
    await fillIn(first)
    const id = await first.inputValue('[name=response]')
    const copy = await duplicate(first)
    await copy.click('text=Gå videre her')
    await copy.fill('#q-more', 'Fra kopien')
    await sendForm(copy)
    await first.click('text=Gå videre her')
    await first.click(sendButton)
    await says(first, 'Svaret er endret fra et annet sted imens')
    expect(await form.rows()).toMatchObject([{ revision: 1, answers: { more: 'Fra kopien' } }])
    await first.click('text=Lagre min versjon')
    await first.waitForURL(/\/r\//)
    expect(await form.rows()).toEqual([{ id, revision: 2, answers: stored }])
    await expect.poll(() => keptIn(first)).toEqual({ tab: [], device: [] })
  })

  it('while the first waits for the network does not send too', async () => {
    await fillIn(first)
    await context.setOffline(true)
    await first.click(sendButton)
    await says(first, 'Ikke sendt ennå.')
    await first.route('**/*', (route) => route.abort())
    await context.setOffline(false)
    const copy = await duplicate(first)
    await says(copy, 'Dette svaret er åpent i en annen fane også.')
    expect(await form.rows()).toEqual([])
    await copy.click('text=Gå videre her')
    await says(first, 'Dette svaret er nå åpent i en annen fane')
    await first.unrouteAll()
    await sendForm(copy)
    expect(await form.rows()).toMatchObject([{ revision: 1, answers: stored }])
  })
})

it('a draft that the device remembers is the same in a second tab, with the newest words, and is one response', async () => {
  await fillIn(first)
  await first.click('.draft-tools > summary')
  await first.check('#draft-remember')
  const second = await newTab(context, app.origin + form.individual)
  await says(second, 'Dette svaret er åpent i en annen fane også.')
  await first.fill('#q-more', 'Skrevet etterpå')
  await second.click('text=Gå videre her')
  await says(first, 'Dette svaret er nå åpent i en annen fane')
  await expect.poll(() => second.inputValue('#q-more')).toBe('Skrevet etterpå')
  await second.fill('#q-more', 'Sist')
  await first.click('text=Gå videre her')
  await says(second, 'Dette svaret er nå åpent i en annen fane')
  await expect.poll(() => first.inputValue('#q-more')).toBe('Sist')
  await sendForm(first)
  expect(await form.rows()).toMatchObject([{ revision: 1, answers: { ...stored, more: 'Sist' } }])
  expect((await keptIn(first)).device).toEqual([])
})

it('a second draft does not take the first one’s place on the device', async () => {
  await fillIn(first)
  await first.click('.draft-tools > summary')
  const second = await newTab(context, app.origin + form.individual)
  await first.check('#draft-remember')
  await second.fill('#q-more', 'En annen')
  await second.click('.draft-tools > summary')
  await second.click('label[for=draft-remember]')
  await says(second, 'Vi får ikke husket utkastet på enheten')
  expect(await second.isChecked('#draft-remember')).toBe(false)
  expect((await keptIn(first)).device.join()).toContain('andre linje')
})

it('a change of one answer in two tabs is told of, and the later never overwrites the earlier unseen', async () => {
  await fillIn(first)
  await sendForm(first)
  const change = `${first.url()}/form`
  await first.goto(change)
  const second = await newTab(context, change)
  await first.fill('#q-more', 'Fra den første')
  await second.fill('#q-more', 'Fra den andre')
  await says(second, 'Dette svaret er åpent i en annen fane også.')
  await sendForm(first)
  await second.click(sendButton)
  await says(second, 'Svaret er endret fra et annet sted imens')
  expect(await form.rows()).toMatchObject([{ revision: 2, answers: { more: 'Fra den første' } }])
})
