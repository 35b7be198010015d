import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { chartsOn } from '../support/charts-on.ts'
import { readSvg, seePicture } from '../support/pictures.ts'
import { startApp } from '../support/started-app.ts'
import type { StartedApp } from '../support/started-app.ts'

/** A name that would break a careless picture. */
const awkward = '<b>Grøng & 👩‍🚒</b>'

let app: StartedApp

beforeAll(async () => {
  app = await startApp()
  await app.db
    .prepare('UPDATE network SET definition = replace(definition, ?1, ?2)')
    .bind('"Grong"', `"${awkward}"`)
    .run()
})

afterAll(() => app.stop())

interface Opened {
  page: Page
  /** What the page was not allowed to do. */
  refused: string[]
}

const open = async (path: string, options = {}): Promise<Opened> => {
  const page = await app.browser.newPage({ locale: 'nb-NO', ...options })
  const refused: string[] = []
  await page.addInitScript(
    `addEventListener('securitypolicyviolation', ({ violatedDirective }) => console.warn('CSP ' + violatedDirective))`,
  )
  page.on('console', (message) => void (message.text().startsWith('CSP ') && refused.push(message.text())))
  page.on('pageerror', ({ message }) => void refused.push(message))
  await page.goto(app.origin + path, { waitUntil: 'networkidle' })
  return { page, refused }
}

const saved = async (page: Page, figure: Locator, kind: 'PNG' | 'SVG') => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    figure.getByRole('button', { name: `Last ned ${kind}` }).click(),
  ])
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) }
}

const plain = (text: string | null): string => (text ?? '').replaceAll(/\s+/g, ' ').trim()

/** What is to be read in the picture: the names of the rows that are drawn and the gatherings, and the words beside a mark. */
const labelsOf = async (figure: Locator): Promise<string[]> => {
  const cells = figure
    .locator('table')
    .first()
    .locator('th[data-label], tbody tr:not(:has(td[data-thirds])) th, .profile td[data-level]:not([data-before])')
  const labels = await cells.evaluateAll((all) =>
    all.map((cell) => cell.getAttribute('data-label') ?? cell.firstChild?.textContent ?? ''),
  )
  const bars = await figure
    .locator('tr[data-words]')
    .evaluateAll((all) => all.map((row) => row.getAttribute('data-words')))
  return [...labels.flatMap((label) => label.split(', samling')[0] ?? ''), ...bars].map(plain)
}

it.each([
  { path: '/networks/saman/fundamentals/anchoring', colorScheme: 'light' as const },
  { path: '/networks/saman/municipalities/grong', colorScheme: 'dark' as const },
])(
  '$path, $colorScheme: every kind of chart is saved as a picture that says whose it is and where it is from',
  async (at) => {
    const { page, refused } = await open(at.path, { colorScheme: at.colorScheme })
    for (const selector of await chartsOn(page)) {
      const figure = page.locator(selector).first()
      const [png, svg] = [await saved(page, figure, 'PNG'), await saved(page, figure, 'SVG')]
      const cites = plain(await figure.locator('.chart-cites').textContent())
      const says = plain(await figure.locator('.chart-says').textContent())
      const title = plain(await figure.locator('caption').first().textContent())
      const hash = /[0-9a-f]{8}(?=\)[^)]*$)/.exec(cites)?.[0] ?? 'none'

      expect(png.name).toBe(svg.name.replace('.svg', '.png'))
      expect(svg.name).toMatch(/^saman-[a-z0-9-]+-samling-\d-[0-9a-f]{8}\.svg$/)
      expect(svg.name).toContain(hash)

      const read = await readSvg(app.browser, svg.content.toString())
      expect(read.root).toBe('svg')
      expect(read.width).toBe('1200')
      expect(read.title).toContain(title)
      expect(read.description).toContain(says)
      for (const words of [title, says, cites, 'Demonstrasjonsdata', 'Saman om ein betre kommune'])
        expect(plain(read.text)).toContain(words)
      for (const label of await labelsOf(figure)) expect(plain(read.text)).toContain(label)
      expect(read.elements).toEqual(expect.arrayContaining(['desc', 'g', 'path', 'text', 'title']))
      for (const name of read.elements) expect(['clipPath', 'desc', 'g', 'path', 'text', 'title']).toContain(name)

      const seen = await seePicture(app.browser, png.content, svg.content.toString())
      expect(seen.width).toBe(2400)
      expect(seen.height).toBeGreaterThan(700)
      expect(seen.corner).toEqual([255, 255, 255, 255])
      expect(seen.notWhite).toBeGreaterThan(0.02)
      expect(seen.unlikeSvg).toBeLessThan(0.0025)
    }
    expect(refused).toEqual([])
    await page.close()
  },
)

it('an awkward name stands in the picture as it was typed', async () => {
  const { page } = await open('/networks/saman/fundamentals/anchoring')
  const { content } = await saved(page, page.locator('figure[data-chart=trend]').first(), 'SVG')
  expect(plain((await readSvg(app.browser, content.toString())).text)).toContain(awkward)
  await page.close()
})

it('a picture is the same from a phone in the dark as from a wide screen in the light', async () => {
  const path = '/networks/saman/municipalities/grong'
  const { page: wide } = await open(path)
  const { page: phone } = await open(path, { colorScheme: 'dark', viewport: { width: 320, height: 640 } })
  for (const kind of ['trend', 'chain']) {
    const [one, other] = [wide, phone].map((page) => page.locator(`figure[data-chart=${kind}]`).first())
    if (!one || !other) throw new Error('no chart')
    const [{ content: fromWide }, { content: fromPhone }] = [
      await saved(wide, one, 'SVG'),
      await saved(phone, other, 'SVG'),
    ]
    expect(fromPhone.toString()).toBe(fromWide.toString())
  }
  await wide.close()
  await phone.close()
})

it('what makes pictures is fetched when a picture is asked for, and a page that cannot fetch it says so', async () => {
  const { page } = await open('/networks/saman/fundamentals/anchoring')
  const fetched: string[] = []
  await page.context().route('**/assets/save-picture-*.js', async (route) => {
    fetched.push(route.request().url())
    await route.abort()
  })
  const figure = page.locator('figure[data-chart]').first()
  await page.reload({ waitUntil: 'networkidle' })
  expect(fetched).toEqual([])
  await figure.getByRole('button', { name: 'Last ned PNG' }).click()
  await figure.getByText('Vi fikk ikke laget bildet').waitFor()
  expect(fetched).toHaveLength(1)
  await page.close()
})
