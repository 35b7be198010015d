import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
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
  sendForm,
  stored,
} from '../support/drafted-form.ts'
import type { DraftedForm } from '../support/drafted-form.ts'

let form: DraftedForm
let context: BrowserContext
let page: Page

draftJourney(async (begun) => {
  ;({ form, context } = begun)
  page = await newTab(context, begun.address)
})

describe('sent once', () => {
  it('when the button is pressed three times before there is an answer', async () => {
    const sendings = countSendings(page)
    await fillIn(page)
    const held = Promise.withResolvers<void>()
    await onSending(page, (route) => held.promise.then(() => route.continue()))
    await page.dblclick(sendButton)
    await says(page, 'Sender …')
    await page.click(sendButton, { force: true })
    expect(await page.getAttribute(sendButton, 'aria-disabled')).toBe('true')
    held.resolve()
    await page.waitForURL(/\/r\//)
    expect(sendings.count).toBe(1)
    expect(await form.rows()).toEqual(once)
  })

  it('when Enter is pressed twice in a field', async () => {
    const sendings = countSendings(page)
    await fillIn(page)
    await page.focus('#q-laps')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/r\//)
    expect(sendings.count).toBe(1)
    expect(await form.rows()).toEqual(once)
  })
})

describe('offline', () => {
  it('the form says that it is not sent, and sends by itself when the network is back', async () => {
    await context.setOffline(true)
    await fillIn(page)
    await page.click(sendButton)
    await says(page, 'Ikke sendt ennå. Svarene ligger i denne fanen og sendes når nettet er tilbake.')
    expect(await form.rows()).toEqual([])
    await context.setOffline(false)
    await page.waitForURL(/\/r\//)
    expect(await form.rows()).toEqual(once)
    expect(await keptIn(page)).toEqual(nothing)
  })

  it('and back while it tries again, it sends at once when that has failed', async () => {
    await page.clock.install()
    await fillIn(page)
    let isFirst = true
    await onSending(page, async (route) => {
      if (!isFirst) return route.continue()
      isFirst = false
      await page.evaluate(`void dispatchEvent(new Event('online'))`)
      return route.abort()
    })
    await page.clock.pauseAt(Date.now() + 60_000)
    await page.click(sendButton)
    await page.waitForURL(/\/r\//)
    expect(await form.rows()).toEqual(once)
  })

  it('what is typed afterwards is not sent before the person sends it', async () => {
    await fillIn(page)
    await context.setOffline(true)
    await page.click(sendButton)
    await says(page, 'Ikke sendt ennå.')
    const sendings = countSendings(page)
    await page.fill('#q-more', 'Mer enn jeg')
    await says(page, 'Vi sender ikke automatisk nå.')
    await context.setOffline(false)
    await page.fill('#q-more', 'Mer enn jeg hadde tenkt')
    expect(sendings.count).toBe(0)
    await sendForm(page)
    expect(await form.rows()).toMatchObject([{ revision: 1, answers: { more: 'Mer enn jeg hadde tenkt' } }])
  })

  it('closing the tab then is warned of, and before or after it is not', async () => {
    const warnings: string[] = []
    page.on('dialog', (dialog) => {
      warnings.push(dialog.type())
      void dialog.dismiss()
    })
    await fillIn(page)
    await context.setOffline(true)
    await page.click(sendButton)
    await says(page, 'Ikke sendt ennå.')
    await page.close({ runBeforeUnload: true })
    await expect.poll(() => warnings).toEqual(['beforeunload'])
    expect(await page.inputValue('#q-more')).toBe(stored.more)
    await page.click('text=Ikke send automatisk')
    const closed = page.waitForEvent('close')
    await page.close({ runBeforeUnload: true })
    await closed
    expect(warnings).toHaveLength(1)
  })

  it('and reloaded once the network is back, it goes on sending', async () => {
    await fillIn(page)
    await onSending(page, (route) => route.abort('internetdisconnected'))
    await page.click(sendButton)
    await says(page, 'Ikke bekreftet ennå')
    await page.unrouteAll()
    page.on('dialog', (dialog) => void dialog.accept())
    await page.reload()
    await page.waitForURL(/\/r\//)
    expect(await form.rows()).toEqual(once)
  })
})

describe('when nobody knows whether it arrived', () => {
  it('an answer that was stored and whose receipt was lost is stored once', async () => {
    await fillIn(page)
    await onSending(page, async (route) => {
      await route.fetch()
      await route.abort('connectionreset')
    })
    await page.click(sendButton)
    await says(page, 'Ikke bekreftet ennå: Vi vet ikke om svarene kom fram.')
    expect(await form.rows()).toEqual(once)
    expect((await keptIn(page)).tab).toHaveLength(1)
    await page.unrouteAll()
    await page.click('text=Prøv nå')
    await page.waitForURL(/\/r\//)
    expect(await form.rows()).toEqual(once)
    expect(await keptIn(page)).toEqual(nothing)
  })

  it('and more was typed before it was sent again, the newer is what is stored', async () => {
    await fillIn(page)
    await onSending(page, async (route) => {
      await route.fetch()
      await route.abort('connectionreset')
    })
    await page.click(sendButton)
    await says(page, 'Ikke bekreftet ennå')
    await page.unrouteAll()
    await page.fill('#q-more', 'Nyere')
    await sendForm(page)
    expect(await form.rows()).toMatchObject([{ revision: 2, answers: { ...stored, more: 'Nyere' } }])
  })

  it('one that was held up on the way never overwrites a newer one', async () => {
    await fillIn(page)
    let sent: { url: string; body: string | null } | undefined
    await onSending(page, async (route) => {
      sent = { url: route.request().url(), body: route.request().postData() }
      await route.abort('timedout')
    })
    await page.click(sendButton)
    await says(page, 'Ikke bekreftet ennå')
    await page.unrouteAll()
    await page.fill('#q-more', 'Nyere')
    await sendForm(page)
    const headers = { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' }
    const late = await fetch(sent?.url ?? '', { method: 'POST', headers, body: sent?.body ?? '' })
    expect(late.status).toBe(409)
    expect(await form.rows()).toMatchObject([{ revision: 1, answers: { ...stored, more: 'Nyere' } }])
  })

  it('someone else’s answer to us is no receipt: a network that wants a password', async () => {
    await fillIn(page)
    await onSending(page, (route) =>
      route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Logg inn</h1>' }),
    )
    await page.click(sendButton)
    await says(page, 'Ikke bekreftet ennå')
    expect((await keptIn(page)).tab).toHaveLength(1)
    await page.unrouteAll()
    await page.click('text=Prøv nå')
    await page.waitForURL(/\/r\//)
    expect(await form.rows()).toEqual(once)
  })
})
