import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { draftJourney } from '../support/draft-journey.ts'
import {
  countSendings,
  draftedQuestionnaire,
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
import type { StartedApp } from '../support/started-app.ts'

let app: StartedApp
let form: DraftedForm
let context: BrowserContext
let page: Page

draftJourney(async (begun) => {
  ;({ app, form, context } = begun)
  page = await newTab(context, begun.address)
})

describe('the receipt', () => {
  it('that is of something else than the draft is no receipt for it', async () => {
    await fillIn(page)
    await onSending(page, async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, json: { ...((await response.json()) as object), hash: '0'.repeat(64) } })
    })
    await page.click(sendButton)
    await says(page, 'Vi fikk en kvittering, men det som er lagret, er ikke likt det som står her.')
    expect((await keptIn(page)).tab).toHaveLength(1)
    await page.unrouteAll()
    await sendForm(page)
    expect(await form.rows()).toEqual(once)
    expect(await keptIn(page)).toEqual(nothing)
  })

  it('does not hold for what was typed while it was on its way', async () => {
    await fillIn(page)
    const typed = Promise.withResolvers<void>()
    await onSending(page, (route) => typed.promise.then(() => route.continue()))
    await page.click(sendButton)
    await says(page, 'Sender …')
    await page.fill('#q-more', 'Og litt til')
    typed.resolve()
    await says(page, 'Svaret er sendt, men ikke det du endret etterpå.')
    expect(await page.inputValue('#q-more')).toBe('Og litt til')
    await sendForm(page)
    expect(await form.rows()).toMatchObject([{ revision: 2, answers: { more: 'Og litt til' } }])
    expect(await keptIn(page)).toEqual(nothing)
  })

  it('of a form that was sent without the script wipes the draft too', async () => {
    await fillIn(page)
    await page.evaluate('document.querySelector("form.answers").submit()')
    await page.waitForURL(/\/r\//)
    await expect.poll(() => keptIn(page)).toEqual(nothing)
    expect(await form.rows()).toEqual(once)
  })
})

it('what is changed after an answer was held is on top of it: the held one never overwrites it', async () => {
  await fillIn(page)
  const held = { state: 'held', receipt: '/s/x/r/y?held=1', revision: 1 }
  let body = ''
  await onSending(page, (route) => {
    body = route.request().postData() ?? ''
    return route.fulfill({ status: 202, json: held })
  })
  await page.click(sendButton)
  await says(page, 'Svaret er tatt imot, men teller ikke med ennå.')
  await page.unrouteAll()
  await page.fill('#q-more', 'Nyere')
  await says(page, 'Vi sender ikke automatisk nå.')
  await sendForm(page)
  const headers = { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' }
  expect((await fetch(app.origin + form.individual, { method: 'POST', headers, body })).status).toBe(409)
  expect(await form.rows()).toMatchObject([{ revision: 2, answers: { ...stored, more: 'Nyere' } }])
})

describe('a round that closes while someone types', () => {
  it('gives back every word, keeps the draft until it is deleted, and stores nothing', async () => {
    await fillIn(page)
    await form.close()
    await page.click(sendButton)
    await says(page, 'Svarrunden er stengt')
    expect(await page.textContent('.answers-given')).toContain('andre linje')
    expect(await page.getAttribute('a[download]', 'href')).toContain(encodeURIComponent('Æøå «sitat»'))
    await page.goto(app.origin + form.individual)
    await says(page, 'I denne nettleseren ligger det et utkast')
    await page.click('text=Vis utkastet')
    expect(await page.textContent('.answers-given')).toContain('andre linje')
    await page.click('text=Slett utkastet')
    expect(await keptIn(page)).toEqual(nothing)
    expect(await form.rows()).toEqual([])
  })

  it('and is opened again takes what was kept', async () => {
    await fillIn(page)
    await form.close()
    await page.click(sendButton)
    await says(page, 'Svarrunden er stengt')
    await app.db.prepare('UPDATE round SET closes_at = NULL WHERE id = ?1').bind(form.round.id).run()
    await page.goto(app.origin + form.individual)
    await says(page, 'Vi har hentet fram det du hadde skrevet.')
    await sendForm(page)
    expect(await form.rows()).toEqual(once)
  })
})

describe('a deploy in between', () => {
  it('changes the scripts’ names: what was typed before is there after', async () => {
    await fillIn(page)
    const old = await page.getAttribute('script[src*="/assets/form-"]', 'src')
    await page.route('**/s/*', async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: (await response.text()).replaceAll(String(old), '/assets/form-new.js') })
    })
    await page.route('**/assets/form-new.js', async (route) =>
      route.fulfill({ response: await route.fetch({ url: app.origin + String(old) }) }),
    )
    await page.reload()
    await says(page, 'Vi har hentet fram det du hadde skrevet.')
    await page.unrouteAll()
    await sendForm(page)
    expect(await form.rows()).toEqual(once)
  })

  it('brings another version of the questionnaire: what fits is in it, and the rest beside it', async () => {
    await fillIn(page)
    const id = form.round.questionnaire.id
    const next = draftedQuestionnaire(id)
    const changed = JSON.stringify(next)
      .replace('"version":1', '"version":2')
      .replaceAll('"key":"more"', '"key":"further"')
      .replace('"key":"c"', '"key":"d"')
    await app.db.batch([
      app.db
        .prepare(
          `INSERT INTO questionnaire_version (network, id, version, definition)
           SELECT network, id, 2, ?2 FROM questionnaire_version WHERE id = ?1`,
        )
        .bind(id, changed),
      app.db.prepare('UPDATE round SET questionnaire_version = 2 WHERE id = ?1').bind(form.round.id),
    ])
    await page.reload()
    await says(page, 'Noe av det som var skrevet, har ingen plass i skjemaet')
    const rest = (await page.textContent('.draft-rest')) ?? ''
    expect(rest).toContain('Mer')
    expect(rest).toContain('andre linje')
    expect(await page.inputValue('#q-about')).toBe(' Noe om a ')
    await page.fill('#q-further', 'Nytt')
    await page.reload()
    expect(await page.textContent('.draft-rest')).toContain('andre linje')
    await sendForm(page)
    expect(await form.rows()).toMatchObject([{ revision: 1, answers: { need: 2, areas: ['a'], further: 'Nytt' } }])
  })
})

it('a phone that slept while it waited sends once when it wakes', async () => {
  const sendings = countSendings(page)
  await fillIn(page)
  const session = await context.newCDPSession(page)
  await context.setOffline(true)
  await page.click(sendButton)
  await says(page, 'Ikke sendt ennå.')
  await session.send('Page.setWebLifecycleState', { state: 'frozen' })
  await context.setOffline(false)
  await session.send('Page.setWebLifecycleState', { state: 'active' })
  await page.waitForURL(/\/r\//)
  expect(sendings.count).toBe(2)
  expect(await form.rows()).toEqual(once)
})

it('a script that fails in the middle does not stop the form from being sent', async () => {
  await context.addInitScript(`crypto.subtle.digest = () => Promise.reject(new Error('broken'))`)
  await page.reload()
  await fillIn(page)
  await sendForm(page)
  expect(await form.rows()).toEqual(once)
})
