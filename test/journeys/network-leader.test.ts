import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityFaults, layoutWidth } from '../support/browser.ts'
import { handOn } from '../support/hand.ts'
import type { Hand } from '../support/hand.ts'
import { seedManyMunicipalities } from '../support/many-municipalities.ts'
import { startApp } from '../support/started-app.ts'
import type { StartedApp } from '../support/started-app.ts'

const leader = 'nettverksleder@example.no'
const mostBytes = 150_000

let app: StartedApp

beforeAll(async () => {
  app = await startApp()
})

afterAll(() => app.stop())

const sit = async (path: string, { javaScriptEnabled = true, width = 1280 } = {}): Promise<Hand> => {
  const context = await app.browser.newContext({ javaScriptEnabled, locale: 'nb-NO', viewport: { width, height: 900 } })
  const hand = handOn(await context.newPage())
  await hand.page.goto(app.origin + path)
  return hand
}

const leave = ({ page }: Hand) => page.context().close()

/** The joint answer, the same level on all five. */
const answerTogether = async (path: string, level: number): Promise<void> => {
  const hand = await sit(path)
  for (const radio of await hand.page.locator(`fieldset:has(.level) input[type=radio][value="${level}"]`).all())
    await radio.check()
  await hand.page.locator('.before-sending button').click()
  await hand.page.waitForURL(/\/r\/team/)
  await leave(hand)
}

const pathIn = (address: string | null): string => new URL(address ?? '').pathname

const bytesOf = async (page: Page): Promise<number> => new TextEncoder().encode(await page.content()).length

describe('a questionnaire that is changed between two rounds', () => {
  it('is a new version, and a new wording of a fundamental breaks its line', async () => {
    const hand = await sit('/networks/saman/questionnaires/five-fundamentals')
    const { page, press, type } = hand
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Hvor godt kjenner vi behovet?' })
      .getByRole('link', { name: /^Endre/ })
      .click()
    await page.locator('textarea[lang=nb]').first().fill('Hvor godt kjenner dere behovet i dag?')
    await press('Lagre')
    await page.goto(`${app.origin}/networks/saman/questionnaires/five-fundamentals`)
    await press(/Gjør klar/)
    expect(await page.textContent('main')).toContain('Hvor godt kjenner vi behovet?')
    expect(await page.getByLabel(/Et nytt spørsmål: brudd i serien/).isChecked()).toBe(true)
    await press(/Gjør klar versjon 2/)
    expect(await page.textContent('main')).toContain('ersjon 2')

    await press('Samlinger')
    await type(/^Dato/, '10.2014')
    await press('Legg til samlingen')
    await press('Svarrunder')
    await press('Lag en svarrunde')
    await page.getByLabel(/^Samling/).selectOption({ label: 'Samling 4 (oktober 2014)' })
    await press('Lag svarrunden')
    await press('Åpne svarrunden')
    await press('Åpne nå')
    expect(await page.textContent('main')).toContain('Fem fundamenter, versjon 2')
    const joint = await page
      .locator('.municipality-links', { hasText: 'Hamar' })
      .locator('a[href*="/s/"]')
      .last()
      .getAttribute('href')
    await answerTogether(pathIn(joint), 4)

    await page.goto(`${app.origin}/networks/saman/fundamentals/need`)
    const line = page.locator('figure[data-voice=team] tr', { hasText: 'Hamar' })
    expect(await line.locator('td').last().textContent()).toContain('brudd i serien')
    await page.goto(`${app.origin}/networks/saman/fundamentals/value`)
    expect(await line.locator('td').last().textContent()).not.toContain('brudd')
    await leave(hand)
  })
})

describe('a link that has come astray', () => {
  it('is replaced: the old one leads nowhere, the new one to the answer that was given', async () => {
    const hand = await sit('/networks/saman/rounds/saman-3/municipalities/sarpsborg')
    const { page, press, tick } = hand
    await press('Lag ny lenke til felles svar')
    await tick(/Ja, lag en ny lenke og stopp den gamle/)
    await press('Lag ny lenke')
    const made = await page
      .locator('a[href*="/s/"], input[value*="/s/"]')
      .last()
      .evaluate((found) => found.getAttribute('href') ?? found.getAttribute('value'))
    const old = await sit('/s/demo-sarpsborg-team')
    expect(await old.heading()).toBe('Siden finnes ikke')
    await leave(old)
    const now = await sit(pathIn(made))
    expect(await now.page.textContent('main')).toContain('Sarpsborg')
    expect(await now.page.locator('input[type=radio]:checked').count()).toBeGreaterThanOrEqual(5)
    await leave(now)
    await leave(hand)
  })
})

