import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { layoutOf } from '../../web/browser/distribution-layout.ts'
import { reachOf, segmentsOf } from '../../web/browser/segments.ts'
import { accessibilityFaults, layoutWidth } from '../support/browser.ts'
import { seedCharted } from '../support/charted-network.ts'
import { pixelsOf } from '../support/pixels.ts'
import { startApp } from '../support/started-app.ts'
import type { StartedApp } from '../support/started-app.ts'

let app: StartedApp

beforeAll(async () => {
  app = await startApp({ demonstration: false })
  await seedCharted(app.db, 'nettverksleder@example.no')
})

afterAll(() => app.stop())

const open = async (path: string, options = {}): Promise<Page> => {
  const page = await app.browser.newPage({ locale: 'nb-NO', viewport: { width: 1280, height: 900 }, ...options })
  await page.goto(`${app.origin}/networks/charted/${path}`, { waitUntil: 'load' })
  return page
}

const chartOf = (page: Page, kind: string, voice: string): Locator =>
  page.locator(`figure[data-chart=${kind}][data-voice=${voice}]`)

describe('how answers are spread', () => {
  it('is drawn as long to each side as the table’s counts say, for every bar with counts, by step or by third', async () => {
    const page = await open('fundamentals/need')
    const figure = chartOf(page, 'distribution', 'individual')
    const groups = await groupsIn(figure)
    const pixels = await pixelsOf(figure)
    const { height, places } = layoutOf(groups.map((bars) => bars.length))
    const letter = pixels.height / height
    const exact = groups.flatMap((bars, group) =>
      bars.flatMap((counts, at) =>
        counts.length > 0 ? [{ segments: segmentsOf(counts), top: places[group]?.[at]?.top ?? 0 }] : [],
      ),
    )
    const reach = reachOf(exact.map(({ segments }) => segments))
    expect(exact).toHaveLength(4)
    for (const { segments, top } of exact) {
      const row = pixels.drawnIn(Math.round(top * letter) + 3)
      const xOf = (share: number) => (pixels.width / 2) * (1 + share / reach)
      expect(Math.abs(row.first - xOf(segments[0]?.from ?? 0))).toBeLessThan(2)
      expect(Math.abs(row.last - xOf(segments.at(-1)?.to ?? 0))).toBeLessThan(2)
    }
    await page.close()
  })

  it('shows a small group and a withheld one without any count, and says so', async () => {
    const page = await open('fundamentals/need')
    const figure = chartOf(page, 'distribution', 'individual')
    const words = await figure.locator('tbody').allTextContents()
    expect(words.find((row) => row.startsWith('Delt'))).toContain('ingen tredel')
    expect(words.find((row) => row.startsWith('Liten'))).toMatch(/Skjermet få svar/)
    expect(
      await figure.locator('tr:has([data-majority]:not([data-majority=""])) [data-count]').count(),
    ).toBeGreaterThan(0)
    expect(await figure.locator('tr[data-name=Delt] [data-count], tr[data-name=Liten] [data-count]').count()).toBe(0)
    expect((await figure.locator('.chart-key').textContent()) ?? '').toContain(
      'Under ti svar: tredelen med over halvparten',
    )
    await page.close()
  })

  it('leaves last time out where the question has changed', async () => {
    const page = await open('fundamentals/team')
    const rows = await chartOf(page, 'distribution', 'individual').locator('tbody tr').allTextContents()
    expect(rows.every((row) => row.includes('samling 4'))).toBe(true)
    await page.close()
  })
})

describe('the success formula as a chain', () => {
  it('has links as thick as their steps, the lowest the thinnest, and a zero broken', async () => {
    const page = await open('municipalities/stor')
    const thick = await thicknesses(chartOf(page, 'chain', 'team'))
    expect(thick).toEqual(thick.toSorted((a, b) => b - a))
    expect(new Set(thick).size).toBe(5)
    await page.close()
  })

  it('leaves a hole in the middle of a link at zero', async () => {
    await app.db
      .prepare(`UPDATE round SET team_levels = json_set(team_levels, '$.mellom.anchoring', 0) WHERE id = 'charted-4'`)
      .run()
    const page = await open('municipalities/mellom')
    const figure = chartOf(page, 'chain', 'team')
    expect((await thicknesses(figure)).at(-1)).toBe(0)
    expect(await figure.locator('.chart-says').textContent()).toMatch(
      /^Lavest nå: forankring, trinn 0\. Samlet trinn er 0 av 5\.$/,
    )
    await page.close()
  })

  it('hangs down on a phone, within the page', async () => {
    const page = await open('municipalities/stor', { viewport: { width: 320, height: 700 } })
    const { width, height } = await pixelsOf(chartOf(page, 'chain', 'team'))
    expect(height).toBeGreaterThan(width * 0.8)
    expect(await layoutWidth(page)).toBeLessThanOrEqual(320)
    await page.close()
  })
})

