import type { Page } from 'playwright-core'

/** What a person has done with mouse and keyboard. */
interface Effort {
  clicks: number
  characters: number
  pages: number
}

/** A person at a page, who finds things by their words, and whose clicks are counted. */
export interface Hand {
  page: Page
  effort: Effort
  /** Presses the link or button with these words. */
  press: (words: string | RegExp) => Promise<void>
  /** Fills in the field with this label. */
  type: (label: string | RegExp, text: string) => Promise<void>
  /** Ticks or chooses what has this label. */
  tick: (label: string | RegExp) => Promise<void>
  heading: () => Promise<string>
}

const patienceMilliseconds = 8000

export const handOn = (page: Page): Hand => {
  const effort: Effort = { clicks: 0, characters: 0, pages: 0 }
  page.setDefaultTimeout(patienceMilliseconds)
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) effort.pages += 1
  })
  return {
    page,
    effort,
    press: async (words) => {
      effort.clicks += 1
      const named = { name: words, exact: typeof words === 'string' }
      await page.getByRole('link', named).or(page.getByRole('button', named)).first().click()
      await page.waitForLoadState('load')
    },
    type: async (label, text) => {
      effort.clicks += 1
      effort.characters += text.length
      await page.getByLabel(label).first().fill(text)
    },
    tick: async (label) => {
      effort.clicks += 1
      await page.getByLabel(label).first().check()
    },
    heading: async () => (await page.textContent('h1'))?.trim() ?? '',
  }
}
