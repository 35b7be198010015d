import { text } from 'node:stream/consumers'
import { expect } from 'vitest'
import { handOn } from './hand.ts'
import type { Hand } from './hand.ts'
import type { StartedApp } from './started-app.ts'

/** How a person sits: with scripts or without, and perhaps with the keyboard alone. */
export interface Seat {
  javaScriptEnabled: boolean
  keyboard?: boolean
}

/** A person at a browser of their own. */
export const sit = async (app: StartedApp, { javaScriptEnabled, keyboard = false }: Seat): Promise<Hand> => {
  const context = await app.browser.newContext({
    javaScriptEnabled,
    locale: 'nb-NO',
    viewport: { width: 1280, height: 900 },
  })
  return handOn(await context.newPage(), { keyboard })
}

/**
 * A network leader gets from nothing to an open round of three municipalities, and stays on its page. Gives the paths of
 * the first municipality's links.
 */
export const openFirstRound = async (
  { page, press, type, tick, heading }: Hand,
  { name, expected }: { name: string; expected: number },
): Promise<{ own: string; joint: string }> => {
  await press('Lag et nettverk')
  await type(/Hva heter nettverket/, name)
  await type(/Hvem driver nettverket/, 'KS')
  await type(/Hvilke kommuner er med/, 'Hamar\n5014\nGrong kommune')
  await type(/Når er den første samlingen/, '15.10.2026')
  await press('Lag nettverket')
  expect(await heading()).toBe(name)

  await press('Velg eller lag et skjema')
  await press('Nytt skjema')
  await tick(/«Fem fundamenter», ferdig skjema/)
  await press('Lag skjemaet')

  await press('Lag en svarrunde')
  await type('Hvor mange som skal svare i hver kommune', String(expected))
  await press('Lag svarrunden')
  expect(await heading()).toContain('Svarrunde til samling 1')

  await press('Åpne svarrunden')
  expect(await page.textContent('main')).toContain('Dette låses når svarrunden åpner')
  await press('Åpne nå')
  expect(await page.textContent('main')).toContain('Åpen')

  const links = await page
    .locator('a[href*="/s/"]')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''))
  const [own = '', joint = ''] = links.map((link) => new URL(link, page.url()).pathname)
  return { own, joint }
}

/** The network leader closes the round whose page this is, and makes its results. */
export const closeAndRelease = async ({ page, press, tick }: Hand): Promise<void> => {
  await page.reload()
  await press('Steng og lag resultatene')
  await tick(/Ja, svarrunden skal stenges nå/)
  await press('Steng og lag resultatutgaven')
  expect(await page.textContent('main')).toContain('Resultatutgave 1')
}

/** The text of the file that is fetched by these words. */
export const fetchFile = async ({ page, press }: Hand, words: string): Promise<string> => {
  const download = page.waitForEvent('download')
  await press(words)
  return text(await (await download).createReadStream())
}

const questions = ['behovet', 'verdien av løsningen', 'driver arbeidet', 'gjort noe sammen', 'arbeidet forankret']

/** Someone in the municipality opens the link and answers. Gives the path of the receipt. */
export const answer = async (app: StartedApp, link: string, level: number, seat: Seat): Promise<string> => {
  const { page } = await sit(app, seat)
  await page.goto(app.origin + link)
  for (const words of questions)
    await page.locator('fieldset', { hasText: words }).locator(`input[type=radio][value="${level}"]`).check()
  await page.locator('.before-sending button').click()
  await page.waitForURL(/\/r\//)
  expect(await page.textContent('h1')).toContain('Takk')
  const { pathname } = new URL(page.url())
  await page.context().close()
  return pathname
}