describe('a municipality’s profile', () => {
  it('has a mark for last time wherever it is compared, and none across a change of the question', async () => {
    const page = await open('municipalities/stor')
    const figure = chartOf(page, 'profile', 'team')
    const before = await figure.locator('td[data-before]').all()
    const compared = await Promise.all(before.map(async (cell) => (await cell.getAttribute('data-level')) ?? ''))
    expect(compared).toEqual(['4', '3', '2', '', '0'])
    expect(await ringsIn(page, figure)).toEqual([true, true, true, false, true])
    await page.close()
  })
})

describe('every chart', () => {
  const pages = ['municipalities/stor', 'fundamentals/need']

  it.each(pages)('of %s is drawn, named, described by its sentence, and has its table', async (path) => {
    const page = await open(path)
    const figures = await page.locator('figure[data-chart]').all()
    expect(figures.length).toBeGreaterThan(2)
    for (const figure of figures) {
      const canvas = figure.locator('.chart-canvas canvas')
      expect(await canvas.getAttribute('role')).toBe('img')
      expect(await canvas.getAttribute('aria-label')).toBe(await figure.locator('.chart-says').textContent())
      expect((await pixelsOf(figure)).drawn).toBeGreaterThan(500)
      expect(await figure.locator('table caption').count()).toBe(1)
      expect(await figure.locator('.chart-cites').textContent()).toMatch(/charted-\d .* versjon 1/)
    }
    await page.close()
  })

  it('is accessible on a phone in the dark, and needs no more than its width', async () => {
    for (const path of pages) {
      const page = await open(path, { viewport: { width: 320, height: 700 }, colorScheme: 'dark' })
      expect(await accessibilityFaults(page)).toEqual([])
      expect(await layoutWidth(page)).toBeLessThanOrEqual(320)
      await page.close()
    }
  })

  it('has dark letters on light in print, light on dark in the dark, and the system’s own in forced colours', async () => {
    const page = await open('fundamentals/need', { colorScheme: 'dark' })
    const figure = chartOf(page, 'distribution', 'individual')
    expect((await pixelsOf(figure)).brightest).toBeGreaterThan(220)
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`)
    const paper = await pixelsOf(figure)
    expect(paper.width).toBe(660)
    expect(paper.darkest).toBeLessThan(60)
    await page.evaluate(`dispatchEvent(new Event('afterprint'))`)
    expect((await pixelsOf(figure)).brightest).toBeGreaterThan(220)
    await page.close()
    const forced = await open('fundamentals/need', { forcedColors: 'active' })
    expect((await pixelsOf(chartOf(forced, 'distribution', 'individual'))).colours).toBe(0)
    await forced.close()
  })
})

/** Each group's bars, as the counts of the table, lowest level first; empty where they are not told. */
const groupsIn = async (figure: Locator): Promise<number[][][]> => {
  const groups = await figure.locator('tbody').all()
  return Promise.all(groups.map(async (group) => await Promise.all((await group.locator('tr').all()).map(countsIn))))
}

const countsIn = async (row: Locator): Promise<number[]> => {
  const cells = await row.locator('[data-count], [data-third]').all()
  return Promise.all(
    cells.map(async (cell) =>
      Number((await cell.getAttribute('data-count')) ?? (await cell.getAttribute('data-number'))),
    ),
  )
}

/** How many pixels of each of five links that lie across are drawn down through its middle. */
const thicknesses = async (figure: Locator): Promise<number[]> => {
  const pixels = await pixelsOf(figure)
  return [0, 1, 2, 3, 4].map((place) => pixels.drawnDown(Math.round(((place + 0.5) * pixels.width) / 5), 26, 60))
}

/** Whether each row of a profile has a ring for last time: what is painted just above the middle of the value's own frame. */
const ringsIn = async (page: Page, figure: Locator): Promise<boolean[]> => {
  const pixels = await pixelsOf(figure)
  await figure.locator('.chart-canvas').focus()
  await page.keyboard.press('Control+Home')
  const rings: boolean[] = []
  for (const _ of [0, 1, 2, 3, 4]) {
    const now = await frameIn(figure)
    await page.keyboard.press('ArrowRight')
    const { x, y } = await frameIn(figure)
    rings.push(x !== now.x && pixels.drawnDown(x, y - 8, y - 4) > 0)
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowDown')
  }
  return rings
}

/** The middle of the frame around the value that the keyboard has reached. */
const frameIn = async (figure: Locator): Promise<{ x: number; y: number }> => {
  const style = (await figure.locator('.chart-frame').getAttribute('style')) ?? ''
  const [left = 0, top = 0, width = 0, height = 0] = ['left', 'top', 'width', 'height'].map((side) =>
    Number(new RegExp(`\\b${side}: ([-\\d.]+)px`).exec(style)?.[1]),
  )
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) }
}
