import type { BrowserContext, Page, Route } from 'playwright-core'
import { expect } from 'vitest'
import { questionnaireSchema } from '../../schemas/questionnaire.ts'
import type { Questionnaire } from '../../schemas/questionnaire.ts'
import type { Round } from '../../schemas/round.ts'
import { openedForm } from './opened-form.ts'
import type { StartedApp } from './started-app.ts'

const words = (text: string) => ({ nb: text, nn: `${text} (nn)`, en: `${text} (en)` })

/** A form with something of each kind to type and to choose, and a question that hangs on another. */
export const draftedQuestionnaire = (id: string): Questionnaire =>
  questionnaireSchema.parse({
    id,
    version: 1,
    title: words('Utkast'),
    minutes: { individual: 1, team: 1 },
    sections: [
      {
        key: 'all',
        voices: ['individual', 'team'],
        questions: [
          {
            type: 'scale',
            key: 'need',
            label: words('Behovet'),
            required: true,
            levels: ['Null', 'En', 'To', 'Tre'].map(words),
          },
          {
            type: 'choices',
            key: 'areas',
            label: words('Områder'),
            options: ['a', 'b', 'c'].map((key) => ({ key, label: words(`Område ${key}`) })),
          },
          {
            type: 'short-text',
            key: 'about',
            label: words('Om område a'),
            askedIf: { question: 'areas', answers: ['a'] },
          },
          { type: 'number', key: 'laps', label: words('Omganger'), min: 0, max: 9999, decimals: 1 },
          { type: 'date', key: 'day', label: words('Dag') },
          { type: 'long-text', key: 'more', label: words('Mer'), maxCharacters: 2000 },
        ],
      },
    ],
  })

/** A form that is open, in a round of its own, and what a test asks of it. */
export interface DraftedForm {
  individual: string
  team: string
  round: Round
  /** What is stored of the round, as it is. */
  rows: () => Promise<{ id: string; revision: number; answers: unknown }[]>
  close: () => Promise<void>
}

let made = 0

/** Opens a new form that nobody has answered. */
export const draftedForm = async ({ db }: StartedApp): Promise<DraftedForm> => {
  made += 1
  const forms = await openedForm(db, draftedQuestionnaire(`drafted-${made}`))
  return {
    ...forms,
    rows: async () => {
      const { results } = await db
        .prepare('SELECT id, revision, answers FROM response WHERE round = ?1')
        .bind(forms.round.id)
        .all<{ id: string; revision: number; answers: string }>()
      return results.map((row) => ({ ...row, answers: JSON.parse(row.answers) as unknown }))
    },
    close: async () => {
      await db
        .prepare(`UPDATE round SET closes_at = '2014-01-01T11:00:00.000Z' WHERE id = ?1`)
        .bind(forms.round.id)
        .run()
    },
  }
}

/** A browser of someone's own, in bokmål. */
export const newBrowser = ({ browser }: StartedApp, more: { javaScriptEnabled?: boolean } = {}) =>
  browser.newContext({ locale: 'nb-NO', viewport: { width: 360, height: 740 }, ...more })

/** A new tab of a browser, at an address. */
export const newTab = async (context: BrowserContext, address: string): Promise<Page> => {
  const page = await context.newPage()
  await page.goto(address)
  return page
}

/** A copy of a tab, with all that it keeps: as a browser makes it of «Duplicate». */
export const duplicate = async (page: Page): Promise<Page> => {
  const copy = page.waitForEvent('popup')
  await page.evaluate('void window.open(location.href)')
  const opened = await copy
  await opened.waitForLoadState('load')
  return opened
}

/** Fills in the form, with things that are stored otherwise than they are typed. */
export const fillIn = async (page: Page, more = 'Æøå «sitat»\nandre linje'): Promise<void> => {
  await page.click('label[for="q-need-2"]')
  await page.click('label[for="q-areas-c"]')
  await page.click('label[for="q-areas"]')
  await page.fill('#q-about', ' Noe om a ')
  await page.fill('#q-laps', '1 000,5')
  await page.fill('#q-day', '5.3.2014')
  await page.fill('#q-more', more)
}

/** What is stored of it. */
export const stored = {
  need: 2,
  areas: ['a', 'c'],
  about: 'Noe om a',
  laps: 1000.5,
  day: '2014-03-05',
  more: 'Æøå «sitat»\nandre linje',
}

export const sendButton = '.before-sending button'

/** Sends the form, and waits for the receipt. */
export const sendForm = async (page: Page): Promise<void> => {
  await page.click(sendButton)
  await page.waitForURL(/\/r\/[^/]+$/)
}

/** Waits until the page says this, wherever it does, in capitals as they are: «Svarrunden er stengt», not «… er stengt». */
export const says = (page: Page, text: string | RegExp): Promise<void> =>
  page
    .getByText(typeof text === 'string' ? new RegExp(text.replaceAll(/[.?]/g, String.raw`\$&`)) : text)
    .filter({ visible: true })
    .first()
    .waitFor()

/** All that a browser keeps of forms: in the tab, and on the device. */
export const keptIn = (page: Page): Promise<{ tab: string[]; device: string[] }> =>
  page.evaluate('({ tab: Object.values(sessionStorage), device: Object.values(localStorage) })')

/** Does something else with what is sent from a page, instead of or beside passing it on. */
export const onSending = (page: Page, handle: (route: Route) => Promise<unknown>): Promise<unknown> =>
  page.route('**/s/*', (route) => (route.request().method() === 'POST' ? handle(route) : route.fallback()))

/** How often something is sent from a page, from now on. */
export const countSendings = (page: Page): { count: number } => {
  const sendings = { count: 0 }
  page.on('request', (request) => {
    if (request.method() === 'POST') sendings.count += 1
  })
  return sendings
}

/** What is stored when the form was filled in and sent once. */
export const once = [{ id: expect.any(String), revision: 1, answers: stored }]

/** What a browser keeps when there is nothing left to keep. */
export const nothing = { tab: [], device: [] }