describe('a viewer', () => {
  it('sees the results and who has come how far, but no link, and may change nothing', async () => {
    await app.db.prepare("UPDATE member SET role = 'viewer' WHERE network = 'saman'").run()
    try {
      const hand = await sit('/networks/saman')
      const { page } = hand
      expect(await page.textContent('.headline')).toContain('Felles svar')
      await page.goto(`${app.origin}/networks/saman/rounds/saman-3`)
      expect(await page.textContent('.participation')).toContain('Hamar')
      expect(await page.content()).not.toContain('/s/demo-')
      for (const words of ['Steng og lag resultatene', 'Sett en frist', 'Lag en svarrunde'])
        expect(
          await page
            .getByRole('link', { name: words })
            .or(page.getByRole('button', { name: words }))
            .count(),
          words,
        ).toBe(0)
      for (const path of [
        '/rounds/new',
        '/rounds/saman-3/opening',
        '/settings',
        '/people/new',
        '/archive',
        '/audit',
        '/ending',
      ]) {
        const response = await page.goto(`${app.origin}/networks/saman${path}`)
        expect([403, 404], path).toContain(response?.status())
      }
      await page.goto(`${app.origin}/networks/saman/settings`)
      expect(await hand.heading()).toBe('Du kan se nettverket, men ikke gjøre dette')
      await leave(hand)
    } finally {
      await app.db.prepare("UPDATE member SET role = 'owner' WHERE network = 'saman'").run()
    }
  })
})

describe('two municipalities that become one', () => {
  it('keep their series under the old names, and the point is marked', async () => {
    const hand = await sit('/networks/saman/municipalities/notteroy/settings')
    const { page, press, type, tick } = hand
    await page.locator('summary', { hasText: 'Er Nøtterøy blitt en del av en annen kommune?' }).click()
    await type(/Hva heter den nye kommunen/, 'Færder')
    await type(/Når ble de slått sammen/, '01.01.2018')
    await page.getByLabel(/Fra hvilken samling svarer den nye/).selectOption({ label: 'Samling 4 (oktober 2014)' })
    await tick(/Ja, Nøtterøy er slått sammen med andre/)
    await press('Slå sammen')
    await page.goto(`${app.origin}/networks/saman/fundamentals/anchoring`)
    const rows = page.locator('figure[data-voice=team] tbody tr')
    const old = rows.filter({ hasText: 'Nøtterøy' }).first()
    expect(await old.locator('th').textContent()).toContain('en del av Færder fra 1. januar 2018')
    expect(await old.locator('td').allTextContents()).toEqual(['4', '2', expect.stringContaining('1'), 'Ikke med'])
    expect(await old.locator('td').nth(2).textContent()).toContain('slått sammen')
    expect(await rows.filter({ hasText: 'av Nøtterøy, slått sammen' }).locator('td').allTextContents()).toEqual([
      'Ikke med',
      'Ikke med',
      'Ikke med',
      expect.any(String),
    ])
    await page.goto(`${app.origin}/networks/saman/municipalities/faerder`)
    expect(await page.textContent('main')).toContain('er ikke lagt sammen')
    expect(await accessibilityFaults(page)).toEqual([])
    await leave(hand)
  })
})

describe('356 municipalities in one network', () => {
  beforeAll(() => seedManyMunicipalities(app.db, leader))

  it('are found by search, and no page of theirs is endless, on a phone and by keyboard alone', async () => {
    const hand = await sit('/networks/alle', { width: 320 })
    const { page } = hand
    for (const path of ['', '/municipalities', '/fundamentals/need', '/rounds/alle-6', '/rounds/new']) {
      await page.goto(`${app.origin}/networks/alle${path}`)
      expect(await bytesOf(page), path).toBeLessThan(mostBytes)
      expect(await layoutWidth(page), path).toBeLessThanOrEqual(320)
    }
    await page.goto(`${app.origin}/networks/alle/municipalities`)
    await page.focus('#q')
    await page.keyboard.type('halden')
    await page.keyboard.press('Enter')
    await page.waitForURL(/q=halden/)
    expect(await page.textContent('main')).toContain('1 av 356 kommuner')
    expect(await accessibilityFaults(page)).toEqual([])
    await leave(hand)
  })
})
