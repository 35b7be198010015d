import type { BrowserContext, Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { draftJourney } from '../support/draft-journey.ts'
import {
  countSendings,
  fillIn,
  keptIn,
  newTab,
  nothing,
  onSending,
  once,
  says,
  sendButton,
} from '../support/drafted-form.ts'
import type { DraftedForm } from '../support/drafted-form.ts'

let form: DraftedForm
let context: BrowserContext
let page: Page

draftJourney(async (begun) => {
  ;({ form, context } = begun)
  page = await newTab(context, begun.address)
})

describe('as time goes by', () => {
  beforeEach(async () => {
    await page.clock.install()
    // The longest that the jitter waits: by the shortest, the form is sent again before it is looked at.
    await page.addInitScript('Math.random = () => 0.99')
    await page.reload()
    await fillIn(page)
  })

  it('a server that is away is asked again by itself, and not before it said', async () => {
    const sendings = countSendings(page)
    await onSending(page, (route) =>
      route.fulfill({
        status: 503,
        headers: { 'Retry-After': '60' },
        contentType: 'application/json',
        body: '{"error":"unavailable"}',
      }),
    )
    await page.click(sendButton)
    await says(page, 'Ikke bekreftet ennå')
    await page.unrouteAll()
    await page.clock.runFor(59_000)
    expect(sendings.count).toBe(1)
    await page.clock.runFor(10_000)
    await page.waitForURL(/\/r\//)
    expect(await form.rows()).toEqual(once)
  })

  it('one that never answers is given up, and asked again', async () => {
    const asked = Promise.withResolvers<void>()
    await onSending(page, async () => asked.resolve())
    await page.click(sendButton)
    await says(page, 'Sender …')
    await asked.promise
    await page.clock.runFor(21_000)
    await says(page, 'Ikke bekreftet ennå')
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    await page.clock.runFor(10_000)
    await page.waitForURL(/\/r\//)
    expect(await form.rows()).toEqual(once)
  })

  it('an answer that is held is kept here, and said not to count, until there is a receipt', async () => {
    await onSending(page, (route) =>
      route.fulfill({ status: 202, contentType: 'application/json', body: '{"state":"held"}' }),
    )
    await page.click(sendButton)
    await says(page, 'Svaret er tatt imot, men teller ikke med ennå.')
    expect((await keptIn(page)).tab).toHaveLength(1)
    await page.unrouteAll()
    await page.clock.runFor(40_000)
    await page.waitForURL(/\/r\//)
    expect(await form.rows()).toEqual(once)
    expect(await keptIn(page)).toEqual(nothing)
  })
})
