import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { handOn } from '../support/hand.ts'
import type { Hand } from '../support/hand.ts'
import { startApp } from '../support/started-app.ts'
import type { StartedApp } from '../support/started-app.ts'

let app: StartedApp

beforeAll(async () => {
  app = await startApp({ demonstration: false })
})

afterAll(() => app.stop())

const sit = async (javaScriptEnabled: boolean, keyboard = false): Promise<Hand> => {
  const context = await app.browser.newContext({
    javaScriptEnabled,
    locale: 'nb-NO',
    viewport: { width: 1280, height: 900 },
  })
  return handOn(await context.newPage(), { keyboard })
}

const levels = ['behovet', 'verdien av løsningen', 'driver arbeidet', 'gjort noe sammen', 'arbeidet forankret']

/** Someone in the municipality opens the link and answers. */
const answer = async (address: string, level: number, javaScriptEnabled: boolean): Promise<void> => {
  const { page } = await sit(javaScriptEnabled)
  await page.goto(app.origin + new URL(address).pathname)
  for (const words of levels)
    await page.locator('fieldset', { hasText: words }).locator(`input[type=radio][value="${level}"]`).check()
  await page.locator('.before-sending button').click()
  await page.waitForURL(/\/r\//)
  expect(await page.textContent('h1')).toContain('Takk')
  await page.context().close()
}

describe.each([
  { how: 'without scripts', name: 'Nettverk uten skript', javaScriptEnabled: false, keyboard: false },
  { how: 'with scripts', name: 'Nettverk med skript', javaScriptEnabled: true, keyboard: false },
  { how: 'by keyboard alone', name: 'Nettverk på tastatur', javaScriptEnabled: true, keyboard: true },
])('a network leader who has never seen the product, $how', ({ name, javaScriptEnabled, keyboard }) => {
  it('gets from nothing to a closed round with its CSV', async () => {
    const hand = await sit(javaScriptEnabled, keyboard)
    const { page, press, type, tick } = hand
    await page.goto(`${app.origin}/networks`)

    await press('Lag et nettverk')
    await type(/Hva heter nettverket/, name)
    await type(/Hvem driver nettverket/, 'KS')
    await type(/Hvilke kommuner er med/, 'Hamar\n5014\nGrong kommune')
    await type(/Når er den første samlingen/, '15.10.2026')
    await press('Lag nettverket')
    expect(await hand.heading()).toBe(name)

    await press('Velg eller lag et skjema')
    await press('Nytt skjema')
    await tick(/«Fem fundamenter», ferdig skjema/)
    await press('Lag skjemaet')

    await press('Lag en svarrunde')
    await type('Hvor mange som skal svare i hver kommune', '5')
    await press('Lag svarrunden')
    expect(await hand.heading()).toContain('Svarrunde til samling 1')

    await press('Åpne svarrunden')
    expect(await page.textContent('main')).toContain('Dette låses når svarrunden åpner')
    await press('Åpne nå')
    expect(await page.textContent('main')).toContain('Åpen')

    const links = await page
      .locator('a[href*="/s/"]')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''))
    const [own = '', joint = ''] = links
    for (let person = 0; person < 5; person += 1) await answer(own, person < 3 ? 2 : 3, javaScriptEnabled)
    await answer(joint, 3, javaScriptEnabled)

    await page.reload()
    expect(await page.textContent('.participation')).toContain('alle')
    await press('Steng og lag resultatene')
    await tick(/Ja, svarrunden skal stenges nå/)
    await press('Steng og lag resultatutgaven')
    expect(await page.textContent('main')).toContain('Resultatutgave 1')

    await press('Oversikt')
    expect(await page.textContent('.headline')).toContain('Felles svar fra én kommune')
    const download = page.waitForEvent('download')
    await press('CSV for norsk Excel: Resultater')
    const csv = await (await download).createReadStream()
    const text = await new Response(csv as unknown as BodyInit).text()
    expect(text).toMatch(/;hamar;individual;need;need;1;5–9;2;middle;;;;;0,4;;/)
    expect(text).toMatch(/;hamar;team;need;need;1;1;3;middle;3;0;1;0;0,6;;/)
    expect(hand.effort.clicks).toBeLessThanOrEqual(20)
    await page.context().close()
  })
})
