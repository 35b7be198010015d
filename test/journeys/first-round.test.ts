import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answer, closeAndRelease, fetchFile, openFirstRound, sit } from '../support/led-round.ts'
import { startApp } from '../support/started-app.ts'
import type { StartedApp } from '../support/started-app.ts'

let app: StartedApp

beforeAll(async () => {
  app = await startApp({ demonstration: false })
})

afterAll(() => app.stop())

describe.each([
  { how: 'without scripts', name: 'Nettverk uten skript', javaScriptEnabled: false, keyboard: false },
  { how: 'with scripts', name: 'Nettverk med skript', javaScriptEnabled: true, keyboard: false },
  { how: 'by keyboard alone', name: 'Nettverk på tastatur', javaScriptEnabled: true, keyboard: true },
])('a network leader who has never seen the product, $how', ({ name, javaScriptEnabled, keyboard }) => {
  it('gets from nothing to a closed round with its CSV', async () => {
    const hand = await sit(app, { javaScriptEnabled, keyboard })
    const { page, press } = hand
    await page.goto(`${app.origin}/networks`)

    const { own, joint } = await openFirstRound(hand, { name, expected: 5 })
    for (let person = 0; person < 5; person += 1) await answer(app, own, person < 3 ? 2 : 3, { javaScriptEnabled })
    await answer(app, joint, 3, { javaScriptEnabled })

    await page.reload()
    expect(await page.textContent('.participation')).toContain('alle')
    await closeAndRelease(hand)

    await press('Oversikt')
    expect(await page.textContent('.headline')).toContain('Felles svar fra én kommune')
    const text = await fetchFile(hand, 'CSV for norsk Excel: Resultater')
    expect(text).toMatch(/;hamar;individual;need;need;1;5–9;2;middle;;;;;0,4;;/)
    expect(text).toMatch(/;hamar;team;need;need;1;1;3;middle;3;0;1;0;0,6;;/)
    expect(hand.effort.clicks).toBeLessThanOrEqual(20)
    await page.context().close()
  })
})
