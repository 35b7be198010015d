import type { Locator, Page } from 'playwright-core'

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

const mostTabs = 150
const mostChoices = 20

/** How a person gets at what they have found. */
interface Fingers {
  press: (found: Locator) => Promise<void>
  fill: (found: Locator, text: string) => Promise<void>
  check: (found: Locator) => Promise<void>
}

const onMouse: Fingers = {
  press: (found) => found.click(),
  fill: (found, text) => found.fill(text),
  check: (found) => found.check(),
}

/** Tab, arrows, Enter and Space, and nothing else. */
const onKeyboard = (page: Page): Fingers => {
  const isAt = async (found: Locator) => (await found.and(page.locator(':focus')).count()) > 0
  const goTo = async (found: Locator, key: string, most: number) => {
    for (let pressed = 0; pressed < most; pressed += 1) {
      if (await isAt(found)) return
      await page.keyboard.press(key)
    }
    throw new Error(`${most} times ${key} did not lead to ${String(found)}`)
  }
  return {
    press: async (found) => {
      await goTo(found, 'Tab', mostTabs)
      const navigated = page.waitForEvent('framenavigated', { timeout: 3000 }).catch(() => undefined)
      await page.keyboard.press('Enter')
      await navigated
    },
    fill: async (found, text) => {
      await goTo(found, 'Tab', mostTabs)
      await page.keyboard.type(text)
    },
    check: async (found) => {
      await goTo(page.locator(`[name="${(await found.getAttribute('name')) ?? ''}"]`), 'Tab', mostTabs)
      await goTo(found, 'ArrowDown', mostChoices)
      if (!(await found.isChecked())) await page.keyboard.press('Space')
    },
  }
}

/** A person at a page, with a mouse or with the keyboard alone. */
export const handOn = (page: Page, { keyboard = false } = {}): Hand => {
  const effort: Effort = { clicks: 0, characters: 0, pages: 0 }
  const fingers = keyboard ? onKeyboard(page) : onMouse
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) effort.pages += 1
  })
  return {
    page,
    effort,
    press: async (words) => {
      effort.clicks += 1
      const named = { name: words, exact: typeof words === 'string' }
      await fingers.press(page.getByRole('link', named).or(page.getByRole('button', named)).first())
      await page.waitForLoadState('load')
    },
    type: async (label, text) => {
      effort.clicks += 1
      effort.characters += text.length
      await fingers.fill(page.getByLabel(label).first(), text)
    },
    tick: async (label) => {
      effort.clicks += 1
      await fingers.check(page.getByLabel(label).first())
    },
    heading: async () => (await page.textContent('h1'))?.trim() ?? '',
  }
}
