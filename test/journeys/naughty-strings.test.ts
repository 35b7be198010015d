import { parse } from 'csv-parse/sync'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { undefuse } from '../../worker/domain/csv.ts'
import { newToken } from '../../worker/tokens.ts'
import { inForms, naughtyNetwork, seedNaughty, tokenOf } from '../support/naughty-network.ts'
import { naughty } from '../support/naughty-strings.ts'
import { readWorkbook } from '../support/read-workbook.ts'
import { startApp } from '../support/started-app.ts'
import type { StartedApp } from '../support/started-app.ts'

const round = '/networks/naughty/rounds/naughty-1'

/** Where names, questions and texts of the network stand. */
const pages = [
  '/networks',
  '/networks/naughty',
  '/networks/naughty/municipalities/m0',
  '/networks/naughty/municipalities/m40',
  '/networks/naughty/municipalities/m0/settings',
  '/networks/naughty/fundamentals/need',
  '/networks/naughty/settings',
  '/networks/naughty/municipalities',
  '/networks/naughty/gatherings',
  '/networks/naughty/people',
  '/networks/naughty/audit',
  '/networks/naughty/questionnaires',
  '/networks/naughty/questionnaires/naughty/versions/1',
  '/networks/naughty/rounds',
  '/networks/naughty/rounds/new',
  round,
  `${round}/present`,
  `${round}/present?audience=network`,
  `${round}/present?audience=guests`,
  `${round}/sheets`,
  `${round}/reminders`,
  `${round}/redaction`,
  `${round}/municipalities/m0`,
  `${round}/municipalities/m0/redaction`,
]

let app: StartedApp
let context: BrowserContext

/** What ran, or tried to, on any page. */
const ran: string[] = []

/** The receipts of the own answers, in the order of the forms. */
const receipts: string[] = []

beforeAll(async () => {
  app = await startApp({ demonstration: false })
  await seedNaughty(app.db, 'nettverksleder@example.no')
  context = await app.browser.newContext({ locale: 'nb-NO' })
  await context.exposeFunction('opened', () => ran.push('a text ran as a script'))
  await context.addInitScript(
    `addEventListener('securitypolicyviolation', ({ violatedDirective }) => console.warn('CSP ' + violatedDirective))`,
  )
  context.on('page', (page) => {
    page.on('dialog', async (dialog) => {
      ran.push(`a dialog: ${dialog.message()}`)
      await dialog.dismiss()
    })
    page.on('console', (message) => {
      if (message.text().startsWith('CSP ')) ran.push(`${message.text()} on ${page.url()}`)
    })
    page.on('request', (request) => {
      if (!request.url().startsWith(app.origin) && !request.url().startsWith('data:'))
        ran.push(`asked ${request.url()}`)
    })
  })
  for (const [place, texts] of inForms.entries()) {
    receipts.push(await answer(place, texts, 'individual', { response: newToken() }))
    await answer(place, texts, 'team', { revision: '0' })
  }
})

afterAll(() => app.stop())

/** Sends a form as a browser without script would. Says where its receipt is. */
const answer = async (
  place: number,
  texts: readonly string[],
  voice: string,
  identity: Record<string, string>,
): Promise<string> => {
  const typed = Object.fromEntries(texts.map((text, at) => [`q.text-${at}`, text]))
  const sent = await context.request.post(`${app.origin}/s/${tokenOf(place, voice)}`, {
    form: { ...identity, 'q.need': '3', ...typed },
    maxRedirects: 0,
  })
  expect([place, sent.status()]).toEqual([place, 303])
  return sent.headers()['location'] ?? ''
}

const open = async (path: string): Promise<Page> => {
  const page = await context.newPage()
  const answered = await page.goto(app.origin + path)
  expect([path, answered?.status()]).toEqual([path, 200])
  return page
}

/** What is typed in a form. */
const valuesIn = (page: Page): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll('[name^="q.text"]')].map(({ value }) => value)`)

/** The texts of what a selector finds, exactly as they are in the page. */
const textsIn = (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(selector, (found) => found.map(({ textContent }) => textContent))

describe('every naughty text', () => {
  it.each([...inForms.keys()])('of form %i is on its receipt and in the form as it was typed', async (place) => {
    const receipt = receipts[place] ?? ''
    const texts = inForms[place] ?? []
    const page = await open(receipt)
    const shown = await textsIn(page, '.answers-given dd')
    await page.goto(`${app.origin}${receipt}/form`)
    const typed = new Set((await valuesIn(page)).map((text) => text.replaceAll('\n', '')))
    await page.close()
    expect(texts.filter((text) => !shown.includes(text))).toEqual([])
    expect(texts.filter((text) => !typed.has(text.replaceAll('\n', '')))).toEqual([])
  })

  it('is on the page of the released texts as it was typed', async () => {
    const page = await open(`${round}#closing`)
    await page.check('#confirm')
    await page.click('#closing button[type=submit]')
    await page.waitForLoadState()
    await page.goto(app.origin + round)
    const shown = await textsIn(page, '.written-answers li')
    expect(naughty.filter((text) => !shown.includes(text))).toEqual([])
    await page.close()
  })

  it('is in the CSV of joint answers as it was typed, and none is a formula', async () => {
    for (const [format, delimiter] of Object.entries({ plain: ',', 'excel-nb': ';' })) {
      const file = await context.request.get(`${app.origin}/networks/naughty/answers.csv?format=${format}`)
      const rows: Record<string, string>[] = parse(await file.text(), { bom: true, columns: true, delimiter })
      const cells = rows.map(({ answer = '' }) => answer)
      expect(
        cells.filter((cell) => /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u.test(cell) && !/^-?\d+([.,]\d+)?$/.test(cell)),
      ).toEqual([])
      const typed = new Set(cells.map(undefuse))
      expect(naughty.filter((text) => !typed.has(text))).toEqual([])
    }
  })

  it('is in the workbook and the archive as it was typed', async () => {
    const workbook = await context.request.get(`${app.origin}/networks/naughty/results.xlsx`)
    const { answers = [] } = await readWorkbook(new Uint8Array(await workbook.body()))
    const cells = new Set(answers.flat())
    expect(naughty.filter((text) => !cells.has(text))).toEqual([])
    const archive = await context.request.post(`${app.origin}/networks/naughty/archive`, {
      headers: { Origin: app.origin },
      form: { confirm: 'yes' },
    })
    expect([archive.status(), archive.headers()['content-type']]).toEqual([
      200,
      expect.stringContaining('application/json'),
    ])
    const values = new Set<unknown>()
    JSON.parse(await archive.text(), (_, value: unknown) => values.add(value) && value)
    expect(naughty.filter((text) => !values.has(text))).toEqual([])
  })

  it.each(pages)('as a name, a question or a text, shows as text, also in print: %s', async (path) => {
    const page = await open(path)
    const seen = await page.evaluate<string>('document.body.textContent')
    expect(seen.length).toBeGreaterThan(100)
    await page.evaluate(`for (const details of document.querySelectorAll('details')) details.open = true`)
    const printed = await page.pdf()
    expect(printed.subarray(0, 5).toString()).toBe('%PDF-')
    await page.close()
  })

  it('is a municipality’s name on the page of the network', async () => {
    const page = await open('/networks/naughty')
    const seen = await page.evaluate<string>('document.body.textContent')
    const names = naughtyNetwork.municipalities.slice(0, 20).map(({ name }) => name)
    expect(names.filter((name) => !seen.includes(name))).toEqual([])
    await page.close()
  })

  it('runs nothing, opens nothing, asks nobody else', () => {
    expect(ran).toEqual([])
  })
})
