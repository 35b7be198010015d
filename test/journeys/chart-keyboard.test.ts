import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityFaults } from '../support/browser.ts'
import { chartsOn } from '../support/charts-on.ts'
import { startApp } from '../support/started-app.ts'
import type { StartedApp } from '../support/started-app.ts'

let app: StartedApp

beforeAll(async () => {
  app = await startApp()
})

afterAll(() => app.stop())

const pages = [
  '/networks/saman/municipalities/froya',
  '/networks/saman/fundamentals/anchoring?lang=nn',
  '/networks/saman/rounds/saman-3/present?audience=guests&voice=individual&lang=en',
]

const open = async (path: string, options = {}): Promise<Page> => {
  const page = await app.browser.newPage({ locale: 'nb-NO', viewport: { width: 1280, height: 800 }, ...options })
  await page.goto(app.origin + path, { waitUntil: 'networkidle' })
  return page
}

/** The cells that are drawn, each in the words of the table: its row, its column, and what stands in it. */
const drawnCells = (page: Page, figure: string): Promise<string[]> =>
  page.evaluate(`(() => {
    const table = document.querySelector('${figure} table')
    const headers = table.tHead.rows[0].cells
    const withheld = 'td[data-hidden]:not([data-hidden=none], [data-before])'
    const drawn = [
      'td[data-level]',
      'tr:not(:has(' + withheld + ')) td[data-low]',
      'tr:not([data-line=network]) ' + withheld,
      'td[data-count]:not([data-count="0"])',
      'tr:not(:has([data-count], [data-third])) td[data-majority]',
      '.spread td[colspan]',
    ]
    return [...table.querySelectorAll(drawn.join(','))].map((cell) => {
      const row = cell.parentElement.querySelector('th').firstChild.textContent.trim()
      const column = headers[cell.cellIndex].firstChild.textContent.trim()
      const of = row + (cell.colSpan > 1 ? '' : ', ' + column.charAt(0).toLowerCase() + column.slice(1))
      return (of + ': ' + cell.textContent).replaceAll(/\\s+/g, ' ').trim()
    })
  })()`)

const hasFocus = async (element: Locator): Promise<boolean> =>
  (await element.and(element.page().locator(':focus')).count()) > 0

/** Goes through a chart that has focus, row by row, and writes down all that is said. */
const walk = async (page: Page, figure: Locator): Promise<string[]> => {
  const press = async (key: string): Promise<string> => {
    await page.keyboard.press(key)
    return (await figure.locator('[aria-live=polite]').textContent()) ?? ''
  }
  const said = [await press('Control+Home')]
  for (;;) {
    for (let next = await press('ArrowRight'); next !== said.at(-1); next = await press('ArrowRight')) said.push(next)
    const start = await press('Home')
    const below = await press('ArrowDown')
    if (below === start) return said
    said.push(await press('Home'))
  }
}

describe('a chart by keyboard alone', () => {
  it.each(pages)('%s: every value that is drawn is reached once, and said as the table says it', async (path) => {
    const page = await open(path)
    const charts = await chartsOn(page)
    expect(charts).not.toEqual([])
    for (const selector of charts) {
      const figure = page.locator(selector).first()
      const chart = figure.locator('.chart-canvas')
      while (!(await hasFocus(chart))) await page.keyboard.press('Tab')
      expect(await walk(page, figure)).toEqual(await drawnCells(page, selector))
    }
    await page.close()
  })

  it('is one stop, tells its keys, shows the value in the chart, and leads on to the table', async () => {
    const page = await open('/networks/saman/fundamentals/anchoring')
    const figure = page.locator('figure[data-chart]').first()
    const chart = figure.locator('.chart-canvas')
    await chart.focus()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Tab')
    expect(await chart.evaluate((element) => element.matches(':focus-visible'))).toBe(true)
    expect(await figure.locator('.chart-help').isVisible()).toBe(true)
    expect(await figure.locator('.chart-help').textContent()).toContain('Piltastene')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    expect(await figure.locator('.chart-tip').textContent()).toBe('Hamar, samling 22')
    expect(await figure.locator('.chart-frame').isVisible()).toBe(true)
    expect(await accessibilityFaults(page)).toEqual([])

    await page.keyboard.press('Escape')
    expect(await figure.locator('.chart-frame').isVisible()).toBe(false)
    expect(await figure.locator('[aria-live=polite]').textContent()).toBe('')
    expect(await hasFocus(figure.locator('summary'))).toBe(true)

    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    expect(await figure.locator('table').isVisible()).toBe(true)
    expect(await hasFocus(figure.locator('.table-scroll'))).toBe(true)
    await page.close()
  })

  it('points at the same value, in the same words, by mouse and by finger', async () => {
    const page = await open('/networks/saman/municipalities/froya', { hasTouch: true })
    const figure = page.locator('figure[data-chart]').first()
    const [tip, frame] = [figure.locator('.chart-tip'), figure.locator('.chart-frame')]
    const chart = figure.locator('.chart-canvas')
    await chart.focus()
    await page.keyboard.press('End')
    const words = await tip.textContent()
    const [marked, canvas] = [await frame.boundingBox(), await chart.boundingBox()]
    if (!marked || !canvas) throw new Error('no value is marked')
    const spot = async () => {
      await chart.scrollIntoViewIfNeeded()
      const { x = 0, y = 0 } = (await chart.boundingBox()) ?? {}
      return { x: x + marked.x - canvas.x + marked.width / 2, y: y + marked.y - canvas.y + marked.height / 2 }
    }
    await page.keyboard.press('Escape')
    expect(await tip.isVisible()).toBe(false)

    const pointed = await spot()
    await page.mouse.move(pointed.x, pointed.y)
    expect(await tip.isVisible()).toBe(true)
    expect(await tip.textContent()).toBe(words)
    await page.keyboard.press('Escape')
    expect(await tip.isVisible()).toBe(false)

    const tapped = await spot()
    await page.touchscreen.tap(tapped.x, tapped.y)
    expect(await tip.isVisible()).toBe(true)
    expect(await tip.textContent()).toBe(words)
    await page.close()
  })
})
